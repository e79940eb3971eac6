package kz.nqs.protection;

import java.util.Arrays;

/** What only the keys of a database make of nothing: kept in it from its first day. */
@SuppressWarnings("ArrayRecordComponent")
record Proof(byte[] closed, byte[] indexed) {
    static final String KEPT = "select closed, indexed from sealed_with";
    private static final String ROW = "";

    static Proof of(Seal seal) {
        return new Proof(seal.close(Sealed.PROOF, ROW, new byte[0]), seal.index(Indexed.PROOF, ""));
    }

    boolean isOf(Seal seal) {
        try {
            seal.open(Sealed.PROOF, ROW, closed);
            return Arrays.equals(indexed, seal.index(Indexed.PROOF, ""));
        } catch (DoesNotOpen _) {
            return false;
        }
    }
}
