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

    public ContactDetails of(UUID person) {
        var now = persons.now(person);
        var known = now.identifiers();
        return new ContactDetails(known.email(), known.phone(), known.address(), now.version());
    }

    /** A former e-mail address is told that there is another. */
    public ContactChange change(UUID person, ContactDetails wanted) {
        try {
            return transaction.execute(_ -> changed(person, wanted));
        } catch (DuplicateKeyException another) {
            return ContactChange.LOGIN_TAKEN;
        }
    }

    private ContactChange changed(UUID person, ContactDetails wanted) {
        var now = persons.held(person);
        if (now.version() != wanted.version()) {
            return ContactChange.OVERTAKEN;
        }
        var known = now.identifiers();
        persons.write(person, known.reached(wanted.email(), wanted.phone(), wanted.address()));
        formerAddresses.left(person, known, wanted.email());
        return ContactChange.DONE;
    }
}
