package hearsay.ledger;

import hearsay.claims.Modality;
import hearsay.claims.Source;
import hearsay.claims.Stance;
import hearsay.lexicon.EventClass;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that a claim must meet. What it means in SQL stands in {@link ConditionSql}. */
public sealed interface Condition {

    /** The last source takes one of these stances. */
    record Stances(Set<Stance> any) implements Condition {}

    /** It tells of an event of one of these classes. */
    record Events(Set<EventClass> any) implements Condition {}

    /** Its CAMEO code begins so. */
    record Cameo(String beginning) implements Condition {}

    /** It is told as one of these. */
    record Modalities(Set<Modality> any) implements Condition {}

    /** It is told as history, or is not. */
    record Background(boolean told) implements Condition {}

    /** Its last source is of one of these kinds. */
    record OriginKinds(Set<Source.Kind> any) implements Condition {}

    /** Its last source is not named. */
    record Unnamed() implements Condition {}

    /** Somebody by this name has this part in it. @param name compared without case and accents */
    record Takes(Role role, String name) implements Condition {}

    /** Somebody of this country or body has this part in it. @param country as in claims: ISO 3166 alpha-3 or an acronym */
    record TakesFrom(Role role, String country) implements Condition {}

    /**
     * Somebody by this name has this part in it, or somebody of a country.
     *
     * @param country ISO 3166 alpha-3 or an acronym; null: only the name counts
     */
    record Part(Role role, String name, @Nullable String country) implements Condition {}

    /** It happened in this country. @param country ISO 3166 alpha-3 */
    record InCountry(String country) implements Condition {}

    /** It happened in this country, or somebody of it does it or is done to. @param country ISO 3166 alpha-3 or an acronym */
    record Concerns(String country) implements Condition {}

    /** Its report is in this language. @param language ISO 639-1 */
    record InLanguage(String language) implements Condition {}

    /** It happened at a place of this name. */
    record AtPlace(String name) implements Condition {}

    /** It happened within so many kilometres of a point, in degrees. */
    record Near(double lat, double lon, double kilometres) implements Condition {}

    /** It happened, as far as the claim says, on one of these days; open where null. */
    record Happened(@Nullable LocalDate from, @Nullable LocalDate to) implements Condition {}

    /** Its report was published on one of these days; open where null. */
    record Published(@Nullable LocalDate from, @Nullable LocalDate to) implements Condition {}

    /** Its report was published by this outlet. */
    record Outlet(String name) implements Condition {}

    /** It stands in this report. */
    record InReport(long report) implements Condition {}

    /** It belongs to this happening. */
    record InHappening(String happening) implements Condition {}

    /** It is one of these. @param claims their numbers in the ledger, some thousand at the most */
    record Among(Set<Long> claims) implements Condition {}

    /** What somebody can be in a claim. */
    enum Role {
        ACTOR,
        RECIPIENT,
        /** Any link of the chain on whose word it rests. */
        SOURCE,
        /** The last link of the chain. */
        ORIGIN;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
