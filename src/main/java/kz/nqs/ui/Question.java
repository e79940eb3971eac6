package kz.nqs.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What hurts is asked about once more before it counts.
 *
 * @param key of what is asked: {@code key.ask}, {@code key.ask.text}, {@code key.ask.yes}
 * @param sent fields that are sent once more
 * @param reason the form with the reason that has to be given; null where none is asked for
 */
public record Question(
        String key,
        List<String> filling,
        String action,
        Map<String, String> sent,
        String back,
        @Nullable Form reason) {
    /** The field by which a form says that the question was answered. */
    public static final String YES = "sure";

    public static Answer.Page ask(
            String key, List<String> filling, String action, Map<String, String> sent, String to) {
        return Answer.page("ui/question", new Question(key, filling, action, sent, to, null));
    }

    /** Asks for a reason as well; asked again, the form says what is wrong with it. */
    public static Answer.Page askWhy(
            String key, List<String> filling, String action, String back, Form reason) {
        var page = new Question(key, filling, action, Map.of(), back, reason);
        return new Answer.Page("ui/question", page, reason.isRight() ? 200 : 422);
    }

    public Object[] words() {
        return filling.toArray();
    }
}
