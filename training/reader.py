"""The reader: one encoder, all heads, one pass. Also how a Text becomes windows of word pieces."""
import math
import random

import torch
import torch.nn as nn
import torch.nn.functional as F

from marks import ATTRIBUTION, EVENTS, IGNORE, LAYER, LINKS, MODALITIES, NAMES, STANCES

WINDOW = 254            # word pieces a window, without [CLS] and the last [SEP]
CLS, SEP, PAD = 101, 102, 0
SIZES = {"attribution": len(ATTRIBUTION), "names": len(NAMES), "triggers": len(EVENTS), "own": 3, "said": 3, "stance": len(STANCES),
         "modality": len(MODALITIES), "background": 2}
SHAPES = 4              # word shapes, given as token types: lower or other, Capitalised, ALL CAPS, with a digit


def shape(word):
    if any(c.isdigit() for c in word):
        return 3
    if len(word) > 1 and word.isupper():
        return 2
    return 1 if word[:1].isupper() else 0


class Pieces:
    """Word pieces of each word of a Text."""

    def __init__(self, text, tokenizer):
        coded = tokenizer.encode(text.text, add_special_tokens=False)
        self.pieces = [[] for _ in text.words]
        at = 0
        for piece, (s, e) in zip(coded.ids, coded.offsets):
            while at < len(text.words) and text.words[at][1] <= s:
                at += 1
            if at < len(text.words) and text.words[at][0] < e:
                self.pieces[at].append(piece)
        self.pieces = [p[:16] or [100] for p in self.pieces]
        self.shapes = [shape(text.text[s:e]) for s, e in text.words]


def windows(text, pieces, first=None, back=0):
    """[(first word, last word + 1)]: cut at sentence ends; back: pieces of overlap; first: pieces in the first window."""
    ends, out, start, n = text.sentence_ends(), [], 0, len(text.words)
    size = [len(p) + (i in text.breaks) for i, p in enumerate(pieces.pieces)]
    limit = first or WINDOW
    while start < n:
        stop, used = start, 0
        while stop < n and used + size[stop] <= limit:
            used += size[stop]
            stop += 1
        stop = max(stop, start + 1)
        if stop < n:
            cut = next((i for i in range(stop, start, -1) if i in ends), None)
            if cut is not None and cut - start >= (stop - start) // 3:
                stop = cut
        out.append((start, stop))
        if stop >= n:
            break
        at, got = stop, 0
        while at > start + 1 and got + size[at - 1] <= back:
            at -= 1
            got += size[at]
        if back:
            at = next((i for i in range(at, stop) if i in ends), at)
        start, limit = at, WINDOW
    return out


def encode(text, pieces, start, stop):
    """(ids, shapes, first-piece position of each word) of one window with [CLS] and [SEP]s."""
    ids, types, at = [CLS], [0], []
    for i in range(start, stop):
        if i in text.breaks and i > start:
            ids.append(SEP)
            types.append(0)
        at.append(len(ids))
        ids += pieces.pieces[i]
        types += [pieces.shapes[i]] * len(pieces.pieces[i])
    return ids + [SEP], types + [0], at


class Reader(nn.Module):
    def __init__(self, bert, width=128):
        super().__init__()
        self.bert = bert
        old = bert.embeddings.token_type_embeddings.weight.data
        bert.embeddings.token_type_embeddings = nn.Embedding(SHAPES, old.shape[1])
        bert.embeddings.token_type_embeddings.weight.data = old[:1].repeat(SHAPES, 1) + 0.002 * torch.randn(SHAPES, old.shape[1])
        hidden = bert.config.hidden_size
        self.dropout = nn.Dropout(0.1)
        self.tags = nn.Linear(hidden, sum(SIZES.values()))
        self.left = nn.Linear(hidden, len(LINKS) * width)
        self.right = nn.Linear(hidden, len(LINKS) * width)
        self.distance = nn.Embedding(64, len(LINKS))
        nn.init.zeros_(self.distance.weight)
        self.bias = nn.Parameter(torch.tensor([0., 0., 0., -3., -3.]))
        self.width = width

    def forward(self, input_ids, attention_mask, token_type_ids):
        """(tags [B, L, all label sets side by side], links [B, LINKS, L from, L to])"""
        h = self.dropout(self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state)
        b, length = input_ids.shape
        q = self.left(h).view(b, length, len(LINKS), self.width).permute(0, 2, 1, 3)
        k = self.right(h).view(b, length, len(LINKS), self.width).permute(0, 2, 3, 1)
        at = torch.arange(length)
        gap = at[None, :] - at[:, None]
        bucket = (torch.sign(gap) * torch.floor(torch.log2(gap.abs().float() + 1) * 3.4)).long().clamp(-31, 31) + 32
        links = q @ k / math.sqrt(self.width) + self.distance(bucket).permute(2, 0, 1)[None] + self.bias[None, :, None, None]
        return self.tags(h), links

    def split(self, tags):
        return dict(zip(SIZES, torch.split(tags, list(SIZES.values()), dim=-1)))


