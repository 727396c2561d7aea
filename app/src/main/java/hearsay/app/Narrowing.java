package hearsay.app;

import hearsay.claims.Stance;
import hearsay.ledger.Condition;
import hearsay.ledger.Condition.Role;
import hearsay.ledger.Days;
import hearsay.ledger.Ledger;
import hearsay.lexicon.EventClass;
import hearsay.views.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that narrow down which claims are wanted. */
final class Narrowing {

    @Option(names = "--actor", paramLabel = "WHO", description = "Who does it: a name or a part of one, a country or its code (TUR).")
    private @Nullable String actor;

    @Option(names = "--recipient", paramLabel = "WHO", description = "To whom it is done, likewise.")
    private @Nullable String recipient;

    @Option(names = "--source", paramLabel = "WHO", description = "Who says so, anywhere in the chain, likewise.")
    private @Nullable String source;

    @Option(names = "--class", paramLabel = "CLASS", split = ",", description = "Event classes: ${COMPLETION-CANDIDATES}.")
    private List<EventClass> classes = List.of();

    @Option(names = "--stance", paramLabel = "STANCE", split = ",", description = "What the last source does: affirms, denies, asks, threatens, intends, doubts.")
    private List<String> stances = List.of();

    @Option(names = "--denied", description = "Only what is denied: the same as --stance denies.")
    private boolean denied;

    @Option(names = "--unnamed", description = "Only claims whose last source is not named.")
    private boolean unnamed;

    @Option(names = "--country", paramLabel = "COUNTRY", description = "Where it happened, or of which country those are who do it or are done to: a name or code.")
    private @Nullable String country;

    @Option(names = "--near", paramLabel = "PLACE", description = "Near a point, \"37.06,37.38\", or near a place by name; see --within.")
    private @Nullable String near;

    @Option(names = "--within", paramLabel = "KM", defaultValue = "50", description = "How near, in kilometres; ${DEFAULT-VALUE} if not given.")
    private double within = 50;

    @Option(names = "--since", paramLabel = "DATE", description = "In reports published on this day or later: 2020-10-03, 2020-10 or 2020.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DATE", description = "In reports published on this day or before.")
    private @Nullable String until;

    @Option(names = "--happened", paramLabel = "DATES", description = "Told to have happened then: a day, month, year, or two with a slash between.")
    private @Nullable String happened;

    @Option(names = "--outlet", paramLabel = "NAME", description = "In reports of this outlet.")
    private @Nullable String outlet;

    @Option(names = "--language", paramLabel = "CODE", description = "In reports in this language: en.")
    private @Nullable String language;

    /** @throws Failure if an option cannot be understood */
    List<Condition> conditions(Ledger ledger) {
        List<Condition> all = new ArrayList<>();
        Known known = new Known(ledger);
        add(all, actor, who -> Named.part(Role.ACTOR, who));
        add(all, recipient, who -> Named.part(Role.RECIPIENT, who));
        add(all, source, who -> Named.part(Role.SOURCE, who));
        if (!classes.isEmpty()) {
            all.add(new Condition.Events(EnumSet.copyOf(classes)));
        }
        Set<Stance> wanted = stances();
        if (!wanted.isEmpty()) {
            all.add(new Condition.Stances(wanted));
        }
        if (unnamed) {
            all.add(new Condition.Unnamed());
        }
        add(all, country, name -> new Condition.Concerns(known.country(name)));
        add(all, near, place -> known.near(place, within));
        if (since != null || until != null) {
            all.add(new Condition.Published(day(since, "--since", Days::first), day(until, "--until", Days::last)));
        }
        add(all, happened, days -> new Condition.Happened(day(days, "--happened", Days::first), day(days, "--happened", Days::last)));
        add(all, outlet, Condition.Outlet::new);
        add(all, language, Condition.InLanguage::new);
        return all;
    }

    private static void add(List<Condition> all, @Nullable String value, Function<String, Condition> condition) {
        if (value != null) {
            all.add(condition.apply(value));
        }
    }

    private Set<Stance> stances() {
        Set<Stance> wanted = EnumSet.noneOf(Stance.class);
        for (String stance : stances) {
            try {
                wanted.add(Stance.valueOf(stance.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw Failure.usage("--stance takes affirms, denies, asks, threatens, intends or doubts, not '" + stance + "'");
            }
        }
        if (denied) {
            wanted.add(Stance.DENIES);
        }
        return wanted;
    }

    /** The first or last day that the words cover, or null if there are none. */
    static @Nullable LocalDate day(@Nullable String words, String option, Function<Days, LocalDate> end) {
        if (words == null) {
            return null;
        }
        Days days = Days.of(words);
        if (days == null) {
            throw Failure.usage(option + " takes a date such as 2020-10-03, 2020-10 or 2020, not '" + words + "'");
        }
        return end.apply(days);
    }
}
