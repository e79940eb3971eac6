package kz.nqs.recognition.web;

import java.util.List;
import kz.nqs.calendar.Deadline;
import kz.nqs.calendar.Deadline.Standing;
import kz.nqs.language.Words;

/**
 * Something due now, the role it waits on and who that is by name.
 *
 * @param isReaders whether it waits on nobody but the reader
 */
record DutyNow(
        String label,
        Deadline deadline,
        Standing standing,
        String whoKey,
        List<String> names,
        boolean isReaders) {

    /** What is to be done, as it goes on a sentence. */
    public String what(Words w) {
        var said = w.say(label);
        return said.substring(0, 1).toLowerCase(w.lang().locale()) + said.substring(1);
    }

    /** On whom it waits, in words. */
    public String who(Words w) {
        var many = names.size() > 1 ? ".many" : "";
        return w.say(whoKey + many) + " – " + String.join(", ", names);
    }
}