def batch(items):
    """items: [(text, pieces, start, stop)] -> padded tensors and the word positions of each."""
    coded = [encode(*i) for i in items]
    length = max(len(c[0]) for c in coded)
    ids = torch.tensor([c[0] + [PAD] * (length - len(c[0])) for c in coded])
    types = torch.tensor([c[1] + [0] * (length - len(c[1])) for c in coded])
    mask = torch.tensor([[1] * len(c[0]) + [0] * (length - len(c[0])) for c in coded])
    return ids, mask, types, [c[2] for c in coded]


WEIGHTS = {"attribution": 1.0, "cue": 0.6, "origin": 0.6, "outer": 0.4, "names": 1.0, "triggers": 0.8, "own": 0.5, "said": 0.5,
           "actor": 1.5, "recipient": 1.5, "stance": 0.3, "event": 0.5, "modality": 0.3, "background": 0.15}


def losses(model, items):
    """{head: (summed loss, count)} of a batch of windows, each head where its corpus labels it."""
    ids, mask, types, places = batch(items)
    tags, links = model(ids, mask, types)
    tags = model.split(tags.float())
    links = links.float().masked_fill(mask[:, None, None, :] == 0, -1e4)
    got = {}

    def add(head, loss, n):
        s, c = got.get(head, (0.0, 0))
        got[head] = (s + loss, c + n)

    flat = {h: ([], []) for h in ("attribution", "names", "triggers", "own", "said", "cue", "origin", "outer")}
    index = {"attribution": ATTRIBUTION, "names": NAMES, "own": LAYER, "said": LAYER}
    for b, ((text, _, start, stop), at) in enumerate(zip(items, places)):
        where = torch.tensor(at)
        for head, labels in (("attribution", text.attribution), ("names", text.names), ("triggers", text.triggers), ("own", text.own), ("said", text.said)):
            if labels is not None:
                y = labels[start:stop]
                if head in index:
                    y = [IGNORE if l is None else index[head].index(l) for l in y]
                flat[head][0].append(tags[head][b, where])
                flat[head][1].append(torch.tensor(y))
        for k, (head, targets) in enumerate((("cue", text.cue_of), ("origin", text.origin_of), ("outer", text.outer_of))):
            if targets is not None:
                rows, cols = [], []
                for i in range(start, stop):
                    if targets[i] != IGNORE:
                        rows.append(at[i - start])
                        cols.append(at[targets[i] - start] if start <= targets[i] < stop else 0)
                if rows:
                    flat[head][0].append(F.pad(links[b, k, rows], (0, 512 - links.shape[-1]), value=-1e4))
                    flat[head][1].append(torch.tensor(cols))
        # which word tells an event is learnt where triggers are marked; elsewhere it is taken as found, and sharpened
        heat = 2 * (torch.logsumexp(tags["triggers"][b, :, 1:], -1) - tags["triggers"][b, :, 0]).detach()
        for words, stance, event, modality, background in text.contents:
            rows = [at[i - start] for i in words if start <= i < stop]
            if len(rows) < len(words):
                continue
            for head, y in (("stance", stance), ("modality", modality), ("background", background)):
                if y != IGNORE:
                    add(head, F.cross_entropy(tags[head][b, rows].mean(0)[None], torch.tensor([y]), reduction="sum"), 1)
            if event != IGNORE:
                attention = torch.softmax(heat[rows], 0)
                add("event", F.cross_entropy((attention[:, None] * tags["triggers"][b, rows]).sum(0)[None], torch.tensor([event]), reduction="sum"), 1)
        for words, actors, recipients, latent in text.arguments:
            rows = [at[i - start] for i in words if start <= i < stop]
            if len(rows) < len(words):
                continue
            attention = torch.softmax(heat[rows], 0) if latent else torch.full((len(rows),), 1 / len(rows))
            for k, head, party in ((3, "actor", actors), (4, "recipient", recipients)):
                score = (attention[:, None] * links[b, k, rows]).sum(0)[where]
                y = torch.zeros(len(at))
                y[[i - start for i in party if start <= i < stop]] = 1.0
                add(head, F.binary_cross_entropy_with_logits(score, y, reduction="sum") / 10, 1)
    for head, (x, y) in flat.items():
        if x:
            x, y = torch.cat(x), torch.cat(y)
            n = int((y != IGNORE).sum())
            if n:
                add(head, F.cross_entropy(x, y, ignore_index=IGNORE, reduction="sum"), n)
    return got
