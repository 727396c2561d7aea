package hearsay.web.happening;

import hearsay.ledger.FiledReport;
import hearsay.web.words.Address;
import hearsay.web.words.Link;
import hearsay.web.words.Shown;
import hearsay.web.words.Telling;
import hearsay.web.words.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets the reports of one happening side by side. */
final class Comparison {
    private static final int LONGEST = 60;

    private Comparison() {}

    static List<ComparePage.Row> of(List<Told> all) {
        Map<FiledReport, List<Told>> reports = all.stream().collect(Collectors.groupingBy(Told::report, LinkedHashMap::new, Collectors.toList()));
        return reports.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
    }

    private static ComparePage.Row row(FiledReport report, List<Told> told) {
        return new ComparePage.Row(
                new Link(Telling.dated(report), Address.report(report.seq())),
                Telling.title(report),
                links(told, t -> Stream.ofNullable(t.claim().event()).flatMap(event -> Stream.ofNullable(event.trigger())).map(m -> m.text())),
                links(side(told, Told.Side.AFFIRMS), t -> Stream.of(t.originName())),
                links(side(told, Told.Side.DENIES), t -> Stream.of(t.originName())),
                links(told, t -> t.claim().quantities().stream().map(q -> q.mention().text())),
                told.stream().flatMap(t -> t.claim().places().stream()).map(Telling::place).distinct().toList());
    }

    private static List<Told> side(List<Told> told, Told.Side side) {
        return told.stream().filter(t -> t.side() == side).toList();
    }

    /** Each of the words once, leading to the claim that has them first. */
    private static List<Link> links(List<Told> told, Function<Told, Stream<String>> words) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (Told one : told) {
            words.apply(one).map(w -> Shown.line(w, LONGEST)).forEach(w -> links.putIfAbsent(w.toLowerCase(Locale.ROOT), new Link(w, one.address())));
        }
        return List.copyOf(links.values());
    }
}
