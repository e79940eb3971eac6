package kz.nqs.search;

import java.util.Arrays;

/** The documents that have a lexeme, in the order they came, and the fields it stands in. */
final class Postings {
    private int[] documents = new int[2];
    private byte[] fields = new byte[2];
    private int size;

    void add(int document, int field) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
            fields = Arrays.copyOf(fields, 2 * size);
        }
        documents[size] = document;
        fields[size++] = (byte) field;
    }

    int size() {
        return size;
    }

    /** Adds the fields of every document to those known of it, once for each bit of {@code how}. */
    void mark(short[] known, int how) {
        for (int i = 0; i < size; i++) {
            known[documents[i]] |= (short) (fields[i] * how);
        }
    }

    void least(byte[] known, int value) {
        for (int i = 0; i < size; i++) {
            known[documents[i]] = (byte) Math.min(known[documents[i]], value);
        }
    }
}
