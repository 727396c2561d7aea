package hearsay.app.screen;

import hearsay.claims.Claim;
import hearsay.claims.CodedReport;
import hearsay.claims.Dispute;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What is disputed within a report: each matter, then who stands on which side, by the numbers of their claims. */
final class DisputeView {

    private static final int INDENT = 2;
    private static final int LABEL = 12;

    private final Look look;
    private final Telling telling;

    DisputeView(Look look, Telling telling) {
        this.look = look;
        this.telling = telling;
    }

    void write(List<Dispute> disputes, CodedReport coded, Paper paper) throws IOException {
        paper.line(Phrase.of(Style.HEADING, "Disputes within the report"));
        for (Dispute dispute : disputes) {
            matter(dispute, coded, paper);
            switch (dispute) {
                case Dispute.Denied(List<Claim> affirming, List<Claim> denying) -> {
                    side(Phrase.of("affirmed by"), voices(affirming, coded), paper);
                    side(Phrase.of(Style.DENIAL, "DENIED by"), voices(denying, coded), paper);
                }
                case Dispute.Figures(Dispute.Count one, Dispute.Count other) -> {
                    side(Phrase.of("figure"), count(one, coded), paper);
                    side(Phrase.of(Style.DENIAL, "AGAINST"), count(other, coded), paper);
                }
            }
        }
    }

    /** The actors, the class and the recipients, each from the first claim that has them; the words where there is no event. */
    private void matter(Dispute dispute, CodedReport coded, Paper paper) throws IOException {
        List<Claim> all = all(dispute);
        Phrase matter = all.stream()
                .filter(claim -> claim.event() != null)
                .findFirst()
                .map(claim -> arrows(claim, all))
                .orElseGet(() -> Telling.words(dispute.first(), coded.report().text()));
        for (Phrase line : Wrapping.lines(matter, look.room())) {
            paper.line(line);
        }
    }

    private Phrase arrows(Claim told, List<Claim> all) {
        Phrase actors = telling.parties(
                all.stream().map(Claim::actors).filter(list -> !list.isEmpty()).findFirst().orElse(List.of()));
        Phrase deed = Phrase.of(Style.DEED, told.event() == null ? "" : told.event().type().name());
        Phrase recipients = all.stream()
                .map(Claim::recipients)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .map(telling::parties)
                .orElse(Phrase.EMPTY);
        return Phrase.join(" → ", List.of(actors, deed, recipients));
    }

    private static List<Claim> all(Dispute dispute) {
        return switch (dispute) {
            case Dispute.Denied(List<Claim> affirming, List<Claim> denying) ->
                Stream.concat(affirming.stream(), denying.stream()).toList();
            case Dispute.Figures(Dispute.Count one, Dispute.Count other) -> List.of(one.claim(), other.claim());
        };
    }

    private void side(Phrase label, Phrase voices, Paper paper) throws IOException {
        int indent = INDENT + LABEL;
        Phrase first = label.padded(LABEL).indented(INDENT);
        for (Phrase line : Wrapping.lines(voices, look.room() - indent)) {
            paper.line(first.and(line));
            first = Phrase.EMPTY.padded(indent);
        }
    }

    private static Phrase voices(List<Claim> claims, CodedReport coded) {
        return Phrase.join(", ", claims.stream().map(claim -> Telling.origin(claim).and(number(claim, coded))).toList());
    }

    private static Phrase count(Dispute.Count count, CodedReport coded) {
        return Phrase.of(count.quantity().mention().text())
                .and(Style.FAINT, " – ")
                .and(Telling.origin(count.claim()))
                .and(number(count.claim(), coded));
    }

    private static Phrase number(Claim claim, CodedReport coded) {
        return Phrase.of(Style.FAINT, " (" + (coded.claims().indexOf(claim) + 1) + ")");
    }
}
