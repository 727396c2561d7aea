package hearsay.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import hearsay.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts with what a careful reader found in them. */
public sealed interface Gold permits ClaimGold, AttributionGold, TimeGold, PlaceGold, EventGold, SentenceGold, IncidentGold {

    /** The file or folder. */
    Path path();

    /**
     * What kind of gold it is, one word: {@code claims}, {@code attributions}, {@code times}, {@code places}, {@code events}, {@code sentences},
     * {@code incidents}.
     */
    String kind();

    /** Its texts. A report's offsets are UTF-16 code units into its text. */
    List<Report> reports();

    /**
     * Opens gold whose texts lie in their usual place.
     *
     * @throws BadGoldException if it is of no known kind or broken
     */
    static Gold open(Path path) {
        return open(path, null);
    }

    /**
     * Opens gold; its kind is told by what it holds:
     *
     * <ul>
     *   <li>a folder of JSON files with {@code report} and {@code claims}, or one such file: claims;
     *   <li>a folder of brat files ({@code .ann}), or one that holds such a folder beside a folder {@code text}: attributions;
     *   <li>a folder of TimeML files ({@code .tml}), or one: times;
     *   <li>XML with {@code articles}: places;
     *   <li>a JSON array of PLOVER records: events;
     *   <li>JSON lines with {@code sentence} and {@code events}: sentences;
     *   <li>JSON lines with {@code incident_id}: incidents.
     * </ul>
     *
     * @param texts where the texts are, or null for their usual place ({@link Options#texts})
     * @throws BadGoldException if it is of no known kind or broken
     */
    static Gold open(Path path, @Nullable Path texts) {
        if (!Files.exists(path)) {
            throw new BadGoldException(path, "", "does not exist");
        }
        return Files.isDirectory(path) ? folder(path, texts) : file(path, texts);
    }

    private static Gold folder(Path path, @Nullable Path texts) {
        if (!Folder.files(path, ".tml").isEmpty()) {
            return TimeGold.open(path);
        }
        if (AttributionGold.annotations(path) != null) {
            return AttributionGold.open(path, texts);
        }
        if (!Folder.files(path, ".json").isEmpty()) {
            return ClaimGold.open(path, texts);
        }
        throw new BadGoldException(path, "", "holds no gold: no .json (claims), .ann (brat) or .tml (TimeML) files");
    }

    private static Gold file(Path path, @Nullable Path texts) {
        String start = JsonFile.text(path).stripLeading();
        if (start.startsWith("\ufeff")) {
            start = start.substring(1).stripLeading();
        }
        if (start.startsWith("<")) {
            String root = Xml.parse(path).getDocumentElement().getTagName();
            return switch (root) {
                case "TimeML" -> TimeGold.open(path);
                case "articles" -> PlaceGold.open(path);
                default -> throw new BadGoldException(path, "", "is XML with <" + root + ">, where gold has <articles> (places) or <TimeML> (times)");
            };
        }
        if (start.startsWith("[")) {
            return EventGold.open(path);
        }
        if (start.startsWith("{")) {
            return json(path, start, texts);
        }
        throw new BadGoldException(path, "", "is neither JSON nor XML, so it holds no gold");
    }

    private static Gold json(Path path, String start, @Nullable Path texts) {
        int end = start.indexOf('\n');
        JsonNode first = firstLine(end < 0 ? start : start.substring(0, end));
        if (first != null && first.has("sentence")) {
            return SentenceGold.open(path);
        }
        if (first != null && first.has("incident_id")) {
            return IncidentGold.open(path);
        }
        if (first != null && first.has("id") && first.has("text")) {
            throw new BadGoldException(path, "", "holds texts without gold; name the folder of their claims");
        }
        if (first != null && first.path("report").isObject()) {
            throw new BadGoldException(path, "", "holds readings, not gold");
        }
        return ClaimGold.open(path, texts);
    }

    private static @Nullable JsonNode firstLine(String line) {
        try {
            return JsonFile.MAPPER.readTree(line);
        } catch (JsonProcessingException notOnOneLine) {
            return null;
        }
    }
}
