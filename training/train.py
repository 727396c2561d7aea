"""Train the reader. Everything is read from --corpora (a folder with polnear/, gold/, plover/, ner/) and the jar of the base encoder.

    python train.py --jar JAR --corpora DIR --out DIR --minutes 90

The learning rate falls linearly over the minutes given, so that a run always ends well trained for its time; a checkpoint is
written every ten minutes and at the end (reader.pt).
"""
import argparse, os, random, time

import torch
from tokenizers import Tokenizer

import corpora
import trunk
from marks import join
from reader import Pieces, Reader, WEIGHTS, WINDOW, losses, windows


SINGLE = ("sentences", "plv", "news")       # read sentence by sentence


class Packs:
    """An endless stream of windows in which several single sentences stand as the paragraphs of one text."""

    def __init__(self, parts, tokenizer, rng):
        self.parts, self.tokenizer, self.rng, self.taken = parts, tokenizer, rng, 0

    @property
    def epochs(self):
        return self.taken

    def take(self, n):
        out = []
        for _ in range(n):
            self.taken += 1
            text = join([t for texts, k in self.parts for t in self.rng.sample(texts, k)])
            pieces = Pieces(text, self.tokenizer)
            out.append((text, pieces, *windows(text, pieces)[0]))
        return out


class Stream:
    """An endless, reshuffled stream of windows of a list of texts (each item a list: one text of each annotator).

    short: how often a window is cut down to one or two of its sentences, as single sentences are read in use."""

    def __init__(self, texts, tokenizer, rng, short=0.0):
        self.short = short
        self.texts = [t if isinstance(t, list) else [t] for t in texts]
        self.pieces = [Pieces(t[0], tokenizer) for t in self.texts]
        self.rng, self.queue, self.epochs = rng, [], 0

    def take(self, n):
        while len(self.queue) < n:
            self.epochs += 1
            fresh = []
            for versions, pieces in zip(self.texts, self.pieces):
                text = self.rng.choice(versions)
                long = sum(map(len, pieces.pieces)) > WINDOW
                first = self.rng.randint(60, WINDOW) if long else None
                fresh += [(text, pieces, *self.cut(text, s, e)) for s, e in windows(text, pieces, first)]
            self.rng.shuffle(fresh)
            self.queue = fresh + self.queue
        got, self.queue = self.queue[-n:], self.queue[:-n]
        return got

    def cut(self, text, start, end):
        if self.rng.random() >= self.short:
            return start, end
        ends = [start] + [i for i in sorted(text.sentence_ends()) if start < i < end] + [end]
        first = self.rng.randrange(len(ends) - 1)
        return ends[first], ends[min(len(ends) - 1, first + self.rng.choice((1, 1, 2)))]


