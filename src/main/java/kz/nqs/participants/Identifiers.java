package kz.nqs.participants;

import java.time.LocalDate;

/** What of a person lies in the database only sealed. */
record Identifiers(
        String iin, LocalDate born, String email, String phone, String address, String login) {

    static Identifiers of(Person person, String login) {
        return new Identifiers(
                person.iin().digits(),
                person.born(),
                person.email(),
                person.phone(),
                person.address(),
                login);
    }
}
