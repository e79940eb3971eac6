package kz.nqs.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.nqs.calendar.DailyStep;
import kz.nqs.journal.Author;
import kz.nqs.journal.Entry;
import kz.nqs.journal.Journal;
import kz.nqs.law.Act;
import org.springframework.stereotype.Component;

/** A document whose last day is over has expired: 374-F2. */
@Component
class ExpiryOfDocuments implements DailyStep {
    private final DocumentStore store;
    private final Journal journal;
    private final Clock clock;

    ExpiryOfDocuments(DocumentStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void dayBegins(LocalDate day) {
        store.expiredBy(day).forEach(this::journal);
    }

    private void journal(RecognitionDocument document) {
        var serial = document.serial().toString();
        var lastDay = String.valueOf(document.validUntil());
        journal.record(
                new Entry(
                        Certificates.ROOM,
                        document.content().recognition(),
                        1,
                        clock.instant(),
                        Author.TIME,
                        "certificates.step.Expired",
                        Act.ORDER_374.paragraph("A2"),
                        Map.of("serial", serial, "lastDay", lastDay)));
    }
}
