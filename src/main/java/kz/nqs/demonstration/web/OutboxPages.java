package kz.nqs.demonstration.web;

import static kz.nqs.ui.Answer.page;

import java.nio.charset.StandardCharsets;
import kz.nqs.demonstration.OnlyInDemonstration;
import kz.nqs.demonstration.Outbox;
import kz.nqs.demonstration.OutboxMail;
import kz.nqs.language.Lang;
import kz.nqs.post.Postman;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The e-mails of the demonstration, for everybody. */
@Controller
@OnlyInDemonstration
@RequestMapping(Lang.PATH + "/outbox")
class OutboxPages {
    private static final int LINES = 25;
    private static final String ONE = "/{ordinal:\\d{1,18}}";
    private final Outbox outbox;
    private final Postman postman;

    OutboxPages(Outbox outbox, Postman postman) {
        this.outbox = outbox;
        this.postman = postman;
    }

    /** The postman comes when somebody looks: what was just written is there. */
    @GetMapping
    Answer outbox(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "1") String page) {
        postman.deliver();
        var wanted = to.strip();
        var number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        var found = outbox.newest(wanted, (number - 1) * LINES, LINES + 1);
        var shown = found.stream().limit(LINES).toList();
        return page(
                "demonstration/web/outbox",
                new OutboxPage(wanted, number, found.size() <= LINES, shown));
    }

    @GetMapping(ONE)
    Answer mail(@PathVariable long ordinal) {
        return page("demonstration/web/outbox-mail", found(ordinal));
    }

    /** As a mail program shows it: nothing in it runs, nothing is fetched. */
    @GetMapping(ONE + "/html")
    Answer html(@PathVariable long ordinal) {
        var html = found(ordinal).html().getBytes(StandardCharsets.UTF_8);
        return sent(html, "text/html; charset=utf-8", ContentDisposition.inline().build());
    }

    @GetMapping(ONE + "/enclosures/{index:\\d{1,2}}")
    Answer enclosure(@PathVariable long ordinal, @PathVariable int index) {
        var enclosures = found(ordinal).enclosures();
        if (index >= enclosures.size()) {
            throw new NoSuchPage("no such enclosure");
        }
        var file = enclosures.get(index);
        return sent(
                file.bytes(),
                file.mediaType(),
                ContentDisposition.attachment().filename(file.name()).build());
    }

    private static Answer sent(byte[] bytes, String mediaType, ContentDisposition name) {
        return new Answer.SentIn(bytes.length, mediaType, name, out -> out.write(bytes));
    }

    private OutboxMail found(long ordinal) {
        return outbox.mail(ordinal).orElseThrow(() -> new NoSuchPage("no such e-mail"));
    }
}
