package hearsay.web.add;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where reports are handed in, and what became of the last.
 *
 * @param job the job that is looked at, or null
 * @param who the visitor's name, or empty
 */
public record AddPage(@Nullable Progress job, String who) {

    /**
     * How far a job is.
     *
     * @param id of the job
     * @param name what was handed in
     * @param filed known refused how many
     * @param done whether that is all
     * @param lines one a report
     * @param next how many lines these are
     */
    public record Progress(String id, String name, int filed, int known, int refused, boolean done, List<Line> lines, int next) {}

    /** One report. */
    public record Line(String kind, String words, String address) {}

    static Progress progress(Job job) {
        Job.State state = job.state(0);
        return new Progress(job.id(), job.name(), state.filed(), state.known(), state.refused(), state.done(),
                state.lines().stream().map(line -> new Line(line.kind(), line.words(), line.address())).toList(), state.next());
    }
}
