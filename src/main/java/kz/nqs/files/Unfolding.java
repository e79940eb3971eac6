package kz.nqs.files;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** To how much the packed streams of a PDF unfold, told without keeping it. */
final class Unfolding {
    private final byte[] pdf;
    private final Patience patience;
    private final byte[] scratch = new byte[1 << 16];
    private long together;

    Unfolding(byte[] pdf, Patience patience) {
        this.pdf = pdf;
        this.patience = patience;
    }

    /** Whether one of the streams, or all together, would fill the memory of whoever opens it. */
    boolean isTooMuch() {
        for (int at = next(0); at >= 0; at = next(at)) {
            if (beginsPacked(at)) {
                at = unfolded(at);
            }
            if (together > Limits.STREAMS) {
                return true;
            }
        }
        return false;
    }

    /** The first byte after the next word {@code stream} and its end of line. */
    private int next(int from) {
        for (int at = from; at + 8 < pdf.length; at++) {
            if (pdf[at] == 's' && isStream(at)) {
                var lineEnd = at + 6;
                return lineEnd + (pdf[lineEnd] == '\r' && pdf[lineEnd + 1] == '\n' ? 2 : 1);
            }
        }
        return -1;
    }

    private boolean isStream(int at) {
        return pdf[at + 1] == 't'
                && pdf[at + 2] == 'r'
                && pdf[at + 3] == 'e'
                && pdf[at + 4] == 'a'
                && pdf[at + 5] == 'm'
                && (pdf[at + 6] == '\r' || pdf[at + 6] == '\n');
    }

    private boolean beginsPacked(int at) {
        return at + 2 < pdf.length
                && (pdf[at] & 0x0f) == 8
                && (((pdf[at] & 0xff) << 8) | (pdf[at + 1] & 0xff)) % 31 == 0;
    }

    /** The byte after the stream; of one that is too large, everything counts as too much. */
    private int unfolded(int from) {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            while (!inflater.finished() && inflater.getBytesWritten() <= Limits.STREAM) {
                patience.check();
                if (inflater.inflate(scratch) == 0) {
                    break;
                }
            }
            together += inflater.getBytesWritten();
            if (inflater.getBytesWritten() > Limits.STREAM) {
                together = Long.MAX_VALUE / 2;
            }
            return from + (int) inflater.getBytesRead();
        } catch (DataFormatException e) {
            together += inflater.getBytesWritten();
            return from; // not packed after all
        } finally {
            inflater.end();
        }
    }
}
