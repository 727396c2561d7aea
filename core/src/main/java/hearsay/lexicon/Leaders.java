package hearsay.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Well-known office-holders and when they held their office. */
public final class Leaders {
    private static final int LAST_NAME_YEARS = 3;
    private static final int SHORTEST_LAST_NAME = 4;

    private record Known(Leader leader, boolean whole) {}

    private final Phrases<Known> names;

    private Leaders(Phrases<Known> names) {
        this.names = names;
    }

    /** @throws java.io.UncheckedIOException if the file is missing or malformed */
    public static Leaders load(String language) {
        Set<String> words = new HashSet<>();
        for (String[] row : Table.rows(language + "/role-marks.tsv", 2)) {
            if (row[0].equals("notname")) {
                words.addAll(Table.parts(row[1]));
            }
        }
        Phrases.Builder<Known> names = new Phrases.Builder<>();
        for (String[] row : Table.rows(language + "/leaders.tsv", 6)) {
            List<String> known = Table.parts(row[5]);
            for (String usual : known) {
                Leader leader = new Leader(known.getFirst(), row[0], row[1], row[2], first(row[3]), last(row[4]));
                if (usual.contains(" ")) {
                    names.add(usual, new Known(leader, true));
                    String last = usual.substring(usual.lastIndexOf(' ') + 1);
                    if (last.length() >= SHORTEST_LAST_NAME && !words.contains(NameWords.key(last))) {
                        names.add(last, new Known(leader, false));
                    }
                } else {
                    names.add(usual, new Known(leader, false));
                }
            }
        }
        return new Leaders(names.build());
    }

    private static LocalDate first(String month) {
        return YearMonth.parse(month).atDay(1);
    }

    private static @Nullable LocalDate last(String month) {
        return month.isEmpty() ? null : YearMonth.parse(month).atEndOfMonth();
    }

    /**
     * Who is meant by a name at the token, on a day.
     *
     * @param day when the report was published, or null if that is not known: then only whole names count
     * @return the office held on that day, or else the nearest in time for a whole name, and for a last name alone within three
     *     years; null if nobody or several people are meant
     */
    public Phrases.@Nullable Match<Leader> at(List<NameWord> tokens, int from, int limit, @Nullable LocalDate day) {
        Phrases.Match<Known> match = names.at(tokens, from, limit);
        if (match == null) {
            return null;
        }
        Leader leader = choose(match.values(), day);
        return leader == null ? null : new Phrases.Match<>(List.of(leader), match.from(), match.to());
    }

    private static @Nullable Leader choose(List<Known> known, @Nullable LocalDate day) {
        if (day == null) {
            List<Leader> whole = known.stream().filter(Known::whole).map(Known::leader).toList();
            return onePerson(whole) ? whole.getLast() : null;
        }
        List<Leader> holders = new ArrayList<>();
        for (Known one : known) {
            if (one.leader().holdsOn(day)) {
                holders.add(one.leader());
            }
        }
        if (!holders.isEmpty()) {
            return onePerson(holders) ? holders.getLast() : null;
        }
        List<Leader> near = known.stream()
                .filter(one -> one.whole() || one.leader().daysFrom(day) < LAST_NAME_YEARS * 365L)
                .map(Known::leader)
                .sorted(Comparator.comparingLong(leader -> leader.daysFrom(day)))
                .toList();
        return onePerson(near) ? near.getFirst() : null;
    }

    private static boolean onePerson(List<Leader> leaders) {
        return leaders.stream().map(Leader::name).distinct().count() == 1;
    }
}
