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

    /** Reached elsewhere; a new e-mail address is the new login. */
    Identifiers reached(String atEmail, String atPhone, String atAddress) {
        var signsInAs = isReachedAt(atEmail) ? login : atEmail;
        return new Identifiers(iin, born, atEmail, atPhone, atAddress, signsInAs);
    }

    Identifiers signingInAs(String atEmail) {
        return new Identifiers(iin, born, atEmail, phone, address, atEmail);
    }

    boolean isReachedAt(String atEmail) {
        return email.equalsIgnoreCase(atEmail);
    }
}
