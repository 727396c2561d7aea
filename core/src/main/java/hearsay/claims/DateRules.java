package hearsay.claims;

import java.util.List;
import java.util.Set;

/** The rules for dates that name their day, month, year or more, in their order. */
final class DateRules {
    private DateRules() {}

    static final List<TimeRule> ALL = List.of(
            new TimeRule("date in ISO 8601", Set.of(TimeRule.NUMBER), NumericDates::iso),
            new TimeRule("date in numbers", Set.of(TimeRule.NUMBER), NumericDates::numeric),
            new TimeRule("time of day", Set.of(TimeRule.NUMBER, "clock"), ClockRules::clock),
            new TimeRule("weekday", Set.of("weekday"), WeekdayRules::weekday),
            new TimeRule("month and day", Set.of("month"), MonthRules::month),
            new TimeRule("day and month", Set.of(TimeRule.NUMBER, TimeRule.ORDINAL), MonthRules::dayMonth),
            new TimeRule("decade", Set.of(TimeRule.NUMBER, TimeRule.APOSTROPHE, "decadeword"), EraRules::decade),
            new TimeRule("quarter", Set.of(TimeRule.NUMBER, "nth", "unit", "deictic", "q"), QuarterRules::quarter),
            new TimeRule("half year", Set.of("nth"), QuarterRules::half),
            new TimeRule("fiscal year", Set.of("fiscal", "fy"), YearRules::fiscal),
            new TimeRule("years from to", Set.of(TimeRule.NUMBER), YearRules::yearRange),
            new TimeRule("year", Set.of(TimeRule.NUMBER, TimeRule.APOSTROPHE, "yearword"), YearRules::year),
            new TimeRule("year in words", Set.of(TimeRule.NUMERAL), YearRules::spokenYear),
            new TimeRule("century", Set.of(TimeRule.NUMBER, TimeRule.ORDINAL), EraRules::century),
            new TimeRule("named day", Set.of(TimeRule.HOLIDAY), NamedDayRules::holiday),
            new TimeRule("season", Set.of("season"), NamedDayRules::season));
}
