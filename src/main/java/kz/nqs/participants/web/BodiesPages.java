package kz.nqs.participants.web;

import static kz.nqs.ui.Answer.again;
import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.util.UUID;
import kz.nqs.language.Lang;
import kz.nqs.participants.Actor;
import kz.nqs.participants.Bodies;
import kz.nqs.participants.BodyEntry;
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

/** The administrator enters the bodies of the system: 391-3, 391-4. */
@Controller
@RequestMapping(Lang.PATH + "/bodies")
class BodiesPages {
    private static final String FORM = "participants/web/body";
    private final Bodies bodies;

    BodiesPages(Bodies bodies) {
        this.bodies = bodies;
    }

    @GetMapping
    Answer list(Actor actor) {
        administrators(actor);
        return page("participants/web/bodies", bodies.all());
    }

    @GetMapping("/new")
    Answer empty(Actor actor) {
        administrators(actor);
        return page(FORM, new BodyPage(null, BodyForm.empty()));
    }

    @PostMapping
    Answer enter(
            @PathVariable Lang lang,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        administrators(actor);
        var form = Form.of(sent);
        var typed = BodyForm.read(form);
        if (typed.isPresent()) {
            var body = typed.get().body();
            if (bodies.enter(body, typed.get().bin(), actor)) {
                return seeOther(lang, "/bodies/%s/people".formatted(body.id()))
                        .saying("bodies.entered");
            }
            form.wrong("bin", "bodies.bin.taken");
        }
        return again(FORM, new BodyPage(null, form));
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    Answer one(@PathVariable UUID id, Actor actor) {
        administrators(actor);
        var entry = entry(id);
        return page(FORM, new BodyPage(entry.body(), BodyForm.of(entry)));
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    Answer change(
            @PathVariable Lang lang,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        administrators(actor);
        var entry = entry(id);
        var form = Form.of(sent);
        if (!form.value("version").equals(String.valueOf(entry.version()))) {
            form.overtakenBy(BodyForm.standing(entry), entry.version());
            return form.isRight()
                    ? changed(lang)
                    : new Answer.Page(FORM, new BodyPage(entry.body(), form), 409);
        }
        var typed = BodyForm.read(form, id, entry.body().kind(), entry.version());
        if (typed.isPresent()) {
            if (bodies.change(typed.get(), actor)) {
                return changed(lang);
            }
            form.wrong("bin", "bodies.bin.taken");
        }
        return again(FORM, new BodyPage(entry.body(), form));
    }

    private static Answer changed(Lang lang) {
        return seeOther(lang, "/bodies").saying("bodies.changed");
    }

    private BodyEntry entry(UUID id) {
        return bodies.find(id).orElseThrow(() -> new NoSuchPage("no body " + id));
    }

    private static void administrators(Actor actor) {
        if (!actor.isAdministrator()) {
            throw new NoSuchPage("not an administrator");
        }
    }
}
