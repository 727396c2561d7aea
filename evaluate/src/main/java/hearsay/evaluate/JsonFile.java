package hearsay.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON of files, with the place in the file where it is broken. */
final class JsonFile {
    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonFile() {}

    /**
     * A value and the line it stands on.
     *
     * @param line from 1
     */
    record Line(int line, JsonNode value) {
        String place() {
            return "line " + line;
        }
    }

    /** The one value that a file holds. */
    static JsonNode value(Path file) {
        return parse(file, "", text(file));
    }

    /** The values of a file with one a line; empty lines are none. */
    static List<Line> lines(Path file) {
        List<Line> values = new ArrayList<>();
        int number = 0;
        for (String line : text(file).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                values.add(new Line(number, parse(file, "line " + number, line)));
            }
        }
        return values;
    }

    private static JsonNode parse(Path file, String place, String json) {
        try {
            JsonNode value = MAPPER.readTree(json);
            if (value.isMissingNode()) {
                throw new BadGoldException(file, place, "is empty");
            }
            return value;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String where = place.isEmpty() && line > 0 ? "line " + line : place;
            throw new BadGoldException(file, where, "is no valid JSON: " + e.getOriginalMessage().replaceAll("(?s) at \\[.*", ""));
        }
    }

    /** All of a UTF-8 file, as it is. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new BadGoldException(file, "", "is not UTF-8");
        } catch (NoSuchFileException e) {
            throw new BadGoldException(file, "", "does not exist");
        } catch (IOException e) {
            throw new BadGoldException(file, "", "cannot be read: " + e.getMessage());
        }
    }

    /** A field's words, or null if it is absent, null or no string. */
    static @Nullable String string(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isTextual() ? value.textValue() : null;
    }

    /** The items of a list; none if the field is absent or null. */
    static List<JsonNode> items(JsonNode object, String field) {
        List<JsonNode> items = new ArrayList<>();
        object.path(field).forEach(items::add);
        return items;
    }
}
