package kz.nqs.demonstration.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.nqs.calendar.TimeMachine;
import kz.nqs.calendar.YearNotLoaded;
import kz.nqs.demonstration.Cast;
import kz.nqs.demonstration.OnlyInDemonstration;
import kz.nqs.language.Lang;
import kz.nqs.language.Vocabulary;
import kz.nqs.participants.SignIn;
import kz.nqs.ui.Answer;
import kz.nqs.ui.Form;
import kz.nqs.ui.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering as one of the fictitious people, and letting time pass. */
@Controller
@OnlyInDemonstration
@RequestMapping(Lang.PATH + "/demonstration")
class DemonstrationPages {
    private static final String PEOPLE = "demonstration/web/people";
    private final Cast cast;
    private final SignIn signIn;
    private final TimeMachine time;
    private final Vocabulary vocabulary;

    DemonstrationPages(Cast cast, SignIn signIn, TimeMachine time, Vocabulary vocabulary) {
        this.cast = cast;
        this.signIn = signIn;
        this.time = time;
        this.vocabulary = vocabulary;
    }

    @GetMapping
    Answer people() {
        return page(PEOPLE, new PeoplePage(cast.troupes(), Form.empty()));
    }

    @PostMapping
    Answer enter(
            @PathVariable Lang lang,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var player =
                cast.player(Form.of(sent).value("person"))
                        .orElseThrow(() -> new NoSuchPage("nobody of that name"));
        return signIn.inDemonstration(player.id(), request, response)
                .<Answer>map(Answer.SeeOther::to)
                .orElseGet(() -> seeOther(lang, "/desk"));
    }

    @GetMapping("/time")
    Answer time(@PathVariable Lang lang) {
        return seeOther(lang, "/demonstration");
    }

    @PostMapping("/time")
    Answer pass(@PathVariable Lang lang, @RequestParam MultiValueMap<String, String> sent) {
        var form = Form.of(sent);
        var back = seeOther(lang, place(form.value("back")));
        var days = form.value("days");
        if (!days.matches("[1-9]|[12]\\d|30")) {
            return standing(form.wrong("demo-clock", "demonstration.time.days"));
        }
        try {
            var today = time.pass(Integer.parseInt(days));
            var w = vocabulary.in(lang);
            return back.saying("demonstration.time.today", w.day(today), w.weekday(today));
        } catch (YearNotLoaded e) {
            return standing(form.wrong("demo-clock", "demonstration.time.ends"));
        }
    }

    /** Time stands still, and the form above says why. */
    private Answer standing(Form form) {
        return again(PEOPLE, new PeoplePage(cast.troupes(), form));
    }

    /** A page of this platform, without its language; anything else is its first page. */
    private static String place(String back) {
        return back.matches("/[!-~]*") ? back : "";
    }
}
