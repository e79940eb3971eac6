package kz.nqs.protection;

import java.nio.charset.StandardCharsets;

/** Every column that is sealed: what is sealed for one row of it opens in no other place. */
public enum Sealed {
    PERSON("person", "identifiers", "id"),
    AUTHENTICATOR("authenticator", "secret", "person"),
    AUTHENTICATOR_BEGINNING("authenticator_beginning", "secret", "person"),
    INVITATION("invitation", "email", "id"),
    CLAIM("claim", "email", "id"),
    FORMER_ADDRESS("former_address", "email", "id"),
    APPLICATION("recognition_case", "application", "id"),
    EARLIER_APPLICATION("earlier_application", "application", "recognition"),
    DRAFT("application_draft", "fields", "id"),
    PAPER("paper", "bytes", "id"),
    DOCUMENT("recognition_paper", "pdf", "recognition"),
    PIECE("stored_file_chunk", "bytes", "file || '/' || start"),
    PREVIEW("stored_file_preview", "picture", "file || '/' || size"),
    SESSION("spring_session_attributes", "attribute_bytes", ""),
    PROOF("sealed_with", "closed", "");

    private final String table;
    private final String column;
    private final String key;

    Sealed(String table, String column, String key) {
        this.table = table;
        this.column = column;
        this.key = key;
    }

    /** Which place the bytes belong to; they are bound to it. */
    byte[] place(Object row) {
        return "%s:%s:%s".formatted(table, column, row).getBytes(StandardCharsets.UTF_8);
    }

    /** Sessions end by themselves, and the proof is of all keys. */
    boolean isSealedAnew() {
        return !key.isEmpty();
    }

    String everything() {
        return "select (%s)::text, %s from %s".formatted(key, column, table);
    }

    String replacement() {
        return "update %s set %s = ? where (%s)::text = ?".formatted(table, column, key);
    }
}
