package kz.nqs.recognition;

import java.util.List;
import java.util.UUID;
import kz.nqs.examination.Sittings;
import kz.nqs.participants.Engagements;
import kz.nqs.participants.Role;
import org.springframework.stereotype.Component;

/** 9(1), 17(3): an exam is heard, and its protocol signed, by the commission that was appointed. */
@Component
class CommissionEngagements implements Engagements {
    private final Sittings sittings;
    private final CaseStore store;

    CommissionEngagements(Sittings sittings, CaseStore store) {
        this.sittings = sittings;
        this.store = store;
    }

    @Override
    public List<String> of(UUID body, UUID person, Role role) {
        return role != Role.EXAMINER
                ? List.of()
                : store.all(store.ofSittings(sittings.awaiting(person))).stream()
                        .filter(found -> found.file().centre().equals(body))
                        .filter(found -> !Duty.of(found).isEmpty())
                        .map(found -> found.file().number())
                        .toList();
    }
}
