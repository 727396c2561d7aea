"""Tell which marks of the written texts do not fit: python training/sentences/check.py [FILE ...]"""
import collections, os, re, sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(here))
import corpora


def main():
    wrong = []
    texts = corpora.written(here, wrong.append)
    chosen = [os.path.basename(f) for f in sys.argv[1:]]
    for w in wrong:
        if not chosen or w.split(":")[0] in chosen:
            print(w)
    claims = sum(len(t.contents) for t in texts)
    print(f"{len(texts)} texts, {claims} claims, {sum(len(t.arguments) for t in texts)} events, {len(wrong)} blocks left out")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
