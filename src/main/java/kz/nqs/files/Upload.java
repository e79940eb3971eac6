package kz.nqs.files;

import java.util.UUID;

/**
 * A file being sent in.
 *
 * @param holder whom it is for, opaque here
 * @param label what it is for, opaque here
 * @param size in bytes, of which {@code received} are here
 * @param announced its SHA-256 as the sender counted it; empty if not told
 * @param isKept whether its holder has it already
 */
public record Upload(
        UUID id,
        UUID holder,
        String label,
        String name,
        int size,
        int received,
        String announced,
        boolean isKept) {

    /** Whether another is this file being sent again; told by its content alone. */
    boolean isSame(Upload other) {
        return !other.isKept
                && !announced.isEmpty()
                && announced.equals(other.announced)
                && label.equals(other.label)
                && name.equals(other.name)
                && size == other.size;
    }

    public boolean isComplete() {
        return received == size;
    }

    /** Hundredths received, rounded down. */
    public int percent() {
        return (int) (100L * received / size);
    }
}
