package kz.nqs.participants.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Iin;
import kz.nqs.participants.PasswordRule;
import kz.nqs.participants.Person;
import kz.nqs.ui.Form;

/** A candidate's registration as typed: 391-4, with what form 1 of order 374 asks of a person. */
record Registration(Person person, String password) {
    static Optional<Registration> read(Form form, Lang lang, Clock clock) {
        var name = form.name("name");
        var iin = Iin.typed(form.required("iin", 20));
        if (iin.isEmpty()) {
            form.wrong("iin", "form.iin");
        }
        var email = email(form);
        var phone = form.phone("phone");
        var address = form.optional("address", 300);
        var password = PasswordRule.read(form, "password", email);
        var born = iin.flatMap(Iin::born);
        if (born.isEmpty() || born.get().isAfter(LocalDate.now(clock))) {
            form.wrong("iin", "form.iin");
        }
        return form.isRight()
                ? Optional.of(
                        new Registration(
                                new Person(
                                        UUID.randomUUID(),
                                        iin.orElseThrow(),
                                        name,
                                        born.orElseThrow(),
                                        email,
                                        phone,
                                        address,
                                        lang),
                                password))
                : Optional.empty();
    }

    static String email(Form form) {
        var email = form.required("email", 200).toLowerCase(Locale.ROOT);
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            form.wrong("email", "form.email");
        }
        return email;
    }
}
