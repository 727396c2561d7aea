package hearsay.web.review;

import hearsay.claims.Claim;
import hearsay.claims.Modality;
import hearsay.claims.Stance;
import hearsay.lexicon.EventClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A field of a claim that can be set right.
 *
 * @param name of the form's field
 * @param title what it is
 * @param value what the program read
 * @param options what it can be
 */
public record Correction(String name, String title, String value, List<String> options) {

    static final String NO_EVENT = "none";

    static List<Correction> of(Claim claim) {
        return List.of(
                new Correction("stance", "Stance", claim.stance().word(), Arrays.stream(Stance.values()).map(Stance::word).toList()),
                new Correction("event", "What is done", claim.event() == null ? NO_EVENT : claim.event().type().name().toLowerCase(Locale.ROOT),
                        Stream.concat(Stream.of(NO_EVENT), Arrays.stream(EventClass.values()).map(e -> e.name().toLowerCase(Locale.ROOT))).toList()),
                new Correction("modality", "Told as", claim.modality().word(), Arrays.stream(Modality.values()).map(Modality::word).toList()),
                new Correction("background", "History", claim.background() ? "yes" : "no", List.of("no", "yes")));
    }
}
