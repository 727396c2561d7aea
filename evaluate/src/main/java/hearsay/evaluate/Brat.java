package hearsay.evaluate;

import hearsay.reading.Attribution;
import hearsay.report.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributions in brat's standoff form: {@code T} lines name stretches of text by code points, {@code E} lines join them. Other lines and
 * other labels are passed over.
 *
 * <pre>
 *   T1	Source 0 7	Norland
 *   T2	Cue 8 14	denied
 *   T3	Content 15 30;35 44	…
 *   E1	Attribution:T2 Source:T1 Cue:T2 Content:T3
 * </pre>
 */
final class Brat {
    private static final Pattern ENTITY = Pattern.compile("T(\\d+)\\t(Source|Cue|Content) (.*)");
    private static final Pattern OFFSETS = Pattern.compile("[\\d ;]+");
    private static final Pattern PIECE = Pattern.compile("\\s*(\\d{1,9})\\s+(\\d{1,9})\\s*");
    private static final Pattern EVENT = Pattern.compile("E\\d+\\t(.*)");

    private Brat() {}

    /** The parts of an attribution. */
    enum Role {
        SOURCE("Source"),
        CUE("Cue"),
        CONTENT("Content");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Role of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    private record Entity(Role role, List<Span> spans) {}

    /** The attributions of a file, each with the spans of its parts in UTF-16 code units of {@code text}. */
    static List<Map<Role, List<Span>>> read(Path file, String text) {
        CodePoints points = new CodePoints(text);
        String[] lines = JsonFile.text(file).split("\n", -1);
        Map<String, Entity> entities = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            Matcher entity = ENTITY.matcher(lines[i].stripTrailing());
            if (entity.matches()) {
                List<Span> spans = spans(entity.group(3), points, file, "line " + (i + 1));
                entities.put("T" + entity.group(1), new Entity(Role.of(entity.group(2)), spans));
            }
        }
        List<Map<Role, List<Span>>> attributions = new ArrayList<>();
        for (String line : lines) {
            Matcher event = EVENT.matcher(line.stripTrailing());
            if (event.matches()) {
                Map<Role, List<Span>> attribution = attribution(event.group(1), entities);
                if (!attribution.isEmpty()) {
                    attributions.add(attribution);
                }
            }
        }
        return attributions;
    }

    private static List<Span> spans(String rest, CodePoints points, Path file, String place) {
        Matcher offsets = OFFSETS.matcher(rest);
        if (!offsets.lookingAt()) {
            throw new BadGoldException(file, place, "has no offsets");
        }
        List<Span> spans = new ArrayList<>();
        for (String piece : offsets.group().strip().split(";", -1)) {
            Matcher numbers = PIECE.matcher(piece);
            if (!numbers.matches()) {
                throw new BadGoldException(file, place, "has offsets that are no pair: " + piece);
            }
            int start = Integer.parseInt(numbers.group(1));
            int end = Integer.parseInt(numbers.group(2));
            if (start > end || end > points.count()) {
                throw new BadGoldException(file, place, "has the offsets " + start + " to " + end + ", the text has " + points.count() + " characters");
            }
            spans.add(new Span(points.toUnits(start), points.toUnits(end)));
        }
        return spans;
    }

    private static Map<Role, List<Span>> attribution(String arguments, Map<String, Entity> entities) {
        Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
        for (String argument : arguments.strip().split("\\s+", -1)) {
            int colon = argument.indexOf(':');
            Entity entity = colon < 0 ? null : entities.get(argument.substring(colon + 1));
            if (entity != null && !argument.startsWith("Attribution")) {
                parts.computeIfAbsent(entity.role(), r -> new ArrayList<>()).addAll(entity.spans());
            }
        }
        return parts;
    }

    /** The parts of attributions that were read. */
    static List<Map<Role, List<Span>>> parts(List<Attribution> attributions) {
        List<Map<Role, List<Span>>> all = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
            if (attribution.source() != null) {
                parts.put(Role.SOURCE, List.of(attribution.source()));
            }
            if (attribution.cue() != null) {
                parts.put(Role.CUE, List.of(attribution.cue()));
            }
            parts.put(Role.CONTENT, attribution.content());
            all.add(parts);
        }
        return all;
    }

    /** The lines of a file that {@link #read} reads back to the same attributions. */
    static List<String> lines(String text, List<Map<Role, List<Span>>> attributions) {
        CodePoints points = new CodePoints(text);
        List<String> entities = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (Map<Role, List<Span>> parts : attributions) {
            String anchor = "";
            List<String> arguments = new ArrayList<>();
            for (Role role : Role.values()) {
                if (parts.containsKey(role)) {
                    String id = "T" + (entities.size() + 1);
                    entities.add(id + "\t" + role.label() + " " + entity(parts.getOrDefault(role, List.of()), text, points));
                    arguments.add(role.label() + ":" + id);
                    anchor = role == Role.CUE || anchor.isEmpty() ? id : anchor;
                }
            }
            events.add("E" + (events.size() + 1) + "\tAttribution:" + anchor + " " + String.join(" ", arguments));
        }
        entities.addAll(events);
        return entities;
    }

    private static String entity(List<Span> spans, String text, CodePoints points) {
        List<String> offsets = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Span span : spans) {
            offsets.add(points.toPoints(span.start()) + " " + points.toPoints(span.end()));
            words.add(span.of(text).replaceAll("\\s+", " "));
        }
        return String.join(";", offsets) + "\t" + String.join(" ", words);
    }
}
