package hearsay.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes reports of drafts: hashes the original, finds the parts, and fills in what the parts and the address tell. */
public final class Filing {

    private static final Pattern DAY_IN_URL =
            Pattern.compile("[/=_-]((?:19|20)\\d\\d)([/-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private Filing() {}

    /** A report of bare text, its original being the text in UTF-8. */
    public static Report ofText(String text) {
        return file(Draft.of(text.getBytes(StandardCharsets.UTF_8), text));
    }

    static Report file(Draft draft) {
        String text = draft.text();
        String sha256 = Fingerprint.of(draft.original());
        List<Part> parts = Layout.parts(text, draft.title());
        return new Report(
                firstOf(draft.id(), sha256.substring(0, 16)),
                draft.title() != null ? draft.title() : headline(parts, text),
                draft.outlet(),
                draft.url(),
                published(draft, parts),
                draft.updated() != null ? Stamp.read(draft.updated()) : value(parts, Part.Kind.UPDATED),
                draft.language() != null ? Language.code(draft.language()) : Language.of(text),
                sha256,
                text,
                parts);
    }

    /** The input's own word first, then the text's stamp, the address, the dateline. */
    private static @Nullable String published(Draft draft, List<Part> parts) {
        String said = draft.published() == null ? null : Stamp.read(draft.published());
        if (said != null) {
            return said;
        }
        String stamped = value(parts, Part.Kind.PUBLISHED);
        if (stamped != null) {
            return stamped;
        }
        String located = draft.url() == null ? null : dayIn(draft.url());
        return located != null ? located : Dateline.day(draft.text(), parts);
    }

    private static @Nullable String dayIn(String url) {
        Matcher day = DAY_IN_URL.matcher(url);
        return day.find() ? Stamp.read(day.group(1) + "-" + day.group(3) + "-" + day.group(4)) : null;
    }

    private static @Nullable String headline(List<Part> parts, String text) {
        for (Part part : parts) {
            if (part.kind() == Part.Kind.TITLE) {
                return part.span().of(text);
            }
        }
        return null;
    }

    private static @Nullable String value(List<Part> parts, Part.Kind kind) {
        for (Part part : parts) {
            if (part.kind() == kind && part.value() != null) {
                return part.value();
            }
        }
        return null;
    }

    private static String firstOf(@Nullable String wish, String otherwise) {
        return wish == null || wish.isBlank() ? otherwise : wish;
    }
}
