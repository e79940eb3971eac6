package kz.nqs.recognition;

import java.util.ArrayList;
import java.util.Optional;
import kz.nqs.calendar.DeadlinesRecounted;
import kz.nqs.calendar.Recounted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Cases follow the calendar: the state keeps the day that was counted anew, those on whom it waits
 * are told. The version stays: nobody is overtaken by a day off.
 */
@Component
class RecountedCases {
    private final CaseStore store;
    private final RecountLetters letters;
    private final Handovers handovers;

    RecountedCases(CaseStore store, RecountLetters letters, Handovers handovers) {
        this.store = store;
        this.letters = letters;
        this.handovers = handovers;
    }

    @EventListener
    void on(DeadlinesRecounted changed) {
        var moved = new ArrayList<MovedDeadline>();
        for (var recounted : changed.moved()) {
            if (recounted.room().equals(RecognitionCases.ROOM)) {
                follow(recounted).ifPresent(moved::add);
            }
        }
        letters.about(moved, changed);
        moved.forEach(one -> handovers.settle(one.theCase()));
    }

    private Optional<MovedDeadline> follow(Recounted recounted) {
        return store.forUpdate(recounted.subject())
                .flatMap(
                        found ->
                                new Recounts(recounted)
                                        .of(found.state())
                                        .map(
                                                state ->
                                                        new RecognitionCase(
                                                                state,
                                                                found.application(),
                                                                found.registered(),
                                                                found.version())))
                .map(
                        now -> {
                            store.save(now, null);
                            return new MovedDeadline(recounted, now);
                        });
    }
}
