package kz.nqs.participants;

import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Lang;
import org.springframework.stereotype.Component;

/** Where what concerns an account itself is sent: to the address by which its owner signs in. */
@Component
class Addressees {
    private final Accounts accounts;
    private final People people;

    Addressees(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    record Addressee(String address, Lang letters) {}

    /** Empty for a person who was entered from paper and does not sign in. */
    Optional<Addressee> of(UUID person) {
        return Optional.of(accounts.login(person))
                .filter(login -> login.contains("@"))
                .map(login -> new Addressee(login, people.person(person).letters()));
    }
}
