package hearsay.claims;

import hearsay.lexicon.CountryWord;
import hearsay.lexicon.NameWord;
import hearsay.lexicon.Role;
import hearsay.lexicon.Roles;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a noun phrase and what is known of them, divided at the first word that only adds to it: "Two Syrian rebel sources | in
 * Gaziantep".
 */
final class NounPhrase {
    private static final Set<String> JOINTS = Set.of("and", "or");

    private final String text;
    private final List<NameWord> words;
    private final List<Told> told;
    private final Roles roles;
    private final int cut;

    NounPhrase(String text, List<NameWord> words, List<Told> told, Roles roles) {
        this.text = text;
        this.words = words;
        this.roles = roles;
        this.told = withoutOrigins(told);
        this.cut = findCut();
    }

    /** Leaves out who only leads, backs or houses: "Britain-based", "Turkish-backed"; "U.S.-led" stays if a coalition is led. */
    private List<Told> withoutOrigins(List<Told> all) {
        List<Told> kept = new ArrayList<>();
        for (Told one : all) {
            boolean origin = one.role() == null
                    && one.to() < words.size()
                    && roles.marked("led", words.get(one.to()).folded())
                    && gap(one.to()).contains("-");
            boolean leads = origin && words.get(one.to()).folded().equals("led");
            if (!origin || leads) {
                kept.add(one);
            }
        }
        return kept;
    }

    private int findCut() {
        for (int i = 1; i < words.size(); i++) {
            int word = i;
            if (!inside(word) && (roles.marked("cut", words.get(i).folded()) || breaks(gap(i)))) {
                return i;
            }
        }
        return words.size();
    }

    private static boolean breaks(String gap) {
        return gap.contains(",") || gap.contains("(") || gap.contains(" – ") || gap.contains(" — ") || gap.contains(" - ");
    }

    /** The characters between a word and the one before it. */
    private String gap(int word) {
        return word == 0 || word >= words.size()
                ? ""
                : text.substring(words.get(word - 1).span().end(), words.get(word).span().start());
    }

    boolean empty() {
        return words.isEmpty();
    }

    List<NameWord> words() {
        return words;
    }

    Span span() {
        return words.getFirst().span().cover(words.getLast().span());
    }

    /** What the words before the cut tell. */
    List<Told> core() {
        return told.stream().filter(t -> t.from() < cut).toList();
    }

    /** Whether the core has a capitalised word, behind the role if it has one, that nothing is known of: most likely somebody's name. */
    boolean hasProperName() {
        Told head = head();
        int first = head != null ? head.to() : words.getFirst().folded().equals("the") ? 1 : 0;
        for (int i = first; i < cut; i++) {
            int word = i;
            boolean known = told.stream().anyMatch(t -> t.from() <= word && word < t.to());
            boolean capital = Character.isUpperCase(words.get(i).text().codePointAt(0));
            boolean starts = i == 0 && words.size() > 1 && !words.get(1).capital();
            if (!known && capital && !starts && !roles.marked("unnamed", words.get(i).folded())) {
                return true;
            }
        }
        return told.stream().anyMatch(t -> t.from() < cut && t.person() != null);
    }

    /** Whether a word of the core alone tells a party or a person. */
    boolean namesSomebody() {
        return core().stream().anyMatch(t -> t.party() != null || t.person() != null);
    }

    /** What the words after the cut tell, if they say whose or from where: "of Iran", "in Zabul"; else nothing. */
    List<Told> rest() {
        if (cut >= words.size() || !(roles.marked("of", words.get(cut).folded()) || breaks(gap(cut)))) {
            return List.of();
        }
        return told.stream().filter(t -> t.from() >= cut).toList();
    }

    /** Words after the cut that may name a town: the run of capitals after "of", "in", "from"; empty if there is none. */
    String townAfterCut() {
        return cut < words.size() && roles.marked("of", words.get(cut).folded()) ? capitals(cut + 1) : "";
    }

    /** The run of capitals at the start of the phrase. */
    String townAtStart() {
        int start = words.getFirst().folded().equals("the") ? 1 : 0;
        return capitals(start);
    }

    private String capitals(int from) {
        int to = from;
        while (to < words.size() && words.get(to).capital() && !breaks(to == from ? "" : gap(to))) {
            to++;
        }
        return to <= from
                ? ""
                : text.substring(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    /** The last role of the core: the head of "Russian Foreign Minister Sergei Lavrov", of "Turkey's army". */
    @Nullable Told head() {
        Told head = null;
        for (Told one : core()) {
            if (one.role() != null) {
                head = one;
            }
        }
        return head;
    }

    @Nullable Role role() {
        Told head = head();
        return head == null ? null : head.role();
    }

    /** The countries that the core names, each once, in order. */
    Set<String> countries() {
        Set<String> codes = new LinkedHashSet<>();
        for (Told one : core()) {
            if (one.country() != null) {
                codes.add(one.country().code());
            }
        }
        return codes;
    }

    /**
     * The parts of a compound, as spans: "Ankara | and Baku", "Armenian | and Azerbaijani forces"; the whole phrase if it is none. Each part
     * names somebody.
     */
    List<Span> parts() {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean and = JOINTS.contains(words.get(i).folded());
            boolean comma = gap(i).contains(",");
            int next = and ? i + 1 : i;
            if ((and || comma) && names(start, i) && next < words.size() && names(next, words.size()) && !inside(i)) {
                parts.add(span(start, i));
                start = next;
            }
        }
        parts.add(span(start, words.size()));
        return parts;
    }

    private boolean inside(int word) {
        return told.stream().anyMatch(t -> t.from() < word && word < t.to());
    }

    /** Whether the first known words of the stretch stand for somebody: what follows a comma may only add to what stands before. */
    private boolean names(int from, int to) {
        int first = from;
        while (first < to && (words.get(first).folded().equals("the") || words.get(first).folded().equals("both") || roles.marked("pronoun-he", words.get(first).folded()))) {
            first++;
        }
        int start = first;
        return told.stream().anyMatch(t -> t.from() == start && t.to() <= to && (t.country() != null || t.organisation() != null || t.person() != null));
    }

    private Span span(int from, int to) {
        return words.get(from).span().cover(words.get(to - 1).span());
    }

    /** Whether "and" or a comma joins two countries of the core. */
    boolean joinsCountries() {
        if (cut < words.size() && gap(cut).contains(",") && role() == null && names(cut, words.size())) {
            return true;
        }
        Told last = null;
        for (Told one : core()) {
            if (one.country() == null) {
                continue;
            }
            if (last != null && joined(last, one)) {
                return true;
            }
            last = one;
        }
        return false;
    }

    private boolean joined(Told one, Told other) {
        CountryWord first = one.country();
        CountryWord second = other.country();
        if (first == null || second == null || first.code().equals(second.code())) {
            return false;
        }
        for (int i = one.to(); i < other.from(); i++) {
            String word = words.get(i).folded();
            if (word.equals("and") || word.equals("or")) {
                return true;
            }
        }
        return gap(other.from()).contains(",") || gap(other.from()).contains("-");
    }
}
