package hearsay.report;

import org.jspecify.annotations.Nullable;

/**
 * How inputs are to be read.
 *
 * @param format the format to take every input for, or null to find it by content
 * @param limits how much is taken in
 * @param privateAddresses whether an address may lead to this machine or a private network
 */
public record InputOptions(@Nullable Format format, Limits limits, boolean privateAddresses) {

    /** Format by content, {@link Limits#STANDARD}, no private addresses. */
    public static final InputOptions STANDARD = new InputOptions(null, Limits.STANDARD, false);

    public InputOptions withFormat(@Nullable Format other) {
        return new InputOptions(other, limits, privateAddresses);
    }

    public InputOptions withLimits(Limits other) {
        return new InputOptions(format, other, privateAddresses);
    }

    public InputOptions withPrivateAddresses(boolean allowed) {
        return new InputOptions(format, limits, allowed);
    }
}
