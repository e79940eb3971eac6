package kz.nqs.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.nqs.law.Act;
import kz.nqs.law.Citation;

/** One arrow of order № 374, chapter 2: what step leads from which state to which. */
public record Arrow(String from, String step, String to, Citation basis) {
    private static final Pattern LINE = Pattern.compile("(\\w+) --(\\w+)--> (\\w+) {2}\\((.+)\\)");

    /** All arrows, as the table of the procedure has them: the printout that was approved. */
    public static final List<Arrow> ALL = read();

    private static List<Arrow> read() {
        try (var text =
                Arrow.class.getResourceAsStream("/recognition/transitions-of-order-374.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(LINE::matcher)
                    .filter(line -> line.matches())
                    .map(
                            line ->
                                    new Arrow(
                                            line.group(1),
                                            "recognition.step." + line.group(2),
                                            line.group(3),
                                            Act.ORDER_374.paragraph(line.group(4))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
