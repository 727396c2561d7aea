package hearsay.claims;

import hearsay.lexicon.WordLists;
import hearsay.report.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates what is told by how long before or after it something else was: "the speech came two days after the raid" puts the raid two days
 * before the day told last, that of the speech. Anything coarser than days is approximate.
 */
final class CountedDates {
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Set<String> behind;
    private final Set<String> ahead;
    private final Set<String> articles;

    CountedDates(WordLists words) {
        behind = words.get("behind");
        ahead = words.get("ahead");
        articles = words.get("article");
    }

    /**
     * The date that a length of time just before a claim's words gives it, or null.
     *
     * @param all the report's time expressions, in order
     * @param content the first words of the claim
     */
    @Nullable When of(String text, List<When> all, Span content) {
        LocalDate last = null;
        for (When when : all) {
            if (when.mention().span().end() > content.start()) {
                return null;
            }
            int way = way(text, when.mention().span().end(), content.start());
            if (way != 0 && last != null) {
                return counted(when, last, way);
            }
            last = day(when) == null ? last : day(when);
        }
        return null;
    }

    /** What stands between says "after" (-1) or "before" (1) and no more than an article; 0: something else. */
    private int way(String text, int from, int to) {
        if (to - from > 16) {
            return 0;
        }
        String[] between = BLANK.split(text.substring(from, to).strip().toLowerCase(Locale.ROOT));
        boolean fits = between.length == 1 || between.length == 2 && articles.contains(between[1]);
        return !fits ? 0 : behind.contains(between[0]) ? -1 : ahead.contains(between[0]) ? 1 : 0;
    }

    private static @Nullable When counted(When length, LocalDate base, int way) {
        Matcher told = LENGTH.matcher(String.valueOf(length.timex()));
        if (!told.matches()) {
            return null;
        }
        long n = way * Long.parseLong(told.group(1));
        String edtf = switch (told.group(2)) {
            case "D" -> base.plusDays(n).toString();
            case "W" -> base.plusWeeks(n) + "~";
            case "M" -> YearMonth.from(base).plusMonths(n) + "~";
            default -> base.plusYears(n).getYear() + "~";
        };
        return new When(length.mention(), edtf, length.timex(), length.type(), length.because() + "; counted from " + base);
    }

    private static @Nullable LocalDate day(When when) {
        String edtf = when.toTheDay().edtf();
        try {
            return edtf == null || edtf.length() != 10 ? null : LocalDate.parse(edtf);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
