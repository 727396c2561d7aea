package hearsay.happenings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts on whose word something rests. The same named origin counts once, however many outlets print it, and so do
 * two of which the one's name is a part of the other's ("police", "Ostravik police"); so does a wire, and a text of
 * which there are copies. Two origins are tied if the same words stand in quotation marks in the reports of both. An outlet that names its
 * origin adds nothing of its own.
 */
final class Origins {
    /** Shorter quotations may be the same by chance. */
    private static final int LONG_QUOTE = 40;

    private static final Pattern QUOTE = Pattern.compile("[\"“]([^\"“”]{" + LONG_QUOTE + ",400})[\"”]");

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> attributed;

    /** @param attributed for each report (its original, if it is a copy) the keys of those whom it names for the happening */
    private Origins(Map<String, Set<String>> attributed) {
        this.attributed = attributed;
    }

    /** One origin in the making. */
    private static final class Node {
        private final Voice voice;
        private final List<Member> members = new ArrayList<>();
        private final Set<Long> originals = new HashSet<>();
        private final Set<String> quotes = new HashSet<>();

        Node(Voice voice) {
            this.voice = voice;
        }
    }

    /** The origins of claims that take one side, the one seen first before the others. */
    static List<Origin> of(List<Member> side) {
        Map<String, Set<String>> attributed = new HashMap<>();
        for (Member member : side) {
            Voice voice = Voice.of(member);
            if (!voice.own()) {
                attributed.computeIfAbsent(member.account().id(), id -> new HashSet<>()).add(voice.key());
            }
        }
        Origins origins = new Origins(attributed);
        side.forEach(origins::add);
        return origins.list();
    }

    private void add(Member member) {
        Voice voice = Voice.of(member);
        Node node = nodes.computeIfAbsent(voice.key(), key -> new Node(voice));
        node.members.add(member);
        node.originals.add(member.original());
        Matcher quote = QUOTE.matcher(member.account().text());
        int extent = member.claim().extent().start();
        while (quote.find()) {
            if (Math.abs(quote.start() - extent) < 400) {
                node.quotes.add(quote.group(1).strip());
            }
        }
    }

    private List<Origin> list() {
        List<Origin> out = new ArrayList<>();
        List<Node> standing = new ArrayList<>();
        for (Node node : nodes.values()) {
            String tie = tie(node, standing);
            if (tie == null) {
                standing.add(node);
            }
            out.add(new Origin(
                    node.voice.name(),
                    node.members.stream().map(m -> m.claim().id()).distinct().toList(),
                    node.members.stream().map(m -> m.account().id()).distinct().toList(),
                    tie == null,
                    tie == null ? "" : tie));
        }
        return out;
    }

    private @Nullable String tie(Node node, List<Node> standing) {
        if (node.voice.own() && node.members.stream().allMatch(m -> attributed.containsKey(m.account().id()))) {
            return "names its origin";
        }
        for (Node other : standing) {
            if (node.voice.within(other.voice) || other.voice.within(node.voice)) {
                return "also called " + other.voice.name();
            }
            if (node.quotes.stream().anyMatch(other.quotes::contains)) {
                return "same quotation as " + other.voice.name();
            }
            if (node.voice.own() && other.voice.own() && node.originals.stream().allMatch(other.originals::contains)) {
                return "copy of " + other.voice.name();
            }
        }
        return null;
    }

    /** The names of those who stand behind some claims, each once. */
    static List<String> names(List<Member> members) {
        return members.stream()
                .map(m -> Voice.of(m).name())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .toList();
    }
}
