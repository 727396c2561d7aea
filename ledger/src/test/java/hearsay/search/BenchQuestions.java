package hearsay.search;

import hearsay.claims.Stance;
import hearsay.ledger.ClaimFilter;
import hearsay.ledger.Condition;
import hearsay.ledger.Condition.Role;
import hearsay.ledger.Ledger;
import hearsay.ledger.Page;
import hearsay.lexicon.EventClass;
import hearsay.meaning.SentenceEncoder;
import hearsay.views.FoundClaim;
import hearsay.views.SpeakerFinder;
import hearsay.views.WhatIsNew;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How long questions take on a ledger (CONTRIBUTING.md): the first time in this process and in the middle of many times, in milliseconds of
 * the clock and of the processor; what came out, as a number.
 *
 * <pre>  BenchQuestions LEDGER [TIMES]</pre>
 */
final class BenchQuestions {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private BenchQuestions() {}

    public static void main(String[] arguments) {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        long begin = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        try (Ledger ledger = Ledger.open(Path.of(arguments[0])); SentenceEncoder encoder = SentenceEncoder.load(1);
                SearchIndex index = SearchIndex.open(ledger, Path.of(arguments[0] + ".index"), () -> encoder)) {
            print("open the ledger and the encoder", begin, cpu);
            for (Map.Entry<String, Supplier<Object>> question : questions(ledger, index).entrySet()) {
                run(question.getKey(), question.getValue(), times);
            }
            System.out.printf("heap in use: %d MB%n", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        }
    }

    private static Map<String, Supplier<Object>> questions(Ledger ledger, SearchIndex index) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        Condition denied = new Condition.Stances(Set.of(Stance.DENIES));
        Condition syria = new Condition.Concerns("SYR");
        Condition russia = new Condition.Part(Role.SOURCE, "Russia", "RUS");
        for (String words : List.of("chemical weapons", "rebels shelled the airport and killed civilians", "\"security council\"", "government")) {
            all.put("search: " + words, () -> index.ask(Question.of(words)).all());
            all.put("ask: " + words, () -> ask(ledger, index, Question.of(words)));
        }
        all.put("ask: ceasefire, source Russia, denied", () -> ask(ledger, index, Question.of("ceasefire", russia, denied)));
        all.put("ask: attack, near Damascus", () -> ask(ledger, index, Question.of("attack", new Condition.Near(33.51, 36.29, 30))));
        all.put("list: all", () -> ask(ledger, index, Question.of("")));
        all.put("list: denied, Syria", () -> ask(ledger, index, Question.of("", denied, syria)));
        all.put("list: unnamed, 2014", () -> ask(ledger, index, Question.of("",
                new Condition.Unnamed(), new Condition.Published(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31)))));
        all.put("list: 50 km around Aleppo", () -> ask(ledger, index, Question.of("", new Condition.Near(36.2, 37.16, 50))));
        all.put("SQL: denied, Syria", () -> ledger.claims().find(ClaimFilter.of(denied, new Condition.InCountry("SYR")), Page.newest(20)).size());
        all.put("SQL: ASSAULT by Russia", () -> ledger.claims().find(ClaimFilter.of(
                new Condition.Events(Set.of(EventClass.ASSAULT)), new Condition.TakesFrom(Role.ACTOR, "RUS")), Page.newest(20)).size());
        all.put("SQL: 50 km around Damascus", () -> ledger.claims().find(ClaimFilter.of(new Condition.Near(33.51, 36.29, 50)), Page.newest(20)).size());
        all.put("SQL: at Damascus", () -> ledger.claims().find(ClaimFilter.of(new Condition.AtPlace("Damascus")), Page.newest(50)).size());
        SpeakerFinder speakers = new SpeakerFinder(ledger, index);
        all.put("speaker: Assad", () -> speakers.find(new Condition.Part(Role.SOURCE, "Assad", null), "Assad", null, 10).claims());
        all.put("speaker: Russia on ceasefire", () -> speakers.find(russia, "Russia", "ceasefire", 10).claims());
        long entries = ledger.log().head().orElseThrow().seq();
        all.put("changes: last 100 entries", () -> WhatIsNew.of(ledger, entries - 100, 10).counts());
        all.put("changes: last tenth", () -> WhatIsNew.of(ledger, entries - entries / 10, 10).counts());
        all.put("changes: everything", () -> WhatIsNew.of(ledger, 0, 10).counts());
        all.put("status", () -> ledger.log().counts());
        return all;
    }

    private static Object ask(Ledger ledger, SearchIndex index, Question question) {
        Answer answer = index.ask(question);
        return FoundClaim.of(ledger, answer, question.words()).size() + " of " + answer.all();
    }

    private static void run(String name, Supplier<Object> question, int times) {
        double[] clock = new double[times];
        double[] processor = new double[times];
        Object result = "";
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            result = question.get();
            clock[i] = (System.nanoTime() - begin) / 1e6;
            processor[i] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
        }
        System.out.printf(Locale.ROOT, "%-60s first %7.1f cpu %6.1f   middle %7.1f cpu %6.1f   %s%n",
                name, clock[0], processor[0], middle(clock), middle(processor), result);
    }

    private static double middle(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(String name, long begin, long cpu) {
        System.out.printf(Locale.ROOT, "%-60s first %7.1f cpu %6.1f%n", name, (System.nanoTime() - begin) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
    }
}
