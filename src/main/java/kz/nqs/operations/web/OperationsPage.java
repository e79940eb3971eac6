package kz.nqs.operations.web;

import java.nio.file.Path;
import java.util.List;
import kz.nqs.language.Words;
import kz.nqs.operations.BackupEntry;
import org.jspecify.annotations.Nullable;

/**
 * The state of the platform.
 *
 * @param yearWithoutActs the year that comes soon and whose calendar has no acts yet
 * @param folder where copies are kept; null with a database of the operator's own
 */
record OperationsPage(
        long databaseSize,
        long free,
        long missed,
        @Nullable Path folder,
        int keep,
        List<BackupEntry> copies,
        MailState mail,
        @Nullable Integer yearWithoutActs) {

    /** How e-mail fares. */
    record MailState(boolean isSetUp, long waiting, long givenUp) {}

    /** {@code 512 МБ}, {@code 70,7 ГБ}. */
    public String size(long bytes, Words w) {
        var megabytes = (bytes + (1 << 20) - 1) >> 20;
        return megabytes < 1024
                ? w.say("operations.megabytes", String.valueOf(megabytes))
                : w.say("operations.gigabytes", gigabytes(megabytes));
    }

    private static String gigabytes(long megabytes) {
        return "%.1f".formatted(megabytes / 1024.0).replace('.', ',');
    }
}