def by_length(parts):
    """[(windows, share of the loss)]: single sentences, the shorter and the longer windows apart, so that little is padded."""
    def size(window):
        _, pieces, start, end = window
        return sum(len(p) for p in pieces.pieces[start:end])
    single = [w for n in SINGLE for w in parts[n]]
    rest = sorted((w for n, p in parts.items() if n not in SINGLE for w in p), key=size)
    short = [w for w in rest if size(w) <= WINDOW // 2]
    long = rest[len(short):]
    half = len(long) // 2
    groups = [(short, 0.4), (long[:half], 0.35), (long[half:], 0.35), (single, 1.3)]
    return [(g, share) for g, share in groups if g]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--jar", required=True)
    p.add_argument("--corpora", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--minutes", type=float, default=90)
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--init", help="go on from this reader.pt")
    p.add_argument("--rate", type=float, default=1e-4)
    p.add_argument("--freeze", type=int, default=0, help="layers at the bottom that stay as they are (to go on from a trained reader faster)")
    p.add_argument("--written", default=os.path.join(os.path.dirname(__file__), "sentences"), help="texts written and marked for Hearsay")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    os.makedirs(a.out, exist_ok=True)
    bert, vocabulary = trunk.load(a.jar)
    tokenizer = Tokenizer.from_str(vocabulary)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    bert.set_attn_implementation("eager")       # the fused kernel's backward pass takes three times as long on CPUs
    model = Reader(bert)
    if a.init:
        model.load_state_dict(torch.load(a.init, weights_only=True))
    model.bert.embeddings.word_embeddings.weight.requires_grad_(False)
    if a.freeze:
        model.bert.embeddings.requires_grad_(False)
        for layer in model.bert.encoder.layer[:a.freeze]:
            layer.requires_grad_(False)

    def at(*path):
        return os.path.join(a.corpora, *path)
    gold = corpora.gold(at("gold", "T"), at("gold", "training_reports.jsonl"))
    news = corpora.sentences(at("gold", "sentences.jsonl"), "more")
    plv = corpora.plv(at("corpora", "plover", "PLV_train.tsv"))
    people, _ = corpora.names(at("corpora", "ner"))
    roles = corpora.rams(at("corpora", "rams", "dev.jsonlines")) + corpora.wikievents(at("corpora", "wikievents", "dev.jsonl"))
    plan = [("polnear", Stream(corpora.polnear(at("corpora", "polnear", "train")), tokenizer, rng, short=0.2), 5),
            ("gold", Stream(gold, tokenizer, rng), 3),
            ("names", Stream(people, tokenizer, rng), 1),
            ("roles", Stream(roles, tokenizer, rng), 1),
            ("packs", Packs([(news, 3), (plv, 2)], tokenizer, rng), 3),
            ("sentences", Stream(news, tokenizer, rng), 10),
            ("plv", Stream(plv, tokenizer, rng), 8)]
    own = corpora.written(a.written)
    plan.append(("written", Stream([t for t in own if t.own is not None], tokenizer, rng), 5))
    plan.append(("news", Stream([t for t in own if t.own is None], tokenizer, rng), 36))
    encoder = [w for n, w in model.named_parameters() if n.startswith("bert.") and w.requires_grad]
    slow = ("distance.weight", "bias")      # few numbers that must travel far
    heads = [w for n, w in model.named_parameters() if not n.startswith("bert.") and n not in slow]
    biases = [w for n, w in model.named_parameters() if n in slow]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": a.rate, "peak": a.rate}, {"params": heads, "lr": 10 * a.rate, "peak": 10 * a.rate},
                                   {"params": biases, "lr": 200 * a.rate, "peak": 200 * a.rate}], weight_decay=0.01)
    begun, saved, step, running = time.time(), time.time(), 0, {}
    model.train()
    while True:
        done = (time.time() - begun) / (60 * a.minutes)
        if done >= 1:
            break
        for g in optimizer.param_groups:
            g["lr"] = g["peak"] * min(1, (step + 1) / 40) * max(0.01, 1 - done)
        total = {}
        parts = {name: s.take(n) for name, s, n in plan}
        batches = by_length(parts)
        optimizer.zero_grad(set_to_none=True)
        for items, share in batches:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                got = losses(model, items)
            loss = sum(WEIGHTS[h] * s / max(c, 1) for h, (s, c) in got.items() if torch.is_tensor(s)) * share
            if torch.is_tensor(loss):
                loss.backward()
            for h, (s, c) in got.items():
                x, y = total.get(h, (0.0, 0))
                total[h] = (x + float(torch.as_tensor(s).detach()), y + c)
        torch.nn.utils.clip_grad_norm_(encoder + heads + biases, 1.0)
        optimizer.step()
        step += 1
        for h, (s, c) in total.items():
            running[h] = 0.95 * running.get(h, s / max(c, 1)) + 0.05 * s / max(c, 1)
        if step % 20 == 0:
            print(f"step {step} {(time.time() - begun) / 60:.1f} min epochs " + " ".join(f"{n}:{s.epochs}" for n, s, _ in plan) + "  "
                  + " ".join(f"{h} {v:.3f}" for h, v in sorted(running.items())), flush=True)
        if time.time() - saved > 600:
            torch.save(model.state_dict(), os.path.join(a.out, "reader.pt.part"))
            os.replace(os.path.join(a.out, "reader.pt.part"), os.path.join(a.out, "reader.pt"))
            saved = time.time()
    torch.save(model.state_dict(), os.path.join(a.out, "reader.pt"))
    print("done", step, "steps", flush=True)


if __name__ == "__main__":
    main()
