package hearsay.happenings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that later reports tell otherwise.
 *
 * @param day when the later report was published, or null
 * @param what what changed: "killed"
 * @param from what was said before
 * @param to what is said now
 * @param report id of the later report
 */
public record Change(@Nullable LocalDate day, String what, String from, String to, String report) {}
