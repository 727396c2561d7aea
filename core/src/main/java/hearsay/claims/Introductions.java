package hearsay.claims;

import hearsay.lexicon.Lexicon;
import hearsay.lexicon.NameWord;
import hearsay.lexicon.Role;
import hearsay.lexicon.Roles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a report introduces people. Three patterns, each with the office's country before it, or after "of":
 *
 * <ol>
 *   <li>[Russian Foreign Minister] Sergei Lavrov; [US Special Representative for Iran] Brian Hook; [President] Hassan Rouhani [of Iran]
 *   <li>[the Russian foreign minister], Sergei Lavrov,
 *   <li>Sergei Lavrov, [the Russian foreign minister]
 * </ol>
 */
final class Introductions {
    private static final int LONGEST_NAME = 5;
    private static final int REACH = 8;

    private final Roles roles;
    private final String text;
    private final List<NameWord> words;
    private final List<Told> told;

    Introductions(Lexicon lexicon, String text, List<NameWord> words, List<Told> told) {
        this.roles = lexicon.roles();
        this.text = text;
        this.words = words;
        this.told = told;
    }

    /** Adds everybody who is introduced, in the order of the text. */
    void introduce(PersonNames persons) {
        for (int i = 0; i < told.size(); i++) {
            Role role = told.get(i).role();
            if (role != null && introduces(role)) {
                afterRole(i, role, persons);
                beforeRole(i, role, persons);
            }
        }
    }

    private static boolean introduces(Role role) {
        return role.kind().equals("office") || role.kind().equals("person");
    }

    private void afterRole(int index, Role role, PersonNames persons) {
        int end = told.get(index).to();
        int start = end;
        String after = null;
        Told next = index + 1 < told.size() ? told.get(index + 1) : null;
        if (next != null && next.party() != null && next.person() == null && next.from() == end + 1
                && roles.marked("cut", words.get(end).folded())) {
            start = next.to();
            after = words.get(end).folded().equals("of") ? next.party() : null;
        }
        boolean apposed = start < words.size() && gap(start).trim().equals(",");
        if (start >= words.size() || !(apposed || joins(gap(start), start - 1))) {
            return;
        }
        int stop = endOfName(start);
        if (stop - start < (apposed ? 2 : 1)) {
            return;
        }
        String owner = ownerBefore(index);
        if (owner == null) {
            owner = after;
        }
        if (owner == null) {
            owner = ownerAfter(stop);
        }
        add(start, stop, owner, role, persons);
    }

    /** "Sergei Lavrov, the Russian foreign minister". */
    private void beforeRole(int index, Role role, PersonNames persons) {
        int comma = told.get(index).from();
        int first = Math.max(1, comma - REACH);
        while (comma >= first && !gap(comma).trim().equals(",")) {
            if (gap(comma).chars().anyMatch(c -> ".;:()\"“”\n".indexOf(c) >= 0)) {
                return;
            }
            comma--;
        }
        if (comma < first) {
            return;
        }
        int start = comma;
        while (start > 0 && comma - start < LONGEST_NAME && partOfName(start - 1) && (start == comma || gap(start).isBlank())) {
            start--;
        }
        if (comma - start >= 2) {
            String owner = ownerBefore(index);
            add(start, comma, owner == null ? ownerAfter(told.get(index).to()) : owner, role, persons);
        }
    }

    private void add(int start, int stop, @Nullable String owner, Role role, PersonNames persons) {
        List<NameWord> name = words.subList(start, stop);
        String whole = text.substring(name.getFirst().span().start(), name.getLast().span().end());
        Told.Person holder = officeHolder(start, stop);
        if (holder != null && (owner == null || role.kind().equals("person"))) {
            boolean office = role.kind().equals("office");
            String sector = office ? role.sector() : holder.sector();
            persons.add(name, new Told.Person(holder.name(), holder.party(), sector, office ? role.words() : holder.role(), holder.because()));
            return;
        }
        persons.add(name, new Told.Person(whole, owner, role.sector(), role.words(), "introduced in the report as " + role.words()));
    }

    private Told.@Nullable Person officeHolder(int start, int stop) {
        for (Told one : told) {
            if (start <= one.from() && one.to() <= stop && one.names(stop)) {
                return one.person();
            }
        }
        return null;
    }

    /** The nearest country or organisation before the role in the same noun phrase. */
    private @Nullable String ownerBefore(int index) {
        for (int at = index; at > 0; at--) {
            Told before = told.get(at - 1);
            Told after = told.get(at);
            if (!samePhrase(before, after)) {
                return null;
            }
            if (before.party() != null) {
                return before.party();
            }
        }
        return null;
    }

    private boolean samePhrase(Told before, Told after) {
        for (int i = before.to(); i <= after.from(); i++) {
            if (gap(i).chars().anyMatch(c -> ",.;:()\"“”\n".indexOf(c) >= 0) && !afterShortTitle(i)) {
                return false;
            }
        }
        for (int i = before.to(); i < after.from(); i++) {
            String word = words.get(i).folded();
            boolean fits = roles.marked("modifier", word) || Character.isUpperCase(words.get(i).text().codePointAt(0));
            if (word.equals("the") || !fits || roles.marked("led", word)) {
                return false;
            }
        }
        return true;
    }

    /** "of Iran" right after the name. */
    private @Nullable String ownerAfter(int stop) {
        if (stop >= words.size() || !words.get(stop).folded().equals("of")) {
            return null;
        }
        for (Told one : told) {
            if (one.from() == stop + 1 || one.from() == stop + 2 && words.get(stop + 1).folded().equals("the")) {
                return one.party();
            }
        }
        return null;
    }

    private int endOfName(int start) {
        int stop = start;
        while (stop < words.size() && stop - start < LONGEST_NAME && partOfName(stop) && (stop == start || joins(gap(stop), stop - 1))) {
            stop++;
        }
        while (stop > start && PersonNames.particle(words.get(stop - 1).folded())) {
            stop--;
        }
        return stop;
    }

    private boolean partOfName(int word) {
        NameWord one = words.get(word);
        boolean capital = Character.isUpperCase(one.text().codePointAt(0));
        if (!capital && !PersonNames.particle(one.folded()) || roles.marked("calendar", one.folded())) {
            return false;
        }
        for (Told known : told) {
            if (known.from() <= word && word < known.to()) {
                return known.person() != null;
            }
        }
        return true;
    }

    private boolean joins(String gap, int before) {
        return gap.isBlank() && !gap.contains("\n") || gap.equals("-") || gap.equals(". ") && isShort(before);
    }

    private boolean afterShortTitle(int word) {
        return word > 0 && gap(word).equals(". ") && isShort(word - 1);
    }

    private boolean isShort(int word) {
        return word >= 0 && words.get(word).text().length() <= 4 && words.get(word).capital();
    }

    private String gap(int word) {
        return word <= 0 || word >= words.size()
                ? ""
                : text.substring(words.get(word - 1).span().end(), words.get(word).span().start());
    }
}
