"""Readers of the public corpora and of the project's own gold claims, each giving marks.Text objects."""
import csv, glob, json, os, re, sys, zipfile
from collections import defaultdict

from marks import ATTRIBUTION, EVENTS, IGNORE, LAYER, MODALITIES, NAMES, STANCES, Text

csv.field_size_limit(sys.maxsize)


def polnear(folder):
    """[[Text of one annotator, ...] of one article, ...]"""
    out = []
    for path in sorted(glob.glob(os.path.join(folder, "text", "*.txt"))):
        name = os.path.basename(path)[:-4]
        with open(path, encoding="utf-8", newline="") as f:
            text = f.read()
        anns = sorted(p for p in glob.glob(os.path.join(glob.escape(os.path.join(folder, "attributions")), glob.escape(name) + "*.ann"))
                      if re.fullmatch(re.escape(name) + r"(_[0-9a-f]{4})?\.ann", os.path.basename(p)))
        if anns:
            out.append([brat(text, a) for a in anns])
    return out


def brat(text, path):
    t = Text(text)
    spans, events = {}, []
    with open(path, encoding="utf-8", newline="") as f:
        for line in f.read().split("\n"):
            m = re.match(r"(T\d+)\t(Source|Cue|Content) ([\d ;]+)\t?", line)
            if m:
                spans[m.group(1)] = (m.group(2), [tuple(map(int, p.split())) for p in m.group(3).strip().split(";")])
            m = re.match(r"E\d+\t(.*)", line)
            if m:
                events.append(m.group(1))
    n = len(t.words)
    t.attribution, t.cue_of, t.origin_of = ["O"] * n, [IGNORE] * n, [IGNORE] * n
    roles = []
    for e in events:
        a = defaultdict(list)
        for arg in e.split():
            role, _, ref = arg.partition(":")
            if ref in spans and not role.startswith("Attribution"):
                a[spans[ref][0]].append(sorted(i for s, x in spans[ref][1] for i in t.covered(s, x)))
        roles.append(a)
    for role in ("Content", "Cue", "Source"):
        for a in roles:
            for words in a.get(role, []):
                for i in words:
                    begins = i == words[0] or i - 1 not in words or i in t.breaks
                    t.attribution[i] = ("B-" if begins else "I-") + role.lower()
    for a in roles:
        cue = min((w[0] for w in a.get("Cue", []) if w), default=-1)
        source = min((w[0] for w in a.get("Source", []) if w), default=-1)
        for role in ("Content", "Source"):
            for words in a.get(role, []):
                for i in words:
                    if t.attribution[i].endswith(role.lower()):
                        t.cue_of[i] = cue
                        if role == "Content":
                            t.origin_of[i] = source
    return t


def find(text, phrase, near=None, nth=1):
    """Start of the nth occurrence, or of the one nearest to offset near; -1 if there is none."""
    at = [m.start() for m in re.finditer(re.escape(phrase), text)] if phrase else []
    bounded = [a for a in at if (a == 0 or not text[a - 1].isalnum()) and not text[a + len(phrase):a + len(phrase) + 1].isalnum()]
    at = bounded or at
    if not at:
        return -1
    if near is None:
        return at[min(nth, len(at)) - 1]
    return min(at, key=lambda a: abs(a - near) + (0 if a <= near else 40))


def gold(folder, texts):
    """Claims annotated by hand: two layers of contents (own voice, said), origins, chains, stance, event, modality."""
    reports = {r["id"]: r for r in (json.loads(l) for l in open(texts, encoding="utf-8"))}
    out = []
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        d = json.load(open(path, encoding="utf-8"))
        t = Text(reports[d["report"]]["text"])
        n = len(t.words)
        t.own, t.said = ["O"] * n, ["O"] * n
        t.origin_of, t.outer_of = [IGNORE] * n, [IGNORE] * n
        t.triggers = [0] * n                                      # IGNORE inside a content that tells an event: which word does is not marked
        spans = []
        for c in d["claims"]:
            at = -1
            for _ in range(c.get("nth", 1)):
                at = t.text.find(c["content"], at + 1)
            if at >= 0:
                spans.append((at, at + len(c["content"]), c))
        spans.sort(key=lambda s: s[0] - s[1])                     # longest first, so that inner ones win
        for s, e, c in spans:
            words = t.covered(s, e)
            layer = t.said if c["sources"] else t.own
            for i in words:
                layer[i] = "B" if i == words[0] else "I"
            after = words[-1] + 1
            if after < n and layer[after] == "I":
                layer[after] = "B"
            mentions, near = [], s
            for source in reversed(c["sources"]):                 # origin first
                phrase = source.split(" = ")[0]
                at = find(t.text, phrase, near)
                mentions.append(t.covered(at, at + len(phrase)) if at >= 0 else [])
                near = at if at >= 0 else near
            if mentions and mentions[0]:
                for i in words:
                    if i not in mentions[0]:
                        t.origin_of[i] = mentions[0][0]
            for k, m in enumerate(mentions):
                outer = mentions[k + 1] if k + 1 < len(mentions) else None
                for i in m:
                    if outer is None or outer:
                        if not (outer is None and t.outer_of[i] >= 0):
                            t.outer_of[i] = outer[0] if outer else -1
            event = c["event"]
            event = event[0] if isinstance(event, list) and event else event
            event = EVENTS.index(event) if event in EVENTS else 0
            t.contents.append((words, STANCES.index(c["stance"]), event, MODALITIES.index(c["modality"]) if c["modality"] in MODALITIES else IGNORE,
                               int(bool(c["background"]))))
            if event:
                for i in words:
                    t.triggers[i] = IGNORE

                def parties(field):
                    got = []
                    for a in c.get(field) or []:
                        phrase = (a["text"] if isinstance(a, dict) else a).split(" = ")[0]
                        at = find(t.text, phrase, s)
                        got += t.covered(at, at + len(phrase)) if at >= 0 else []
                    return sorted(set(got))
                t.arguments.append((words, parties("actors"), parties("recipients"), True))
        out.append(t)
    return out


