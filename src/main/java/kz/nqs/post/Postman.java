package kz.nqs.post;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.nqs.post.Carrier.Undelivered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, each in a transaction of its own that holds its row: no two nodes send one. If
 * the platform is killed after the mail server has taken a message and before that is written down,
 * it is sent once more under the same Message-ID: docs/decisions/0014.
 */
@Component
public class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private final PostStore store;
    private final TransactionTemplate transaction;
    private final List<MailWriter> writers;
    private final MailMaker maker;
    private final ObjectProvider<Carrier> carriers;
    private final Clock clock;

    Postman(
            PostStore store,
            TransactionTemplate transaction,
            List<MailWriter> writers,
            MailMaker maker,
            ObjectProvider<Carrier> carriers,
            Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.writers = writers;
        this.maker = maker;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** Everything that is due now, as long as the mail server takes it; nothing without one. */
    public void deliver() {
        carriers.orderedStream().findFirst().ifPresent(this::deliver);
    }

    void deliver(Carrier carrier) {
        while (next(carrier)) {
            // the next one has its own transaction
        }
    }

    /** Whether there may be another. */
    private boolean next(Carrier carrier) {
        var claimed = new AtomicReference<Claimed>();
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(
                            _ -> {
                                store.claim(clock.instant()).ifPresent(claimed::set);
                                return claimed.get() != null && sent(claimed.get(), carrier);
                            }));
        } catch (RuntimeException fault) {
            if (claimed.get() == null) {
                throw fault;
            }
            LOG.error("mail {} could not be written", claimed.get().id(), fault);
            transaction.executeWithoutResult(_ -> failed(claimed.get(), Trouble.FAULT));
            return true;
        }
    }

    private boolean sent(Claimed claimed, Carrier carrier) {
        var mail = writer(claimed.kind()).write(claimed.subject());
        if (mail.isEmpty()) {
            store.removed(claimed.id());
            return true;
        }
        try {
            carrier.carry(maker.message(claimed.id(), mail.get()));
            store.sent(claimed.id(), clock.instant());
            return true;
        } catch (Undelivered e) {
            failed(claimed, e.trouble());
            return !e.trouble().isOfTheServer();
        }
    }

    private void failed(Claimed claimed, Trouble trouble) {
        var attempts = claimed.attempts() + 1;
        var now = clock.instant();
        LOG.info("mail {} not sent, attempt {}: {}", claimed.id(), attempts, trouble);
        Retries.after(attempts, trouble)
                .ifPresentOrElse(
                        wait -> store.later(claimed.id(), now.plus(wait), trouble),
                        () -> store.givenUp(claimed.id(), now, trouble));
    }

    private MailWriter writer(String kind) {
        return writers.stream().filter(w -> w.kind().equals(kind)).findFirst().orElseThrow();
    }
}
