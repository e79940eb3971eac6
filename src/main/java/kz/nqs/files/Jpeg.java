package kz.nqs.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a photograph says of itself before its picture: how it was held, how it is packed. */
final class Jpeg {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int PROGRESSIVE = 0xc2;
    private static final int APP1 = 0xe1;
    private static final int ORIENTATION = 0x0112;

    private int orientation = 1;
    private boolean progressive;
    private boolean whole;

    private Jpeg() {}

    static Jpeg of(byte[] content) {
        var jpeg = new Jpeg();
        for (int at = 2; at + 4 <= content.length; ) {
            var marker = content[at + 1] & 0xff;
            var length = ((content[at + 2] & 0xff) << 8) | (content[at + 3] & 0xff);
            if ((content[at] & 0xff) == 0xff && marker == START_OF_SCAN) {
                jpeg.whole = ends(content, at);
                break;
            }
            if ((content[at] & 0xff) != 0xff || length < 2) {
                break;
            }
            jpeg.segment(marker, content, at + 4, Math.min(content.length, at + 2 + length));
            at += 2 + length;
        }
        return jpeg;
    }

    /** 1 to 8 as Exif counts them; 1 is upright. */
    int orientation() {
        return orientation;
    }

    boolean isProgressive() {
        return progressive;
    }

    /** Whether the picture comes to its end; one cut short is shown half grey. */
    boolean isWhole() {
        return whole;
    }

    private static boolean ends(byte[] content, int scan) {
        for (int at = scan + 2; at + 1 < content.length; at++) {
            if ((content[at] & 0xff) == 0xff && (content[at + 1] & 0xff) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private void segment(int marker, byte[] content, int from, int to) {
        if (marker == PROGRESSIVE) {
            progressive = true;
        } else if (marker == APP1
                && to - from > EXIF.length
                && Arrays.equals(content, from, from + EXIF.length, EXIF, 0, EXIF.length)) {
            var tiff =
                    ByteBuffer.wrap(content, from + EXIF.length, to - from - EXIF.length).slice();
            try {
                orientation = orientation(tiff);
            } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
                orientation = 1; // cut short: shown as it lies
            }
        }
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int n = 0; n < entries; n++) {
            var entry = directory + 2 + 12 * n;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
