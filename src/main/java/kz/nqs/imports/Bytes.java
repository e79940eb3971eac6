package kz.nqs.imports;

/** The first bytes of a file, by which it is known. */
final class Bytes {
    private Bytes() {}

    static boolean startWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
