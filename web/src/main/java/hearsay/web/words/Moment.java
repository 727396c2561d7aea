package hearsay.web.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A day, and who said what on it.
 *
 * @param day EDTF, or empty where it is not known
 * @param sayings in the order of filing
 */
public record Moment(String day, List<Saying> sayings) {

    /** One saying. @param side affirms, denies or other @param stance its stance @param who says it @param words what @param address where */
    public record Saying(String side, StanceSign stance, Link who, String words, String address, String outlet) {}

    /** All days, the first first; undated ones come last. */
    public static List<Moment> of(List<Told> all) {
        Map<String, List<Saying>> days = new TreeMap<>(Comparator.comparing((String day) -> day.isEmpty() ? "\uffff" : day));
        for (Told told : all) {
            days.computeIfAbsent(told.day(), d -> new ArrayList<>()).add(new Saying(
                    told.side().name().toLowerCase(java.util.Locale.ROOT), StanceSign.of(told.claim().stance()), told.origin(),
                    Shown.line(Telling.content(told.filed()), 200), told.address(), Telling.dated(told.report())));
        }
        return days.entrySet().stream().map(day -> new Moment(day.getKey(), List.copyOf(day.getValue()))).toList();
    }
}
