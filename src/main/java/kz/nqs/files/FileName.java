package kz.nqs.files;

/** The name of a file without its folders and without what no name should have. */
final class FileName {
    private static final int MOST = 120;

    private FileName() {}

    static String clean(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        // control characters, those that turn the direction of writing, and marks
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>]", "").strip();
        if (clean.isEmpty()) {
            return "file";
        }
        var ending = Math.max(0, Math.min(clean.length() - clean.lastIndexOf('.'), 10));
        return clean.length() <= MOST
                ? clean
                : clean.substring(0, MOST - ending) + clean.substring(clean.length() - ending);
    }
}
