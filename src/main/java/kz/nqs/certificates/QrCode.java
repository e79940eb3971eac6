package kz.nqs.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as a picture of one bit a dot. */
final class QrCode {
    private static final int QUIET_ZONE = 4;

    /** A module is this many dots wide and high: one byte of a row of the picture. */
    private static final int DOTS = 8;

    private QrCode() {}

    static byte[] png(String content) {
        var code = code(content);
        var side = code.getWidth() * DOTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var rows = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < rows.length; i++) {
            var isDark = code.get(i % code.getWidth(), i / code.getWidth() / DOTS);
            rows[i] = isDark ? 0 : (byte) 0xff;
        }
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BitMatrix code(String content) {
        var hints =
                Map.of(
                        EncodeHintType.ERROR_CORRECTION,
                        ErrorCorrectionLevel.M,
                        EncodeHintType.MARGIN,
                        QUIET_ZONE);
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException(content, e);
        }
    }
}
