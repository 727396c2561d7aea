package hearsay.evaluate;

import hearsay.evaluate.Brat.Role;
import hearsay.report.Report;
import hearsay.report.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From gold and a coder to figures. The way in for the command line and for tests of quality. */
public final class Evaluation {
    private Evaluation() {}

    /**
     * Reads the texts of a gold and scores what was read.
     *
     * @param gold file or folder ({@link Gold#open})
     * @param coder what is measured; a report at which it fails counts as one in which it saw nothing, and is named in the result
     * @throws BadGoldException if the gold or its texts cannot be used, or the predictions cannot be written
     */
    public static Result run(Path gold, Coder coder, Options options) {
        Gold opened = Gold.open(gold, options.texts());
        if (opened instanceof AttributionGold attributions) {
            Side<List<Map<Role, List<Span>>>> read =
                    Side.bySide(attributions.reports(), r -> Brat.parts(coder.attributions(r)), options);
            if (options.predictions() != null) {
                save(attributions, read.read(), options.predictions());
            }
            return AttributionScorer.score(attributions, read.read(), read.failures(), options.everyAnnotator());
        }
        Readings readings = Readings.of(gold, opened.reports(), coder, options);
        if (options.predictions() != null) {
            save(opened, readings, options.predictions());
        }
        return score(opened, readings, options);
    }

    /**
     * Scores what was read before, by this program or another.
     *
     * @param predictions for claims, times, places, sentences and incidents: lines of {@code read --json --marks}, or gold of the same kind (to compare
     *     two annotators); for events: such lines or {@code {"id", "events": [{"source", "event", "target"}]}}; for attributions: a folder
     *     of brat files
     * @throws BadGoldException if the gold, its texts or the predictions cannot be used
     */
    public static Result score(Path gold, Path predictions, Options options) {
        Gold opened = Gold.open(gold, options.texts());
        if (opened instanceof AttributionGold attributions) {
            return AttributionScorer.score(attributions, brat(attributions, predictions), List.of(), options.everyAnnotator());
        }
        return score(opened, Readings.load(predictions), options);
    }

    private static Result score(Gold gold, Readings readings, Options options) {
        return switch (gold) {
            case ClaimGold claims -> ClaimScorer.score(claims, readings);
            case TimeGold times -> TimeScorer.score(times, readings);
            case PlaceGold places -> PlaceScorer.score(places, readings);
            case EventGold events -> EventScorer.score(events, readings, options.countriesOnly());
            case SentenceGold sentences -> SentenceScorer.score(sentences, readings);
            case IncidentGold incidents -> IncidentScorer.score(incidents, readings);
            case AttributionGold attributions -> throw new IllegalArgumentException("attributions are scored by their spans");
        };
    }

    private static Map<String, List<Map<Role, List<Span>>>> brat(AttributionGold gold, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadGoldException(folder, "", "is no folder of brat files");
        }
        Map<String, List<Map<Role, List<Span>>>> predicted = new LinkedHashMap<>();
        for (Report report : gold.reports()) {
            Path file = folder.resolve(report.id() + ".ann");
            if (Files.isRegularFile(file)) {
                predicted.put(report.id(), Brat.read(file, report.text()));
            }
        }
        return predicted;
    }

    private static void save(AttributionGold gold, Map<String, List<Map<Role, List<Span>>>> predicted, Path folder) {
        for (Report report : gold.reports()) {
            Folder.write(folder.resolve(report.id() + ".ann"), Brat.lines(report.text(), predicted.getOrDefault(report.id(), List.of())));
        }
    }

    private static void save(Gold gold, Readings readings, Path file) {
        if (!(gold instanceof EventGold)) {
            readings.save(file);
            return;
        }
        List<String> lines = new ArrayList<>();
        readings.byReport().forEach((id, reading) -> lines.add(CodedEvent.line(id, CodedEvent.of(reading))));
        Folder.write(file, lines);
    }
}
