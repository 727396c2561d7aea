package hearsay.claims;

import hearsay.lexicon.Gazetteer;
import hearsay.report.Span;
import java.util.Locale;

/**
 * The whole of a place's name where a mark holds a part of it: the point of "Ga.", the common word of "Laurel County", and the first word
 * of "New Jersey" where the lists know the longer name.
 */
final class PlaceSpans {
    private final Gazetteer gazetteer;
    private final String text;

    PlaceSpans(Gazetteer gazetteer, String text) {
        this.gazetteer = gazetteer;
        this.text = text;
    }

    Span whole(Span span) {
        return pointed(withCommonWord(withFirstWord(span)));
    }

    private Span withFirstWord(Span span) {
        int start = span.start();
        if (start < 2 || text.charAt(start - 1) != ' ' || !Character.isLetter(text.charAt(start - 2))) {
            return span;
        }
        int from = start - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        Span longer = new Span(from, span.end());
        boolean known = Character.isUpperCase(text.charAt(from)) && !gazetteer.never(longer.of(text)) && !gazetteer.find(longer.of(text)).isEmpty();
        return known ? longer : span;
    }

    private Span withCommonWord(Span span) {
        int start = span.end() + 1;
        if (start >= text.length() || text.charAt(span.end()) != ' ' || !Character.isUpperCase(text.charAt(start))) {
            return span;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String kind = gazetteer.placeWord(text.substring(start, end).toLowerCase(Locale.ROOT));
        boolean goesOn = end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        Span longer = new Span(span.start(), end);
        boolean taken = kind != null && !kind.equals("side") && !goesOn && !text.startsWith(" of ", end);
        return taken || kind != null && !gazetteer.find(longer.of(text)).isEmpty() ? longer : span;
    }

    /** "Ga.", "W.Va.": the point belongs to the short name. */
    private Span pointed(Span span) {
        boolean point = span.end() < text.length() && text.charAt(span.end()) == '.';
        return point && !gazetteer.ofShortName(span.of(text)).isEmpty() ? new Span(span.start(), span.end() + 1) : span;
    }
}
