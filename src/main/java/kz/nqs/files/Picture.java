package kz.nqs.files;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A photograph or scan: how large it is, and how it looks upright. */
final class Picture {
    private static final int GLANCE = 100; // elements along the longer side
    private final byte[] content;
    private final FileType type;

    Picture(byte[] content, FileType type) {
        this.content = content;
        this.type = type;
    }

    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    /** Width and height, as its beginning says; empty if that cannot be read. */
    Optional<Dimension> extent() {
        try {
            return Optional.of(read(r -> new Dimension(r.getWidth(0), r.getHeight(0))));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it can be read to its last row; of the elements only few are kept. */
    boolean isReadable(Patience patience) {
        try {
            read(reader -> coarse(reader, GLANCE, patience));
            return true;
        } catch (IOException | RuntimeException e) {
            patience.check();
            return false;
        }
    }

    static boolean isTooLarge(Dimension extent) {
        return Math.max(extent.width, extent.height) > Limits.SIDE
                || pixels(extent) > Limits.PIXELS;
    }

    private static boolean isCoarse(Dimension extent) {
        return pixels(extent) <= Limits.PIXELS_WHOLE;
    }

    private static long pixels(Dimension extent) {
        return (long) extent.width * extent.height;
    }

    /** Upright, at most so many picture elements along its longer side. */
    BufferedImage upright(int longest, Patience patience) throws IOException {
        var jpeg = type == FileType.JPEG ? Jpeg.of(content) : null;
        if (jpeg != null && jpeg.isProgressive() && extent().filter(Picture::isCoarse).isEmpty()) {
            throw new IOException("its packing needs the whole of it in memory");
        }
        var coarse = read(reader -> coarse(reader, longest, patience));
        return turned(coarse, jpeg == null ? 1 : jpeg.orientation(), longest);
    }

    /** Every so many elements only, still twice as fine as wanted. */
    private static BufferedImage coarse(ImageReader reader, int longest, Patience patience)
            throws IOException {
        var longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        var step = Math.max(1, longer / (2 * longest));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        reader.addIIOReadProgressListener(new Abort(patience));
        return reader.read(0, wanted);
    }

    private static BufferedImage turned(BufferedImage coarse, int orientation, int longest) {
        var scale = Math.min(1, (double) longest / Math.max(coarse.getWidth(), coarse.getHeight()));
        int width = (int) Math.max(1, Math.round(coarse.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(coarse.getHeight() * scale));
        var lies = orientation >= 5;
        var upright =
                new BufferedImage(
                        lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        var paper = upright.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        paper.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paper.transform(turning(orientation, width, height));
        paper.drawImage(coarse, 0, 0, width, height, null);
        paper.dispose();
        return upright;
    }

    /** Exif: where the first row and the first column of what was taken belong. */
    private static AffineTransform turning(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private <T> T read(Reading<T> reading) throws IOException {
        var reader =
                ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT)).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            return reading.from(reader);
        } finally {
            reader.dispose();
        }
    }
}
