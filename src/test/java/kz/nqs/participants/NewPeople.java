package kz.nqs.participants;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.nqs.language.Lang;

/** People whom nobody has registered before, for the tests of other rooms. */
public final class NewPeople {
    private static final AtomicInteger SERIAL = new AtomicInteger(5000);

    private NewPeople() {}

    public static Person somebody() {
        return new Person(
                UUID.randomUUID(),
                iin(),
                "Қайырбекова Әйгерім Һамитқызы",
                LocalDate.of(1977, 5, 5),
                "aigerim@example.kz",
                "+7 701 000 00 00",
                "Көкшетау қаласы, Абай көшесі, 5-үй",
                Lang.KK);
    }

    /** The next number, born on 5 May 1977, that has a control digit. */
    public static Iin iin() {
        while (true) {
            var eleven = "7705054" + "%04d".formatted(SERIAL.getAndIncrement());
            var found =
                    IntStream.range(0, 10)
                            .mapToObj(control -> Iin.typed(eleven + control))
                            .flatMap(java.util.Optional::stream)
                            .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
    }
}
