package kz.nqs.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** A picture of a telephone, ISO/IEC 23008-12: boxes one after another, the first says the kind. */
final class Heif {
    private static final Set<String> BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs");
    private static final int HEADER = 8;
    private static final int MOST_BOXES = 1000;

    private Heif() {}

    /** Whether it says so of itself, and its boxes fill the file and hold a description. */
    static boolean isHeic(byte[] content) {
        if (content.length < 2 * HEADER || !kind(content, 4).equals("ftyp")) {
            return false;
        }
        var boxes = boxes(content);
        return saysHeic(content) && (boxes.contains("meta") || boxes.contains("moov"));
    }

    private static boolean saysHeic(byte[] content) {
        var end = Math.min(ByteBuffer.wrap(content).getInt(0), content.length);
        var brands = new HashSet<String>();
        brands.add(kind(content, HEADER));
        for (int at = 2 * HEADER; at + 4 <= end; at += 4) {
            brands.add(kind(content, at));
        }
        return brands.stream().anyMatch(BRANDS::contains)
                || (Set.of("mif1", "msf1").contains(kind(content, HEADER))
                        && brands.stream().noneMatch(brand -> brand.startsWith("avi")));
    }

    /** The kinds of the outermost boxes; none if they do not fill the file. */
    private static Set<String> boxes(byte[] content) {
        var kinds = new HashSet<String>();
        var bytes = ByteBuffer.wrap(content);
        long at = 0;
        for (int n = 0; at + HEADER <= content.length && n < MOST_BOXES; n++) {
            kinds.add(kind(content, (int) at + 4));
            var size = Integer.toUnsignedLong(bytes.getInt((int) at));
            if (size == 1 && at + 2 * HEADER <= content.length) {
                size = bytes.getLong((int) at + HEADER);
            }
            if (size == 0) {
                return kinds; // to the end of the file
            }
            if (size < HEADER || size > content.length - at) {
                return Set.of();
            }
            at += size;
        }
        return at == content.length ? kinds : Set.of();
    }

    private static String kind(byte[] content, int at) {
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }
}
