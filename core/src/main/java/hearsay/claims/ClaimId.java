package hearsay.claims;

import hearsay.report.Fingerprint;
import hearsay.report.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim's id: the hash of its report and of what it says, so that the same finding has the same id in every run. */
public final class ClaimId {
    private static final int DIGITS = 16;

    private ClaimId() {}

    /** The id that a claim of this report has to have. @param sha256 of the report's original bytes, lower-case hex */
    public static String of(String sha256, Claim claim) {
        return of(sha256, claim.content(), claim.sources(), claim.stance(), claim.event());
    }

    static String of(String sha256, List<Span> content, List<Source> chain, Stance stance, @Nullable Event event) {
        StringBuilder key = new StringBuilder(sha256).append(content).append(stance);
        chain.forEach(source -> key.append(source.mention().span()));
        if (event != null) {
            key.append(event.type());
        }
        return Fingerprint.of(key.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
