package hearsay.web.words;

import hearsay.claims.Claim;
import hearsay.claims.Event;
import hearsay.claims.Modality;
import hearsay.claims.Party;
import hearsay.claims.Place;
import hearsay.claims.Source;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReport;
import hearsay.lexicon.Deeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims in the words that pages show. */
public final class Telling {
    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_WORDS = 600;
    /** Longest words that are shown by the name they stand for: "he", "its", "UN". */
    private static final int PRONOUN = 3;
    private static final List<String> ROUTE = List.of("from", "via", "to");

    private final Deeds deeds = Deeds.load("en");

    /** A claim of a report. */
    public ClaimView view(FiledClaim filed, FiledReport report) {
        return view(filed, report, List.of());
    }

    /** A claim of a report. @param judged what people decided about it, in words */
    public ClaimView view(FiledClaim filed, FiledReport report, List<String> judged) {
        Claim claim = filed.claim();
        return new ClaimView(
                filed.seq(),
                filed.id(),
                Address.words(filed.report(), filed.seq()),
                StanceSign.of(claim.stance()),
                claim.actors().stream().map(Telling::party).toList(),
                claim.event() == null ? "" : deeds.word(claim.event().type()),
                code(claim.event()),
                claim.modality() == Modality.NEGATED,
                marks(claim),
                claim.recipients().stream().map(Telling::party).toList(),
                claim.sources().stream().map(Telling::speaker).toList(),
                when(claim),
                where(claim),
                claim.quantities().stream().map(q -> Shown.line(q.mention().text(), LONGEST_NAME)).collect(Collectors.joining(", ")),
                Shown.line(content(filed), LONGEST_WORDS),
                (int) Math.round(claim.confidence() * 100),
                judged,
                new Link(dated(report), Address.report(report.seq())));
    }

    /** The words of a claim, from the first to the last. */
    public static String content(FiledClaim claim) {
        return claim.words();
    }

    /** The outlet of a report and its date. */
    public static String dated(FiledReport report) {
        String outlet = report.outlet() == null ? "unnamed outlet" : Shown.line(report.outlet(), LONGEST_NAME);
        return report.published() == null ? outlet : outlet + ", " + day(report.published());
    }

    /** The title of a report, or what stands for it. */
    public static String title(FiledReport report) {
        return report.title() == null || report.title().isBlank() ? "Report " + report.id() : Shown.line(report.title(), 200);
    }

    /** The day of an EDTF value. */
    public static String day(String edtf) {
        return edtf.replaceFirst("T.*", "");
    }

    private static Link party(Party party) {
        String name = name(party.mention().text(), party.name());
        return new Link(name, Address.actor(party.name() == null ? Shown.line(party.mention().text(), LONGEST_NAME) : party.name()));
    }

    /** A source, and the page of what it says. */
    public static Link speaker(Source source) {
        String said = Shown.line(source.mention().text(), LONGEST_NAME);
        return new Link(name(said, source.name()), Address.speaker(source.name() == null ? said : source.name()));
    }

    /** The words or the name they stand for, whichever tells more in less room. */
    public static String name(String words, @Nullable String name) {
        String said = Shown.line(words, LONGEST_NAME);
        if (name == null || contains(name, said) && said.length() > PRONOUN) {
            return said;
        }
        String usual = Shown.line(name, LONGEST_NAME);
        return contains(said, usual) || said.length() <= PRONOUN ? usual : said + " (" + usual + ")";
    }

    private static boolean contains(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static String code(@Nullable Event event) {
        return event == null
                ? ""
                : Stream.of(event.type().name(), event.mode(), event.cameo())
                        .filter(word -> word != null && !word.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static List<String> marks(Claim claim) {
        List<String> marks = new ArrayList<>();
        if (claim.modality() != Modality.HAPPENED && claim.modality() != Modality.NEGATED) {
            marks.add(claim.modality().word());
        }
        if (claim.background()) {
            marks.add("background");
        }
        return marks;
    }

    private static String when(Claim claim) {
        if (claim.time() == null) {
            return "";
        }
        return claim.time().edtf() == null ? "“" + Shown.line(claim.time().mention().text(), LONGEST_NAME) + "”" : claim.time().edtf();
    }

    private static String where(Claim claim) {
        List<String> stops = new ArrayList<>();
        for (String role : ROUTE) {
            claim.places().stream().filter(p -> role.equals(p.role())).forEach(p -> stops.add(role + " " + place(p)));
        }
        String route = String.join(" ", stops);
        return Stream.concat(Stream.of(route).filter(r -> !r.isEmpty()), claim.places().stream().filter(p -> p.role() == null).map(Telling::place))
                .collect(Collectors.joining(", "));
    }

    /** What a place is called. */
    public static String place(Place place) {
        return name(place.mention().text(), place.name());
    }
}
