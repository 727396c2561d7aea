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
        t.triggers = [0] * len(t.words)                           # IGNORE inside a content that tells an event: which word does is not marked
        spans = []
        for c in d["claims"]:
            at = -1
            for _ in range(c.get("nth", 1)):
                at = t.text.find(c["content"], at + 1)
            if at >= 0:
                spans.append((at, at + len(c["content"]), c))
        layers = []
        for s, e, c in spans:
            words = t.covered(s, e)
            mentions, near = [], s
            for source in reversed(c["sources"]):                 # origin first
                phrase = source.split(" = ")[0]
                at = find(t.text, phrase, near)
                mentions.append(t.covered(at, at + len(phrase)) if at >= 0 else [])
                near = at if at >= 0 else near
            layers.append((s, e, mentions, c))
            event = c["event"]
            event = event[0] if isinstance(event, list) and event else event
            event = EVENTS.index(event) if event in EVENTS else 0
            stance = IGNORE if any(l[:2] == (s, e) for l in layers[:-1]) else STANCES.index(c["stance"])
            t.contents.append((words, stance, event, MODALITIES.index(c["modality"]) if c["modality"] in MODALITIES else IGNORE,
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
        layered(t, layers)
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


def layered(t, claims):
    """Layers, origins, chains and heads of a text from claims [(start, end, mentions of its sources, origin first, claim)]."""
    n = len(t.words)
    t.own, t.said = ["O"] * n, ["O"] * n
    t.origin_of, t.outer_of = [IGNORE] * n, [IGNORE] * n
    first = {}
    for claim in claims:                                                      # who says it first; whoever denies it comes after
        first.setdefault(claim[:2], claim)
    for s, e, mentions, c in sorted(first.values(), key=lambda c: c[0] - c[1]):       # longest first, so that inner ones win
        words = t.covered(s, e)
        layer = t.said if mentions else t.own
        for i in words:
            layer[i] = "B" if i == words[0] else "I"
        after = words[-1] + 1
        if after < n and layer[after] == "I":
            layer[after] = "B"
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


class Unmarked(Exception):
    """A line of written text that cannot be placed in it."""


def placed(t, phrase, near, what):
    """Words of a phrase of a written text; "phrase #2" is its second occurrence, "He = Macron" stands where "He" does."""
    phrase = phrase.split(" = ")[0].strip()
    m = re.fullmatch(r"(.*\S)\s+#(\d)", phrase)
    start = find(t.text, m.group(1), nth=int(m.group(2))) if m else find(t.text, phrase, near)
    if start < 0:
        raise Unmarked(f"{what} is not in the text: {phrase}")
    return start, start + len(m.group(1) if m else phrase)


def written_block(lines):
    """One text and its claims, as training/sentences/README.md says."""
    text = "\n\n".join(l for l in lines if not l.startswith(">"))
    t = Text(text)
    claims, t.triggers = [], [0] * len(t.words)
    for line in (l for l in lines if l.startswith(">")):
        cells = [c.strip() for c in line[1:].split("|")]
        if len(cells) != 6:
            raise Unmarked(f"{len(cells)} cells instead of 6: {line}")
        content, sources, stance, event, parties, modality = cells
        s, e = placed(t, content, None, "content")
        mentions, near = [], s
        for source in reversed([] if sources == "-" else sources.split(";")):
            at = placed(t, re.sub(r"\s*\([^()]*\)\s*$", "", source.strip()), near, "source")
            near = at[0]
            mentions.append(t.covered(*at))
        kind, _, trigger = event.partition(" ")
        background = modality.endswith(" background")
        modality = modality.removesuffix(" background")
        if stance not in STANCES or modality not in MODALITIES or (kind != "-" and kind not in EVENTS[1:]):
            raise Unmarked(f"unknown word in: {line}")
        again = any(c[:2] == (s, e) for c in claims)
        t.contents.append((t.covered(s, e), IGNORE if again else STANCES.index(stance), 0 if kind == "-" else IGNORE, MODALITIES.index(modality), int(background)))
        claims.append((s, e, mentions, line))
        if kind != "-":
            at = placed(t, trigger, s, "trigger") if not text[s:e].count(trigger) else (s + text[s:e].index(trigger), s + text[s:e].index(trigger) + len(trigger))
            words = t.covered(*at)
            for i in words:
                t.triggers[i] = EVENTS.index(kind)
            if ">" not in parties:
                raise Unmarked(f"no > between actors and recipients: {line}")
            t.arguments.append((words, *parties_of(t, parties, at[0]), False))
    layered(t, claims)
    return t


def eventful_block(lines):
    """One sentence and its events alone: "! CLASS trigger | actors > recipients | modality"."""
    t = Text(lines[0])
    t.triggers = [0] * len(t.words)
    for line in lines[1:]:
        cells = [c.strip() for c in line[1:].split("|")]
        if not line.startswith("!") or len(cells) != 3:
            raise Unmarked(f"not an event: {line}")
        kind, _, trigger = cells[0].partition(" ")
        if kind not in EVENTS[1:] or cells[2] not in MODALITIES or ">" not in cells[1]:
            raise Unmarked(f"unknown word in: {line}")
        at = placed(t, trigger, None, "trigger")
        words = t.covered(*at)
        for i in words:
            t.triggers[i] = EVENTS.index(kind)
        t.arguments.append((words, *parties_of(t, cells[1], at[0]), False))
        t.contents.append((words, IGNORE, IGNORE, MODALITIES.index(cells[2]), IGNORE))
    return t


def parties_of(t, cell, near):
    """Words of the actors and of the recipients of a cell "actors > recipients"."""
    return [sorted({i for p in side.split(";") if p.strip() not in ("", "-") for i in t.covered(*placed(t, p, near, "party"))})
            for side in cell.split(">")[:2]]


def written(folder, complain=print):
    """Texts written and marked for Hearsay (training/sentences): blocks between blank lines; a block that does not fit its marks is told of."""
    out = []
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        with open(path, encoding="utf-8") as f:
            body = "\n".join(l for l in f.read().split("\n") if not l.startswith("#"))
        for block in re.split(r"\n\s*\n", body):
            lines = [l.strip() for l in block.split("\n") if l.strip()]
            if lines:
                try:
                    out.append((eventful_block if os.path.basename(path).startswith("events") else written_block)(lines))
                except Unmarked as u:
                    complain(f"{os.path.basename(path)}: {u}")
    return out


ROLES = {"conflict.attack": ("ASSAULT", ("attacker",), ("target", "victim")), "life.die": ("ASSAULT", ("killer",), ("victim",)),
         "life.injure": ("ASSAULT", ("injurer",), ("victim",)), "conflict.demonstrate": ("PROTEST", ("demonstrator",), ()),
         "contact.threatencoerce": ("THREATEN", ("communicator",), ("recipient",)), "contact.threaten": ("THREATEN", ("communicator",), ("recipient",)),
         "contact.requestadvise": ("REQUEST", ("communicator",), ("recipient",)), "contact.commandorder": ("REQUEST", ("communicator",), ("recipient",)),
         "contact.requestcommand": ("REQUEST", ("communicator",), ("recipient",)), "contact.negotiate": ("CONSULT", ("participant",), ()),
         "contact.discussion": ("CONSULT", ("participant",), ()), "contact.contact": ("CONSULT", ("participant",), ()),
         "contact.collaborate": ("COOPERATE", ("participant",), ()), "justice.arrestjail": ("COERCE", ("jailer",), ("detainee", "crimenal")),
         "justice.arrestjaildetain": ("COERCE", ("jailer",), ("detainee",)), "justice.investigate": ("ACCUSE", ("investigator",), ("defendant",)),
         "justice.initiatejudicialprocess": ("ACCUSE", ("prosecutor",), ("defendant",)), "justice.judicialconsequences": ("SANCTION", ("judgecourt",), ("defendant",)),
         "movement.transportartifact": ("MOBILIZE", ("transporter", "giver"), ("recipient",)), "transaction.transfermoney": ("AID", ("giver",), ("recipient",)),
         "transaction.transferownership": ("AID", ("giver",), ("recipient",)), "transaction.exchangebuysell": ("COOPERATE", ("giver",), ("recipient",)),
         "government.agreements": ("AGREE", ("participant",), ())}


def roles(text, spans, triggers):
    """A Text with the parties of its marked events (who does it, to whom); which words tell events is not learnt here: not all are marked."""
    t = Text(text)
    for kind, words, arguments in triggers:
        known = next((r for k, r in ROLES.items() if kind.startswith(k)), None)
        if not known:
            continue
        _, actors, recipients = known
        rows = [i for w in words for i in t.covered(*spans[w])]
        sides = [sorted({i for role, first, last in arguments if role.startswith(side) for i in t.covered(spans[first][0], spans[last][1])})
                 for side in (actors, recipients)]
        if rows and any(sides):
            t.arguments.append((rows, *sides, False))
    return t


def spaced(tokens):
    """Tokens joined as prose (no space before , . ; : ? ! ) or before 's), and the offsets of each."""
    text, spans = "", []
    for w in tokens:
        if text and not re.fullmatch(r"[,.;:?!)%]|['\u2019]\w{0,2}|n't", w) and text[-1] not in "($\u201c":
            text += " "
        spans.append((len(text), len(text) + len(w)))
        text += w
    return text, spans


def rams(path):
    """RAMS: one event in five sentences."""
    out = []
    for d in (json.loads(l) for l in open(path, encoding="utf-8")):
        text, spans = spaced([w for s in d["sentences"] for w in s])
        for first, last, kinds in d["evt_triggers"]:
            links = [(re.sub(r".*arg\d+", "", role), *at) for trigger, at, role in d["gold_evt_links"] if trigger == [first, last]]
            t = roles(text, spans, [(kinds[0][0], range(first, last + 1), links)])
            if t.arguments:
                out.append(t)
    return out


def wikievents(path):
    """WikiEvents: all events of a report."""
    out = []
    for d in (json.loads(l) for l in open(path, encoding="utf-8")):
        text, spans = spaced(d["tokens"])
        mentions = {m["id"]: (m["start"], m["end"] - 1) for m in d["entity_mentions"]}
        events = [(e["event_type"].lower(), range(e["trigger"]["start"], e["trigger"]["end"]),
                   [(a["role"].lower(), *mentions[a["entity_id"]]) for a in e["arguments"] if a["entity_id"] in mentions]) for e in d["event_mentions"]]
        t = roles(text, spans, events)
        if t.arguments:
            out.append(t)
    return out
