package kz.nqs.files;

import static kz.nqs.protection.Sealed.PREVIEW;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import kz.nqs.protection.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How files look: drawn when first asked for and kept; what cannot be drawn is not tried again. */
@Component
class Previews {
    private static final byte[] NONE = {};
    private final JdbcClient jdbc;
    private final Bench bench;
    private final Seal seal;

    Previews(JdbcClient jdbc, Bench bench, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.bench = bench;
    }

    Optional<byte[]> of(StoredFile file, PreviewSize size, Supplier<byte[]> content) {
        if (!file.type().isDrawn()) {
            return Optional.empty();
        }
        return known(file, size)
                .or(() -> drawn(file, size, content))
                .filter(picture -> picture.length > 0);
    }

    private Optional<byte[]> known(StoredFile file, PreviewSize size) {
        return jdbc.sql("select picture from stored_file_preview where file = :id and size = :size")
                .param("id", file.id())
                .param("size", size.name())
                .query((row, _) -> seal.open(PREVIEW, place(file, size), row.getBytes("picture")))
                .optional();
    }

    private Optional<byte[]> drawn(StoredFile file, PreviewSize size, Supplier<byte[]> content) {
        var result =
                bench.does(patience -> jpeg(draw(file, content.get(), size.longest(), patience)));
        return switch (result) {
            case Bench.Result.Done<byte[]>(var picture) -> kept(file, size, picture);
            case Bench.Result.Failed<byte[]> _ -> kept(file, size, NONE);
            case Bench.Result.Busy<byte[]> _ -> Optional.empty();
        };
    }

    private static BufferedImage draw(
            StoredFile file, byte[] content, int longest, Patience patience) throws IOException {
        return file.type() == FileType.PDF
                ? Pdf.firstPage(content, longest, patience)
                : new Picture(content, file.type()).upright(longest, patience);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static String place(StoredFile file, PreviewSize size) {
        return file.id() + "/" + size;
    }

    private Optional<byte[]> kept(StoredFile file, PreviewSize size, byte[] picture) {
        jdbc.sql(
                        """
                        insert into stored_file_preview (file, size, picture)
                        select id, :size, :picture from stored_file where id = :id
                        on conflict do nothing
                        """)
                .param("size", size.name())
                .param("picture", seal.close(PREVIEW, place(file, size), picture))
                .param("id", file.id())
                .update();
        return Optional.of(picture);
    }
}
