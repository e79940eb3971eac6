package kz.nqs.ui;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to an open page that is asked for more than all others: strangers are given it ahead of
 * session, security and dispatching, none of which they need. Decision 0017.
 */
public interface Shortcut {
    /** The route of the page's controller, as the figures have it. */
    String route();

    /** Addresses of that route in which nothing is escaped and nothing has to be forgiven. */
    Pattern addresses();

    /**
     * What the controller answers at that address at this moment; empty if that is no ordinary
     * page: then the controller is asked.
     */
    Optional<Answer.Page> answer(String address);
}
