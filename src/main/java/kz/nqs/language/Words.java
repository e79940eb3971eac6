package kz.nqs.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Everything that is said to a reader, in the reader's language. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Asia/Almaty"));

    private final Lang lang;
    private final Map<String, String> said;
    private final MessageSource messages;

    /**
     * @param said the messages as they are written
     * @param messages the same, to be filled in
     */
    Words(Lang lang, Map<String, String> said, MessageSource messages) {
        this.lang = lang;
        this.said = said;
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
        var asItIs = filling.length == 0 ? said.get(key) : null;
        return asItIs == null ? messages.getMessage(key, filling, lang.locale()) : asItIs;
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
