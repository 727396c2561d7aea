package hearsay.happenings;

import hearsay.happenings.Contention.Value;
import hearsay.lexicon.EventClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is said of how many. Of each report and each of its origins the greatest number of a thing counts, as the smaller ones are parts of it
 * ("two died at the scene"); numbers that say themselves that they are a part do not count. "3" and "at least 3" can both hold, "3" and "5"
 * cannot.
 */
final class Counting {
    private final Tolls tolls;

    Counting(Tolls tolls) {
        this.tolls = tolls;
    }

    /** @param toll the number @param member the claim that gives it */
    private record Said(Toll toll, Member member) {}

    /** The figures of a happening. @param members its affirming claims, in the order of publication */
    List<Figures> of(List<Member> members, EventClass type) {
        List<Figures> out = new ArrayList<>();
        said(members).forEach((thing, all) -> {
            // What else is counted beside the fates of people differs from claim to claim where people are attacked: cars, shots, police.
            if (tolls.fate(thing) || type != EventClass.ASSAULT && type != EventClass.COERCE) {
                out.add(figures(thing, greatest(all)));
            }
        });
        return out;
    }

    private Map<String, List<Said>> said(List<Member> members) {
        Map<String, List<Said>> things = new LinkedHashMap<>();
        for (Member member : members) {
            if (member.claim().background()) {
                continue;
            }
            tolls.of(member.claim(), member.account().text()).forEach(toll -> add(things, toll, member));
        }
        for (List<Member> ofReport : byReport(members).values()) {
            beside(ofReport).forEach((toll, member) -> add(things, toll, member));
        }
        return things;
    }

    private static void add(Map<String, List<Said>> things, Toll toll, Member member) {
        if (!toll.part()) {
            things.computeIfAbsent(toll.thing(), t -> new ArrayList<>()).add(new Said(toll, member));
        }
    }

    private static Map<Long, List<Member>> byReport(List<Member> members) {
        Map<Long, List<Member>> reports = new LinkedHashMap<>();
        members.forEach(m -> reports.computeIfAbsent(m.account().number(), r -> new ArrayList<>()).add(m));
        return reports;
    }

    /** The fates that stand in one paragraph with a claim, though in no claim's own words, and those of the headline, if the report begins with it. */
    private Map<Toll, Member> beside(List<Member> ofReport) {
        Map<Toll, Member> out = new LinkedHashMap<>();
        Account account = ofReport.getFirst().account();
        Set<Integer> paragraphs = new LinkedHashSet<>();
        for (Member member : ofReport) {
            int start = account.text().lastIndexOf('\n', member.claim().extent().start()) + 1;
            int end = account.text().indexOf('\n', member.claim().extent().end());
            if (paragraphs.add(start)) {
                tolls.fates(account.text().substring(start, end < 0 ? account.text().length() : end)).forEach(toll -> out.put(toll, member));
            }
        }
        if (account.title() != null && beginsWith(account, ofReport)) {
            tolls.fates(account.title()).forEach(toll -> out.put(toll, ofReport.getFirst()));
        }
        return out;
    }

    /** Whether the first event that the report tells is among the claims. */
    private static boolean beginsWith(Account account, List<Member> ofReport) {
        return account.statements().stream()
                .filter(s -> s.claim().event() != null)
                .findFirst()
                .map(first -> ofReport.stream().anyMatch(m -> m.statement().number() == first.number()))
                .orElse(true);
    }

    private static List<Said> greatest(List<Said> all) {
        Map<String, Said> greatest = new LinkedHashMap<>();
        for (Said said : all) {
            Voice voice = Voice.of(said.member);
            String key = said.member.account().number() + " " + (voice.own() ? "" : voice.key());
            greatest.merge(key, said, (a, b) -> b.toll.quantity().value() > a.toll.quantity().value() ? b : a);
        }
        return List.copyOf(greatest.values());
    }

    private static Figures figures(String thing, List<Said> all) {
        Map<String, List<Said>> byWords = new LinkedHashMap<>();
        all.forEach(said -> byWords.computeIfAbsent(words(said.toll), w -> new ArrayList<>()).add(said));
        List<Value> values = new ArrayList<>();
        byWords.forEach((words, said) -> values.add(Value.of(words, said.stream().map(Said::member).toList())));
        double least = all.stream().mapToDouble(s -> s.toll.quantity().value()).min().orElse(0);
        double most = all.stream().mapToDouble(s -> upper(s.toll)).max().orElse(0);
        return new Figures(thing, least, most, values, disputed(all));
    }

    private static double upper(Toll toll) {
        Double upper = toll.quantity().upper();
        return upper == null ? toll.quantity().value() : upper;
    }

    private static boolean disputed(List<Said> all) {
        for (Said one : all) {
            for (Said other : all) {
                if (!one.toll.canBothHold(other.toll) && !part(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In one report, what the outlet says itself may be a part of what it has from others. */
    private static boolean part(Said one, Said other) {
        return one.member.account().number() == other.member.account().number()
                && (Voice.of(one.member).own() || Voice.of(other.member).own());
    }

    private static String words(Toll toll) {
        String value = number(toll.quantity().value()) + (toll.quantity().upper() == null ? "" : "–" + number(upper(toll)));
        return toll.quantity().bound().equals("exactly") ? value : toll.quantity().bound() + " " + value;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%s", value);
    }

    /** What later reports give otherwise: "killed: 3, then 5". @param members in the order of publication */
    List<Change> changes(List<Member> members, List<Figures> figures) {
        List<Change> out = new ArrayList<>();
        Map<String, List<Said>> said = said(members);
        for (Figures figure : figures) {
            Said before = null;
            Set<String> seen = new LinkedHashSet<>();
            for (Said now : greatest(said.getOrDefault(figure.thing(), Collections.emptyList()))) {
                boolean isNew = seen.add(words(now.toll));
                if (before != null && isNew && later(before, now)) {
                    out.add(new Change(
                            now.member.account().published(), figure.thing(), words(before.toll), words(now.toll), now.member.account().id()));
                }
                before = now;
            }
        }
        out.sort(Comparator.comparing(Change::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        return out;
    }

    private static boolean later(Said before, Said now) {
        LocalDate then = before.member.account().published();
        LocalDate day = now.member.account().published();
        return then != null && day != null && !day.isBefore(then)
                && before.member.account().number() != now.member.account().number();
    }
}
