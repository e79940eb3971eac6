package kz.nqs.demonstration;

import kz.nqs.calendar.TimeMachine;
import kz.nqs.operations.EmbeddedDatabase;
import kz.nqs.ui.Demonstration;
import org.springframework.stereotype.Component;

/** Cannot be made without the embedded database, whatever the conditions say. */
@Component
@OnlyInDemonstration
class RunningDemonstration implements Demonstration {
    private final TimeMachine time;

    RunningDemonstration(TimeMachine time, EmbeddedDatabase database) {
        this.time = time;
    }

    @Override
    public int daysAhead() {
        return time.daysAhead();
    }
}
