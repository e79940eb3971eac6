package kz.nqs.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files as people send them in, and as nobody should. */
public final class Samples {
    private static final byte[] RANDOM = new byte[Limits.FILE + Limits.PIECE];

    static {
        new Random(374).nextBytes(RANDOM);
    }

    private Samples() {}

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** A document of so many pages, the first with a bar across its top. */
    public static byte[] pdf(int pages) {
        return pdf(pages, _ -> {});
    }

    /** The same with something incompressible in it, about so many bytes long. */
    public static byte[] pdfOf(int size) {
        return pdf(
                1,
                document ->
                        document.getDocumentCatalog()
                                .getCOSObject()
                                .setItem(COSName.getPDFName("Filling"), filling(document, size)));
    }

    private static org.apache.pdfbox.cos.COSStream filling(PDDocument document, int size)
            throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(RANDOM, 0, size);
        }
        return stream;
    }

    static byte[] lockedPdf() {
        return pdf(
                1,
                document ->
                        document.protect(
                                new StandardProtectionPolicy(
                                        "owner", "secret", new AccessPermission())));
    }

    /** Anybody may read it, not anybody may change it. */
    static byte[] restrictedPdf() {
        return pdf(
                1,
                document ->
                        document.protect(
                                new StandardProtectionPolicy("owner", "", new AccessPermission())));
    }

    static byte[] pdfWithScript() {
        return pdf(
                1,
                document ->
                        document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert('!')")));
    }

    static byte[] pdfThatStarts() {
        return pdf(
                1, document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
    }

    /** A page that unfolds to more than any memory holds. */
    static byte[] pdfBomb() {
        var head = "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length 1>>\nstream\n";
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(zeros(130));
        out.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] pdf(int pages, Change change) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int n = 0; n < pages; n++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            if (pages > 0) {
                draw(document);
            }
            change.to(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(PDDocument document) throws IOException {
        try (var first = new PDPageContentStream(document, document.getPage(0))) {
            first.setNonStrokingColor(Color.RED);
            first.addRect(0, 700, 600, 142);
            first.fill();
        }
    }

    /** Red, green, blue and white corners, clockwise from the left top. */
    static BufferedImage corners(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = picture.createGraphics();
        var colours = new Color[] {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int n = 0; n < 4; n++) {
            paper.setColor(colours[n]);
            paper.fillRect(
                    n == 1 || n == 2 ? width / 2 : 0,
                    n >= 2 ? height / 2 : 0,
                    width / 2,
                    height / 2);
        }
        paper.dispose();
        return picture;
    }

    static byte[] encoded(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return encoded(corners(width, height), "png");
    }

    /** A photograph that says how the telephone was held: Exif orientation 1 to 8. */
    static byte[] photograph(BufferedImage taken, int orientation, boolean littleEndian) {
        var jpeg = encoded(taken, "jpeg");
        var exif = exif(orientation, littleEndian);
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    public static byte[] photograph(int width, int height, int orientation) {
        return photograph(corners(width, height), orientation, false);
    }

    private static byte[] exif(int orientation, boolean littleEndian) {
        var big = "4d4d002a00000008" + "0001" + "0112000300000001%04x0000" + "00000000";
        var little = "49492a0008000000" + "0100" + "1201030001000000%02x000000" + "00000000";
        return HexFormat.of()
                .parseHex("457869660000" + (littleEndian ? little : big).formatted(orientation));
    }

    /** A few bytes that say they are a picture of that size. */
    static byte[] pngThatSays(int width, int height) {
        var head = ByteBuffer.allocate(17).put(bytes("IHDR")).putInt(width).putInt(height);
        head.put(HexFormat.of().parseHex("0802000000"));
        var out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex("89504e470d0a1a0a"));
        out.writeBytes(chunk(head.array()));
        out.writeBytes(chunk(bytes("IDAT" + "x".repeat(40))));
        out.writeBytes(chunk(bytes("IEND")));
        return out.toByteArray();
    }

    /** The same of a photograph, without the tables that it needs. */
    static byte[] jpegThatSays(int width, int height) {
        var head = "ffd8ffc0001108%04x%04x03011100021100031100".formatted(height, width);
        var rest = "ffda000c03010002000300003f00" + "55".repeat(40) + "ffd9";
        return HexFormat.of().parseHex(head + rest);
    }

    private static byte[] chunk(byte[] typeAndData) {
        var sum = new CRC32();
        sum.update(typeAndData);
        return ByteBuffer.allocate(typeAndData.length + 8)
                .putInt(typeAndData.length - 4)
                .put(typeAndData)
                .putInt((int) sum.getValue())
                .array();
    }

    /** Boxes of a picture of a telephone, its picture left out. */
    public static byte[] heic(String brand, String compatible) {
        return ByteBuffer.allocate(24 + 20 + 16)
                .putInt(24)
                .put(bytes("ftyp" + brand))
                .putInt(0)
                .put(bytes(compatible))
                .putInt(20)
                .put(bytes("meta"))
                .put(new byte[12])
                .putInt(16)
                .put(bytes("mdat"))
                .put(new byte[8])
                .array();
    }

    public static byte[] program() {
        return bytes("MZ\u0090\0\3\0\0\0This program cannot be run in DOS mode.");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zeros(int megabytes) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var out = new ByteArrayOutputStream();
        var zeros = new byte[1 << 20];
        var packed = new byte[1 << 16];
        for (int n = 0; n <= megabytes; n++) {
            deflater.setInput(zeros);
            if (n == megabytes) {
                deflater.finish();
            }
            for (int length; (length = deflater.deflate(packed)) > 0; ) {
                out.write(packed, 0, length);
            }
        }
        deflater.end();
        return out.toByteArray();
    }
}
