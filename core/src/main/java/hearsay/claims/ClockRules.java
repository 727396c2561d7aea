package hearsay.claims;

import hearsay.claims.Moment.Grain;
import hearsay.claims.TimeRule.Hit;
import hearsay.lexicon.Terms.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rules for times of day and parts of days. */
final class ClockRules {
    private ClockRules() {}

    /** What a clock shows: the TIMEX3 suffix, and the token after it. */
    private record Face(String suffix, int end) {}

    /** "8:57 p.m.", "20:57 GMT", "noon", "4 a.m. EDT Thursday", with the day that follows it, else the day mentioned last. */
    static @Nullable Hit clock(TimeScan s, int i) {
        Face face = face(s, i);
        if (face == null) {
            return null;
        }
        Hit day = dayAfter(s, face.end);
        if (day != null) {
            return new Hit(day.end(), day.moment().at(face.suffix), day.why());
        }
        LocalDate last = s.lastDay();
        Moment on = last == null ? Moment.unplaced(Grain.DAY, "XXXX-XX-XX") : Moment.day(last);
        return new Hit(face.end, on.at(face.suffix), last == null ? "no day known" : "day mentioned before");
    }

    /** The day that a time of day is on, where it follows it: "on Sunday", ", Nov. 6", "Thursday". */
    private static @Nullable Hit dayAfter(TimeScan s, int end) {
        int at = s.t.is(end, "(") ? end : s.t.is(end, ",") ? end + 1 : end;
        at = s.is(at, "on") ? at + 1 : at;
        Hit hit = plainDay(s, at);
        return hit != null && (hit.moment().grain() == Grain.DAY) ? hit : null;
    }

    /** A day by name or by number, without any part of it. */
    private static @Nullable Hit plainDay(TimeScan s, int i) {
        Term day = s.term(i, "day");
        if (day != null) {
            return DeicticRules.day(s, i, day);
        }
        Term weekday = s.term(i, "weekday");
        if (weekday != null) {
            int end = TimeScan.after(i, weekday);
            int date = s.t.is(end, ",") ? end + 1 : end;
            Hit full = s.is(date, "month") ? MonthRules.month(s, date) : null;
            if (full != null && full.moment().grain() == Grain.DAY) {
                return full;
            }
            int number = Integer.parseInt(weekday.value());
            if (s.published == null) {
                return new Hit(end, Moment.unplaced(Grain.DAY, "XXXX-WXX-" + number), "no publication date");
            }
            boolean future = s.way(i, end) == Tense.Way.FUTURE;
            return new Hit(end, Moment.day(WeekdayRules.weekday(s.published, number, future)), future ? "after publication" : "before publication");
        }
        return s.is(i, "month") ? MonthRules.month(s, i) : null;
    }

    private static @Nullable Face face(TimeScan s, int i) {
        Tokens t = s.t;
        Term fixed = s.term(i, "clock");
        if (fixed != null && t.capital(i) && !t.sentence(i)) {
            return null;
        }
        if (fixed != null) {
            return zone(s, i, fixed.value(), TimeScan.after(i, fixed));
        }
        int hour = t.value(i);
        if (hour < 0 || t.glued(i) && !t.is(i - 1, "(")) {
            return null;
        }
        if (t.digits(i) == 4 && hour / 100 < 25 && hour % 100 < 60 && s.is(i + 1, "zone") && t.capital(i + 1)) {
            return zone(s, i, show(hour / 100, hour % 100), i + 1);
        }
        if (t.digits(i) > 2 || hour > 24) {
            return null;
        }
        boolean minutes = (t.is(i + 1, ":") || t.is(i + 1, ".")) && t.glued(i + 1) && t.glued(i + 2) && t.digits(i + 2) == 2 && t.value(i + 2) < 60;
        int end = minutes ? i + 3 : i + 1;
        int minute = minutes ? t.value(i + 2) : -1;
        boolean seconds = minutes && t.is(end, ":") && t.glued(end) && t.digits(end + 1) == 2;
        end = seconds ? end + 2 : end;
        Term post = s.term(end, "post");
        Term half = post != null ? post : s.term(end, "ante");
        if (half != null && hour >= 1 && hour <= 12) {
            int h = hour % 12 + (post != null ? 12 : 0);
            int after = TimeScan.after(end, half);
            after = half.pieces().size() == 3 && t.is(after, ".") && t.glued(after) && !t.sentence(after + 1) ? after + 1 : after;
            return zone(s, i, minute < 0 ? show(h) : show(h, minute), after);
        }
        if (s.is(end, "oclock") && hour >= 1 && hour <= 12) {
            return zone(s, i, show(hour), end + 3);
        }
        if (minutes && t.is(i + 1, ":") && !t.is(end, ":") && (t.digits(i) == 2 || hour < 24)) {
            return zone(s, i, show(hour, minute), end);
        }
        Term part = s.is(end, "in") && s.is(end + 1, "the") ? s.term(end + 2, "part") : null;
        return part != null && hour >= 1 && hour <= 12 && !minutes ? inThePart(part, hour, end + 3) : null;
    }

    /** "4 in the morning". */
    private static Face inThePart(Term part, int hour, int end) {
        boolean before = part.value().equals("MO") || hour == 12;
        return new Face(show(before ? hour : hour + 12), end);
    }

    private static String show(int hour) {
        return show(hour, 0);
    }

    private static String show(int hour, int minute) {
        return "T" + Moment.two(hour) + ":" + Moment.two(minute);
    }

    /** The zone that stands behind or before the time; only universal time is kept. */
    private static Face zone(TimeScan s, int i, String suffix, int end) {
        Term zone = s.term(end, "zone");
        Term before = zone == null ? s.term(i - 1, "zone") : null;
        if (before != null && s.t.capital(i - 1) && before.value().equals("Z")) {
            return new Face(suffix + "Z", end);
        }
        if (zone == null || !s.t.capital(end) && zone.pieces().size() == 1 && !s.is(end, "local")) {
            return new Face(suffix, end);
        }
        return new Face(zone.value().equals("Z") ? suffix + "Z" : suffix, TimeScan.after(end, zone));
    }

    /** The day with what may follow it: "night", "at 8 p.m.", "around noon". */
    static Hit partOf(TimeScan s, Hit day) {
        Term part = s.term(day.end(), "part");
        int end = day.end();
        if (part == null && s.t.is(end, "'") && s.is(end + 1, "possessive")) {
            part = s.term(end + 2, "part");
            end += 2;
        }
        if (part != null) {
            return new Hit(TimeScan.after(end, part), day.moment().at("T" + part.value()), day.why());
        }
        int at = s.t.is(day.end(), ",") ? day.end() + 1 : day.end();
        int clock = s.is(at, "at") || s.is(at, "about") ? at + 1 : at;
        clock = clock > at && s.is(clock, "about") ? clock + 1 : clock;
        Face face = clock > day.end() || s.is(clock, "clock") ? face(s, clock) : null;
        return face == null ? day : new Hit(face.end, day.moment().at(face.suffix), day.why());
    }
}
