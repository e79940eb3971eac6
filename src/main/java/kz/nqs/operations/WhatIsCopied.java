package kz.nqs.operations;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which files of a data folder belong to a copy: the database and the password to it, but what the
 * server makes anew (PostgreSQL's manual, «Making a Base Backup Using the Low Level API»). Never
 * the keys of personal data.
 */
final class WhatIsCopied {
    private static final Pattern NOT =
            Pattern.compile(
                    "(?!data/|data$|password$).*"
                            + "|data/postmaster\\.(pid|opts)|data/backup_label.*"
                            + "|(.*/)?pgsql_tmp[^/]*|(.*/)?pg_internal\\.init[^/]*");
    private static final Set<String> EMPTY =
            Set.of(
                    "data/pg_wal",
                    "data/pg_wal/archive_status",
                    "data/pg_replslot",
                    "data/pg_dynshmem",
                    "data/pg_notify",
                    "data/pg_serial",
                    "data/pg_snapshots",
                    "data/pg_stat_tmp",
                    "data/pg_subtrans");

    static boolean isCopied(String path) {
        return !NOT.matcher(path).matches();
    }

    /** The server wants the folder and not what is in it. */
    static boolean onlyTheFolder(String path) {
        return EMPTY.contains(path);
    }

    private WhatIsCopied() {}
}
