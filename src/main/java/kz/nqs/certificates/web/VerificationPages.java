package kz.nqs.certificates.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.nqs.certificates.Certificates;
import kz.nqs.certificates.RecognitionDocument;
import kz.nqs.certificates.SerialNumber;
import kz.nqs.language.Lang;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import kz.nqs.ui.Shortcut;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Verification of a document by anyone, without registration. */
@Controller
@RequestMapping(Lang.PATH)
class VerificationPages implements Shortcut {
    private static final String NUMBER = "number";
    private static final String RESULT = "/v/{number}";
    private static final Pattern WITHOUT_ESCAPES = Pattern.compile("/(?:kk|ru)/v/[0-9-]+");
    private final Certificates certificates;
    private final Clock clock;

    VerificationPages(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    @GetMapping("/verify")
    Answer form(@PathVariable Lang lang, @RequestParam MultiValueMap<String, String> sent) {
        var form = Form.of(sent);
        if (!sent.containsKey(NUMBER)) {
            return page("certificates/web/verify", form);
        }
        if (form.value(NUMBER).isEmpty()) {
            return again("certificates/web/verify", form.wrong(NUMBER, "verify.form.required"));
        }
        return SerialNumber.typed(form.value(NUMBER))
                .<Answer>map(serial -> seeOther(lang, "/v/" + serial))
                .orElseGet(() -> again("certificates/web/verify", unreadable(form)));
    }

    @GetMapping(RESULT)
    Answer result(@PathVariable String number, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        var serial = SerialNumber.typed(number);
        return serial.flatMap(this::verified).orElseGet(() -> unknown(number, serial.isPresent()));
    }

    @Override
    public String route() {
        return Lang.PATH + RESULT;
    }

    @Override
    public Pattern addresses() {
        return WITHOUT_ESCAPES;
    }

    @Override
    public Optional<Answer.Page> answer(String address) {
        var number = address.substring(address.lastIndexOf('/') + 1);
        return SerialNumber.typed(number).flatMap(this::verified);
    }

    private Optional<Answer.Page> verified(SerialNumber serial) {
        return certificates
                .verify(serial)
                .map(document -> page("certificates/web/verified", checked(document)));
    }

    private Checked checked(RecognitionDocument document) {
        return new Checked(document, document.statusOn(LocalDate.now(clock)), clock.instant());
    }

    private static Answer.Page unknown(String number, boolean readable) {
        var form = Form.filled(Map.of(NUMBER, number));
        return new Answer.Page("certificates/web/unknown", readable ? form : unreadable(form), 404);
    }

    private static Form unreadable(Form form) {
        return form.wrong(NUMBER, "verify.form.unreadable");
    }
}
