package kz.nqs.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;

/** Everything that is said to a reader, in the reader's language. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Asia/Almaty"));

    private final Lang lang;
    private final MessageSource messages;

    Words(Lang lang, MessageSource messages) {
        this.lang = lang;
        this.messages = messages;
    }

    public Lang lang() {
        return lang;
    }

    /**
     * The message of that key, its {@code {0}} … filled in.
     *
     * @throws org.springframework.context.NoSuchMessageException if the key is in no bundle
     */
    public String say(String key, Object... filling) {
        return messages.getMessage(key, filling, lang.locale());
    }

    public String say(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String say(Bilingual words) {
        return words.in(lang);
    }

    /** {@code 21.11.2026}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 10:00}. */
    public String time(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** {@code 21.11.2026 10:00}, in Almaty. */
    public String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** {@code ноябрь 2026}. */
    public String month(YearMonth month) {
        var name = say("month." + month.getMonthValue());
        return say("month.of-year", name, String.valueOf(month.getYear()));
    }

    /** Name of the day of the week, in full. */
    public String weekday(LocalDate day) {
        return say("weekday." + day.getDayOfWeek().getValue());
    }
}
