package hearsay.evaluate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an evaluation is made.
 *
 * @param texts where the gold's texts are, or null for their usual place: {@code reports.jsonl} and {@code training_reports.jsonl} beside
 *     a folder of claims, the folder {@code text} beside or in a folder of brat files. Other gold holds its texts itself
 * @param threads reports read at a time, 1 or more
 * @param everyAnnotator attributions: score against each annotator and add the counts; else against the first by name
 * @param countriesOnly PLOVER records: leave out actors that are no country
 * @param predictions file or folder to which what was scored is written in the form that {@link Evaluation#score} takes, or null
 * @param progress told after each report
 */
public record Options(
        @Nullable Path texts,
        int threads,
        boolean everyAnnotator,
        boolean countriesOnly,
        @Nullable Path predictions,
        Progress progress) {

    /** Texts in their usual place, one thread, the first annotator, all actors, nothing written. */
    public static final Options STANDARD = new Options(null, 1, false, false, null, Progress.NONE);

    /** @throws IllegalArgumentException if there is no thread to read with */
    public Options {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be 1 or more, not " + threads);
        }
    }

    public Options withTexts(@Nullable Path other) {
        return new Options(other, threads, everyAnnotator, countriesOnly, predictions, progress);
    }

    public Options withThreads(int other) {
        return new Options(texts, other, everyAnnotator, countriesOnly, predictions, progress);
    }

    public Options withEveryAnnotator(boolean every) {
        return new Options(texts, threads, every, countriesOnly, predictions, progress);
    }

    public Options withCountriesOnly(boolean only) {
        return new Options(texts, threads, everyAnnotator, only, predictions, progress);
    }

    public Options withPredictions(@Nullable Path other) {
        return new Options(texts, threads, everyAnnotator, countriesOnly, other, progress);
    }

    public Options withProgress(Progress other) {
        return new Options(texts, threads, everyAnnotator, countriesOnly, predictions, other);
    }
}
