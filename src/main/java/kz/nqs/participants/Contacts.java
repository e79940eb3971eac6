package kz.nqs.participants;

import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How a person is reached, kept by themselves; cases begun say what their application said. */
@Component
public class Contacts {
    private final PersonStore persons;
    private final FormerAddresses formerAddresses;
    private final TransactionTemplate transaction;

    Contacts(
            PersonStore persons, FormerAddresses formerAddresses, TransactionTemplate transaction) {
        this.persons = persons;
        this.formerAddresses = formerAddresses;
        this.transaction = transaction;
    }

    /**
     * @param version of what the person was looking at
     */
    public record Details(String email, String phone, String address, int version) {}

    /** What became of a change. */
    public enum Change {
        DONE,
        OVERTAKEN,
        LOGIN_TAKEN
    }

    public Details of(UUID person) {
        var now = persons.now(person);
        var known = now.identifiers();
        return new Details(known.email(), known.phone(), known.address(), now.version());
    }

    /** A former e-mail address is told that there is another. */
    public Change change(UUID person, Details wanted) {
        try {
            return transaction.execute(_ -> changed(person, wanted));
        } catch (DuplicateKeyException another) {
            return Change.LOGIN_TAKEN;
        }
    }

    private Change changed(UUID person, Details wanted) {
        var now = persons.held(person);
        if (now.version() != wanted.version()) {
            return Change.OVERTAKEN;
        }
        var known = now.identifiers();
        persons.write(person, known.reached(wanted.email(), wanted.phone(), wanted.address()));
        if (!known.email().isEmpty() && !known.isReachedAt(wanted.email())) {
            formerAddresses.left(person, known.email());
        }
        return Change.DONE;
    }
}