def sentences(path, part):
    """Sentences of running news with their events (triggers, actors, recipients); most have none."""
    out = []
    for r in (json.loads(l) for l in open(path, encoding="utf-8")):
        if not r["id"].startswith(part):
            continue
        t = Text(r["sentence"])
        t.triggers = [0] * len(t.words)
        for e in r["events"]:
            at = find(t.text, e["trigger"])
            words = t.covered(at, at + len(e["trigger"]))
            if e["type"] not in EVENTS or not words:
                continue
            for i in words:
                t.triggers[i] = EVENTS.index(e["type"])

            def parties(field):
                got = []
                for phrase in e[field]:
                    p = find(t.text, phrase, at)
                    got += t.covered(p, p + len(phrase)) if p >= 0 else []
                return sorted(set(got))
            t.arguments.append((words, parties("actors"), parties("recipients"), False))
            t.contents.append((words, IGNORE, IGNORE, MODALITIES.index(e["modality"]), IGNORE))
        out.append(t)
    return out


def plv(path):
    """PLV sentences: one class, a marked source and target, no trigger (found as a latent variable)."""
    out = []
    for r in csv.DictReader(open(path, encoding="utf-8"), delimiter="\t"):
        marked = r["marked_sentence"]
        plain, spans, at = "", {}, 0
        for m in re.finditer(r"<(/?)([st])>", marked):
            plain += marked[at:m.start()]
            at = m.end()
            spans.setdefault(m.group(2), []).append(len(plain))
        plain += marked[at:]
        t = Text(plain)
        label = r["gold_root"]
        if label == "YIELD":
            label = r["root_L2"] if r["root_L2"] in EVENTS else None
        if label not in EVENTS or len(spans.get("s", [])) != 2 or len(spans.get("t", [])) != 2 or not t.words:
            continue
        every = list(range(len(t.words)))
        t.contents.append((every, IGNORE, EVENTS.index(label), IGNORE, IGNORE))
        t.arguments.append((every, t.covered(*spans["s"]), t.covered(*spans["t"]), True))
        out.append(t)
    return out


KINDS = {"Person": "person", "PER": "person", "Organization": "organisation", "ORG": "organisation", "Location": "place", "LOC": "place",
         "Facility": "place", "NORP": "people"}


def conll(lines, column, masked=()):
    """Windows of about 150 words of a column file; tokens are joined by spaces; words of masked kinds carry no label."""
    out, tokens, tags = [], [], []

    def close():
        if not tokens:
            return
        text, spans = "", []
        for w in tokens:
            text += " " if text else ""
            spans.append((len(text), len(text) + len(w)))
            text += w
        t = Text(text)
        t.names = ["O"] * len(t.words)
        for (s, e), tag in zip(spans, tags):
            prefix, _, kind = tag.partition("-")
            for k, i in enumerate(t.covered(s, e)):
                if kind in masked:
                    t.names[i] = None
                elif kind in KINDS:
                    t.names[i] = ("B-" if prefix in "BS" and k == 0 else "I-") + KINDS[kind]
        for i, tag in enumerate(t.names):
            if tag and tag.startswith("I-") and (i == 0 or (t.names[i - 1] or "O")[2:] != tag[2:]):
                t.names[i] = "B-" + tag[2:]
        out.append(t)
    for line in lines:
        parts = line.rstrip("\r\n").split("\t" if "\t" in line else " ")
        if len(parts) < 2 or line.startswith("-DOCSTART-"):
            if len(tokens) > 150:
                close()
                tokens, tags = [], []
            continue
        tokens.append(parts[0])
        tags.append(parts[column])
    close()
    return out


def names(folder):
    """(training texts, held-out texts): worldwide newswire, every fifth file held out, and CoNLL-2003 train (its MISC masked)."""
    train, held = [], []
    with zipfile.ZipFile(os.path.join(folder, "worldwide_newswire.zip")) as z:
        files = sorted(n for n in z.namelist() if n.endswith(".tsv"))
        for k, n in enumerate(files):
            (held if k % 5 == 0 else train).extend(conll(z.read(n).decode("utf-8", "replace").split("\n"), 1))
    with open(os.path.join(folder, "eng.train"), encoding="utf-8") as f:
        train += conll(f, 3, masked=("MISC",))
    return train, held
