package kz.nqs.certificates.web;

import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import kz.nqs.certificates.SerialNumber;
import kz.nqs.language.Lang;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/** The address in the QR code: it has no language, the telephone that opens it has. */
@Controller
class ScannedCode {

    @GetMapping({"/v/{number}", "/V/{number}"})
    Answer inTheReadersLanguage(@PathVariable String number, HttpServletRequest request) {
        var segment =
                SerialNumber.typed(number)
                        .map(SerialNumber::toString)
                        .orElseGet(
                                () -> UriUtils.encodePathSegment(number, StandardCharsets.UTF_8));
        return seeOther(Languages.preferred(request).orElse(Lang.KK), "/v/" + segment);
    }
}
