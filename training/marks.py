"""What the reader is trained to mark, and the texts it is trained on, as words with labels.

A word is one match of WORD in the text; a paragraph break between words is a [SEP] piece. All labels are by word.
"""
import re

WORD = re.compile(r"\w+|[^\w\s]", re.UNICODE)
ATTRIBUTION = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
NAMES = ["O"] + [f"{p}-{k}" for k in ("person", "organisation", "place", "people") for p in "BI"]
EVENTS = ["none", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
          "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
LAYER = ["O", "B", "I"]
STANCES = ["affirms", "denies", "asks", "threatens", "intends", "doubts"]
MODALITIES = ["happened", "ongoing", "future", "hypothetical", "negated"]
LINKS = ["cue", "origin", "outer", "actor", "recipient"]
IGNORE = -100


class Text:
    """Words of a text, where its paragraphs break, and the labels that its corpus gives (absent: None)."""

    def __init__(self, text):
        self.text = text
        self.words = [(m.start(), m.end()) for m in WORD.finditer(text)]
        blank = re.compile(r"\n\s*\n") if re.search(r"\S[^\n]*\n\s*\n", text) else re.compile(r"\n")
        breaks = [m.start() for m in blank.finditer(text)]
        self.breaks, at = set(), 0
        for i in range(1, len(self.words)):
            while at < len(breaks) and breaks[at] < self.words[i - 1][1]:
                at += 1
            if at < len(breaks) and breaks[at] < self.words[i][0]:
                self.breaks.add(i)          # a break stands before word i
        self.attribution = self.cue_of = self.origin_of = self.outer_of = self.names = self.triggers = None
        self.own = self.said = None
        self.arguments = []                 # (rows: words of the trigger or content, actor words, recipient words, latent?)
        self.contents = []                  # (words, stance, event, modality, background), IGNORE where not told

    def covered(self, start, end):
        return [i for i, (s, e) in enumerate(self.words) if s < end and e > start]

    def sentence_ends(self):
        ends = set(self.breaks)
        for i in range(1, len(self.words)):
            s, e = self.words[i - 1]
            if self.text[s:e] in ".!?" and self.text[e:e + 1].isspace():
                ends.add(i)
            elif self.text[s:e] in "\"”'’" and i > 1 and self.text[slice(*self.words[i - 2])] in ".!?" and self.text[e:e + 1].isspace():
                ends.add(i)
        return ends


def join(texts):
    """One text whose paragraphs are the given ones (all with trigger labels or with none), as running news would hold them."""
    out = Text("\n\n".join(t.text for t in texts))
    assert len(out.words) == sum(len(t.words) for t in texts)
    out.triggers, at = [], 0
    for t in texts:
        n = len(t.words)
        if at:
            out.breaks.add(at)
        out.triggers += t.triggers if t.triggers is not None else [IGNORE] * n
        out.arguments += [([i + at for i in w], [i + at for i in a], [i + at for i in r], latent) for w, a, r, latent in t.arguments]
        out.contents += [([i + at for i in w], *rest) for w, *rest in t.contents]
        at += n
    return out
