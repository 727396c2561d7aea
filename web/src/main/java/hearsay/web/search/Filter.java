package hearsay.web.search;

import hearsay.claims.Modality;
import hearsay.claims.Source;
import hearsay.claims.Stance;
import hearsay.ledger.Condition;
import hearsay.ledger.Days;
import hearsay.ledger.Ledger;
import hearsay.lexicon.EventClass;
import hearsay.views.Named;
import hearsay.web.page.BadRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The conditions of a search as they stand in an address: {@code ?actor=Turkey&stance=denies&from=2020-10-01}. */
public final class Filter {
    private static final int MOST_VALUES = 30;
    private static final int LONGEST_VALUE = 300;

    /** All that can be asked for. */
    public static final Set<String> PARAMETERS = Set.of("q", "stance", "denied", "class", "modality", "kind", "actor", "recipient", "source", "origin",
            "actor-country", "recipient-country", "source-country", "country", "concerns", "place", "outlet", "language", "cameo", "near", "within", "report",
            "happening", "unnamed", "background", "from", "to", "happened", "published-from", "published-to", "since", "until");

    private final Map<String, List<String>> parameters;

    /** @param parameters of the query, decoded */
    public Filter(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /**
     * What a claim has to meet.
     *
     * @param ledger says where places are
     * @throws BadRequest if a parameter says something that cannot be followed
     */
    public List<Condition> conditions(Ledger ledger) {
        List<Condition> all = new ArrayList<>();
        some("stance", words -> constants(words, "stance", Stance.class, Stance::word)).ifPresent(all, Condition.Stances::new);
        some("class", words -> constants(words, "class", EventClass.class, Enum::name)).ifPresent(all, Condition.Events::new);
        some("modality", words -> constants(words, "modality", Modality.class, Modality::word)).ifPresent(all, Condition.Modalities::new);
        some("kind", words -> constants(words, "kind", Source.Kind.class, Source.Kind::word)).ifPresent(all, Condition.OriginKinds::new);
        each("actor", name -> Named.part(Condition.Role.ACTOR, name), all);
        each("recipient", name -> Named.part(Condition.Role.RECIPIENT, name), all);
        each("source", name -> Named.part(Condition.Role.SOURCE, name), all);
        each("origin", name -> new Condition.Takes(Condition.Role.ORIGIN, name), all);
        each("actor-country", code -> new Condition.TakesFrom(Condition.Role.ACTOR, code), all);
        each("recipient-country", code -> new Condition.TakesFrom(Condition.Role.RECIPIENT, code), all);
        each("source-country", code -> new Condition.TakesFrom(Condition.Role.SOURCE, code), all);
        each("country", Condition.InCountry::new, all);
        each("place", Condition.AtPlace::new, all);
        each("concerns", Condition.Concerns::new, all);
        each("outlet", Condition.Outlet::new, all);
        each("language", Condition.InLanguage::new, all);
        each("denied", yes -> new Condition.Stances(EnumSet.of(Stance.DENIES)), all);
        each("since", words -> new Condition.Published(days("since", words).first(), null), all);
        each("until", words -> new Condition.Published(null, days("until", words).last()), all);
        each("happened", words -> new Condition.Happened(days("happened", words).first(), days("happened", words).last()), all);
        each("cameo", Filter::cameo, all);
        nearnesses().forEach(nearness -> all.add(nearness.condition(ledger)));
        each("report", number -> new Condition.InReport(whole(number)), all);
        each("happening", Condition.InHappening::new, all);
        each("unnamed", yes -> new Condition.Unnamed(), all);
        each("background", told -> new Condition.Background(!told.equals("no")), all);
        days("from", "to", Condition.Happened::new, all);
        days("published-from", "published-to", Condition.Published::new, all);
        return all;
    }

    /** The values of a parameter, without empty ones. @throws BadRequest if there are too many or one is too long */
    public List<String> values(String name) {
        List<String> values = parameters.getOrDefault(name, List.of()).stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
        if (values.size() > MOST_VALUES) {
            throw new BadRequest("'" + name + "' is given more than " + MOST_VALUES + " times");
        }
        if (values.stream().anyMatch(v -> v.length() > LONGEST_VALUE)) {
            throw new BadRequest("'" + name + "' is longer than " + LONGEST_VALUE + " characters");
        }
        return values;
    }

    /** The words that are searched for; may be empty. */
    public String words() {
        return String.join(" ", values("q"));
    }

    private interface Wanted<T> {
        void ifPresent(List<Condition> all, Function<Set<T>, Condition> condition);
    }

    private <T> Wanted<T> some(String name, Function<List<String>, Set<T>> reading) {
        List<String> values = values(name);
        return (all, condition) -> {
            if (!values.isEmpty()) {
                all.add(condition.apply(reading.apply(values)));
            }
        };
    }

    private void each(String name, Function<String, Condition> condition, List<Condition> all) {
        values(name).forEach(value -> all.add(condition.apply(value)));
    }

    /** A condition on two days. */
    private interface Between {
        Condition of(@Nullable LocalDate from, @Nullable LocalDate to);
    }

    private void days(String first, String last, Between condition, List<Condition> all) {
        LocalDate from = day(first);
        LocalDate to = day(last);
        if (from != null || to != null) {
            all.add(condition.of(from, to));
        }
    }

    private @Nullable LocalDate day(String name) {
        List<String> values = values(name);
        try {
            return values.isEmpty() ? null : LocalDate.parse(values.getFirst());
        } catch (DateTimeParseException e) {
            throw new BadRequest("'" + name + "' is no day such as 2020-10-03: " + values.getFirst());
        }
    }

    /** A day, month or year. */
    private static Days days(String name, String words) {
        Days days = Days.of(words);
        if (days == null) {
            throw new BadRequest("'" + name + "' takes a date such as 2020-10-03, 2020-10 or 2020, not '" + words + "'");
        }
        return days;
    }

    private static <E extends Enum<E>> Set<E> constants(List<String> words, String name, Class<E> type, Function<E, String> word) {
        Set<E> found = EnumSet.noneOf(type);
        for (String said : words) {
            E match = null;
            for (E constant : type.getEnumConstants()) {
                match = word.apply(constant).equalsIgnoreCase(said) ? constant : match;
            }
            if (match == null) {
                throw new BadRequest("there is no " + name + " '" + said + "'");
            }
            found.add(match);
        }
        return found;
    }

    private static Condition cameo(String code) {
        if (!code.matches("\\d{1,4}")) {
            throw new BadRequest("'cameo' takes one to four digits, not '" + code + "'");
        }
        return new Condition.Cameo(code);
    }

    /** How near each place that is asked for has to be. @throws BadRequest if a number is none */
    private List<Nearness> nearnesses() {
        String within = within();
        if (within != null) {
            Nearness.kilometres("within", within);
        }
        return values("near").stream().map(place -> Nearness.of(place, within)).toList();
    }

    /** The kilometres that are asked for, as they were given; null if none are. */
    @Nullable String within() {
        return values("within").stream().findFirst().orElse(null);
    }

    private static long whole(String number) {
        if (!number.matches("\\d{1,18}")) {
            throw new BadRequest("'report' takes the number of a report, not '" + number + "'");
        }
        return Long.parseLong(number);
    }
}
