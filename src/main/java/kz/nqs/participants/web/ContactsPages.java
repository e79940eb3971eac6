package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Accounts;
import kz.nqs.participants.Actor;
import kz.nqs.participants.ContactDetails;
import kz.nqs.participants.Contacts;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own e-mail address, telephone and address. */
@Controller
@RequestMapping(Lang.PATH + "/account/contacts")
class ContactsPages {
    private static final String FORM = "participants/web/contacts";
    private final Contacts contacts;
    private final Accounts accounts;
    private final Confirmation confirmation;

    ContactsPages(Contacts contacts, Accounts accounts, Confirmation confirmation) {
        this.contacts = contacts;
        this.accounts = accounts;
        this.confirmation = confirmation;
    }

    @GetMapping
    Answer form(Actor actor) {
        var known = contacts.of(actor.person().id());
        var fields = new LinkedHashMap<>(fields(known));
        fields.put("version", String.valueOf(known.version()));
        return page(FORM, shown(actor, Form.filled(fields)));
    }

    @PostMapping
    Answer change(
            @PathVariable Lang lang,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Actor actor) {
        var form = Form.of(sent);
        var known = contacts.of(actor.person().id());
        if (!form.value("version").equals(String.valueOf(known.version()))) {
            return overtaken(lang, known, form, actor);
        }
        var wanted =
                new ContactDetails(
                        Registration.email(form),
                        phone(form, known),
                        form.optional("address", 300),
                        known.version());
        if (!form.isRight() || !isConfirmed(form, actor.person().id(), known, wanted, response)) {
            return again(FORM, shown(actor, form));
        }
        return switch (contacts.change(actor.person().id(), wanted)) {
            case DONE -> changed(lang);
            case OVERTAKEN -> overtaken(lang, contacts.of(actor.person().id()), form, actor);
            case LOGIN_TAKEN -> again(FORM, shown(actor, form.wrong("email", "contacts.taken")));
        };
    }

    /** Whoever was entered from paper without one need not have one now. */
    private static String phone(Form form, ContactDetails known) {
        var isNone = known.phone().isEmpty() && form.value("phone").isEmpty();
        return isNone ? "" : form.phone("phone");
    }

    /** Letters and signing in go to the e-mail address: another one needs the password. */
    private boolean isConfirmed(
            Form form,
            UUID person,
            ContactDetails known,
            ContactDetails wanted,
            HttpServletResponse response) {
        return wanted.email().equalsIgnoreCase(known.email())
                || !accounts.hasPassword(person)
                || confirmation.isGiven(form, person, response);
    }

    /** In another window something else was saved; pressed twice, nothing is. */
    private Answer overtaken(Lang lang, ContactDetails known, Form form, Actor actor) {
        form.overtakenBy(fields(known), known.version());
        return form.isRight() ? changed(lang) : new Answer.Page(FORM, shown(actor, form), 409);
    }

    private static Answer changed(Lang lang) {
        return seeOther(lang, "/account").saying("contacts.changed");
    }

    private ContactsPage shown(Actor actor, Form form) {
        return new ContactsPage(accounts.hasPassword(actor.person().id()), form);
    }

    private static Map<String, String> fields(ContactDetails known) {
        return Map.of("email", known.email(), "phone", known.phone(), "address", known.address());
    }
}
