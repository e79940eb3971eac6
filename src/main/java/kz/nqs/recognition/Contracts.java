package kz.nqs.recognition;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.nqs.journal.Author;
import kz.nqs.numbering.Ordinals;
import kz.nqs.recognition.Recognition.Offered;
import kz.nqs.recognition.Step.OfferContract;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 5(2): contracts of a centre with a candidate or with a group of candidates. */
@Component
@Transactional
public class Contracts {
    private final RecognitionCases cases;
    private final CaseStore store;
    private final Ordinals ordinals;

    Contracts(RecognitionCases cases, CaseStore store, Ordinals ordinals) {
        this.cases = cases;
        this.store = store;
        this.ordinals = ordinals;
    }

    /**
     * The centre signs a contract and offers it.
     *
     * @param joined the number of an open contract of the centre that this candidate joins; empty
     *     for a contract of their own
     */
    public Taken offer(UUID id, int seen, String joined, Author author) {
        var now = store.forUpdate(id).orElseThrow();
        var centre = now.file().centre();
        var number = open(centre).contains(joined) ? joined : "";
        if (number.isEmpty() && now.version() == seen) {
            number = String.valueOf(ordinals.next("contract/" + centre)); // none for a late press
        }
        return cases.take(id, seen, new OfferContract(number), author, Map.of("contract", number));
    }

    /** Contracts offered by the centre that not all have accepted yet: others may join them. */
    public List<String> open(UUID centre) {
        return store.offered(centre).stream()
                .map(c -> ((Offered) c.state()).contract())
                .distinct()
                .toList();
    }
}
