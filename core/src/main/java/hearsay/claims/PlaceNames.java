package hearsay.claims;

import hearsay.lexicon.Countries;
import hearsay.lexicon.CountryWord;
import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.KnownPlace;
import hearsay.lexicon.Lexicon;
import hearsay.lexicon.NameWord;
import hearsay.lexicon.NameWords;
import hearsay.lexicon.Phrases;
import hearsay.lexicon.Roles;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names of places by looking every run of capitals up; for reports whose names nobody has marked. Persons and organisations are left
 * out where the report's acquaintances know them.
 */
final class PlaceNames {
    private static final int LONGEST = 4;
    private static final int KNOWN_SIZE = 15_000;

    private final Gazetteer gazetteer;
    private final Countries countries;
    private final Roles roles;

    PlaceNames(Lexicon lexicon) {
        this.gazetteer = lexicon.gazetteer();
        this.countries = lexicon.countries();
        this.roles = lexicon.roles();
    }

    /** Spans of likely names of places, in order, none overlapping. */
    List<Span> in(Acquaintances known) {
        List<NameWord> words = NameWords.of(known.text());
        boolean[] taken = new boolean[words.size()];
        for (Told told : known.tell(words)) {
            boolean other = told.person() != null || told.organisation() != null || told.outlet() != null || told.many() != null;
            for (int i = told.from(); other && i < told.to(); i++) {
                taken[i] = true;
            }
        }
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = taken[at] ? 0 : lengthAt(known, words, taken, at);
            if (length > 0) {
                found.add(words.get(at).span().cover(words.get(at + length - 1).span()));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    private int lengthAt(Acquaintances known, List<NameWord> words, boolean[] taken, int at) {
        Phrases.Match<KnownPlace> own = gazetteer.named().at(words, at, words.size());
        int least = own == null ? 0 : own.to() - own.from();
        if (!words.get(at).capital()) {
            return least;
        }
        if (least == 0 && insideName(known.text(), words, at)) {
            return 0;
        }
        int longest = 1;
        while (longest < LONGEST && at + longest < words.size() && words.get(at + longest).capital() && !taken[at + longest]
                && blank(known.text(), words, at + longest)) {
            longest++;
        }
        for (int length = longest; length > least; length--) {
            if (nameGoesOn(words, at, length, longest)) {
                continue;
            }
            if (town(known.text(), words, at, length)) {
                return length;
            }
        }
        return least;
    }

    /** "Jackson Smith" is no Jackson: a town's name is not cut out of a longer run of capitals, unless what follows is a common word of places. */
    private boolean nameGoesOn(List<NameWord> words, int at, int length, int longest) {
        return length < longest && gazetteer.placeWord(words.get(at + length).folded()) == null;
    }

    /** "Ripley" in "Ellen Ripley" is no town. */
    private boolean insideName(String text, List<NameWord> words, int at) {
        return at > 0
                && words.get(at - 1).capital()
                && blank(text, words, at)
                && !startsSentence(text, words, at - 1)
                && !roles.marked("at", words.get(at - 1).folded())
                && gazetteer.placeWord(words.get(at - 1).folded()) == null;
    }

    private boolean town(String text, List<NameWord> words, int at, int length) {
        String name = text.substring(words.get(at).span().start(), words.get(at + length - 1).span().end());
        if (gazetteer.doubtful(name) || gazetteer.never(name) || namesPeople(name) || name.length() < 3) {
            return false;
        }
        List<KnownPlace> towns = gazetteer.towns(name);
        if (towns.isEmpty()) {
            return false;
        }
        return afterPlaceWord(text, words, at) || towns.getFirst().population() >= KNOWN_SIZE && !startsSentence(text, words, at);
    }

    /** "Canadian" is a town in Texas, and hardly ever meant as one. */
    private boolean namesPeople(String name) {
        List<CountryWord> meanings = countries.words().get(name);
        return !meanings.isEmpty() && meanings.stream().allMatch(m -> m.kind() == CountryWord.Kind.ADJECTIVE || m.kind() == CountryWord.Kind.PEOPLE);
    }

    private boolean afterPlaceWord(String text, List<NameWord> words, int at) {
        if (at == 0) {
            return false;
        }
        String before = words.get(at - 1).folded();
        String gap = text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
        return roles.marked("at", before) || before.equals("of") || gazetteer.placeWord(before) != null || gap.equals(", ");
    }

    private static boolean startsSentence(String text, List<NameWord> words, int at) {
        if (at == 0) {
            return false;
        }
        String gap = text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
        return gap.contains(". ");
    }

    private static boolean blank(String text, List<NameWord> words, int at) {
        return text.substring(words.get(at - 1).span().end(), words.get(at).span().start()).equals(" ");
    }
}
