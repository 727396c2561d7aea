package hearsay.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The quoting of RFC 4180 as a machine that sees one character after another. It forgives a quote within a quoted
 * field that is not doubled. Written here because rows must be cut out as bytes, which keeps each row's own bytes,
 * and a broken row or charset apart from the others.
 */
final class CsvRow {

    /** Where in a row the machine stands. */
    enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        /** After a quote within a quoted field: the next character tells whether it ended the field. */
        QUOTE,
        ROW_END
    }

    private CsvRow() {}

    static State next(State state, int character, char delimiter) {
        if (state == State.QUOTED) {
            return character == '"' ? State.QUOTE : State.QUOTED;
        }
        if (character == '\n') {
            return State.ROW_END;
        }
        if (character == delimiter) {
            return State.FIELD_START;
        }
        if (state == State.QUOTE) {
            return character == '\r' ? State.QUOTE : State.QUOTED;
        }
        return state == State.FIELD_START && character == '"' ? State.QUOTED : State.PLAIN;
    }

    /** The fields of one row, without the line end. */
    static List<String> fields(String row, char delimiter) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        State state = State.FIELD_START;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            State next = next(state, c, delimiter);
            if (next == State.FIELD_START) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (next == State.PLAIN || state == State.QUOTED && next == State.QUOTED) {
                field.append(c);
            } else if (state == State.QUOTE && next == State.QUOTED) {
                // A doubled quote is one; a quote that is not doubled stands for itself.
                field.append('"').append(c == '"' ? "" : c);
            }
            state = next;
        }
        fields.add(field.toString());
        return fields;
    }
}
