package kz.nqs.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("374-4")
@DisplayName("Снимок показывается так, как его держали, каким бы боком он ни лежал в файле")
class UprightTest {
    private static final Patience PATIENCE = Patience.of(Duration.ofMinutes(1));
    private static final List<Color> CORNERS =
            List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);

    /** What the sensor sees when the telephone is held so: the scene turned and mirrored. */
    private static BufferedImage taken(int orientation) {
        var scene = Samples.corners(320, 200);
        var lies = orientation >= 5;
        var taken =
                new BufferedImage(lies ? 200 : 320, lies ? 320 : 200, BufferedImage.TYPE_INT_RGB);
        var paper = taken.createGraphics();
        paper.transform(
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, 320, 0);
                    case 3 -> AffineTransform.getRotateInstance(Math.PI, 160, 100);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, 200);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, -1, 1, 0, 0, 320); // a quarter to the left
                    case 7 -> new AffineTransform(0, -1, -1, 0, 200, 320);
                    case 8 -> new AffineTransform(0, 1, -1, 0, 200, 0); // a quarter to the right
                    default -> new AffineTransform();
                });
        paper.drawImage(scene, 0, 0, null);
        paper.dispose();
        return taken;
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void every_way_of_holding_comes_out_upright(int orientation) throws IOException {
        for (var littleEndian : new boolean[] {false, true}) {
            var photograph = Samples.photograph(taken(orientation), orientation, littleEndian);
            assertThat(Jpeg.of(photograph).orientation()).isEqualTo(orientation);
            var upright = new Picture(photograph, FileType.JPEG).upright(160, PATIENCE);
            assertThat(upright.getWidth()).isEqualTo(160);
            assertThat(upright.getHeight()).isEqualTo(100);
            assertThat(corners(upright)).isEqualTo(CORNERS);
        }
    }

    @Test
    void a_small_picture_is_not_made_larger() throws IOException {
        var upright = new Picture(Samples.png(40, 20), FileType.PNG).upright(1600, PATIENCE);
        assertThat(upright.getWidth()).isEqualTo(40);
        assertThat(corners(upright)).isEqualTo(CORNERS);
    }

    @Test
    void a_large_picture_is_read_coarsely() throws IOException {
        var large = Samples.png(6000, 4000);
        var upright = new Picture(large, FileType.PNG).upright(360, PATIENCE);
        assertThat(upright.getWidth()).isEqualTo(360);
        assertThat(upright.getHeight()).isEqualTo(240);
        assertThat(corners(upright)).isEqualTo(CORNERS);
    }

    @Test
    void a_picture_that_takes_too_long_is_given_up() {
        var picture = new Picture(Samples.png(6000, 4000), FileType.PNG);
        assertThatThrownBy(() -> picture.upright(360, Patience.of(Duration.ofNanos(1))))
                .hasMessageContaining("too long");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 9, 12, 21, 29})
    void what_is_cut_short_lies_as_it_lies(int length) {
        var photograph = Samples.photograph(taken(6), 6, false);
        var cut = java.util.Arrays.copyOf(photograph, length);
        assertThat(Jpeg.of(cut).orientation()).isEqualTo(1);
    }

    @Test
    void the_first_page_of_a_pdf_is_drawn() throws IOException {
        var page = Pdf.firstPage(Samples.pdf(2), 842, PATIENCE);
        assertThat(page.getHeight()).isBetween(841, 843);
        assertThat(new Color(page.getRGB(300, 40))).isEqualTo(Color.RED);
        assertThat(new Color(page.getRGB(300, 400))).isEqualTo(Color.WHITE);
    }

    private static List<Color> corners(BufferedImage picture) {
        int right = picture.getWidth() * 3 / 4;
        int bottom = picture.getHeight() * 3 / 4;
        return Stream.of(
                        picture.getRGB(picture.getWidth() / 4, picture.getHeight() / 4),
                        picture.getRGB(right, picture.getHeight() / 4),
                        picture.getRGB(right, bottom),
                        picture.getRGB(picture.getWidth() / 4, bottom))
                .map(Color::new)
                .map(UprightTest::nearest)
                .toList();
    }

    /** JPEG does not keep colours exactly. */
    private static Color nearest(Color seen) {
        return CORNERS.stream()
                .min(java.util.Comparator.comparingInt(c -> distance(c, seen)))
                .orElseThrow();
    }

    private static int distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }
}
