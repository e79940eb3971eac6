package kz.nqs.post;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import kz.nqs.post.Mail.Saying;

/** What a message says, as plain text and as HTML: made of the same sentences. */
final class MailBody {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kz.nqs");

    String html(Mail mail) {
        var html = new StringOutput();
        templates.render("post/mail.jte", mail, html);
        return html.toString();
    }

    String text(Mail mail) {
        return mail.each("\n\n* * *\n\n", MailBody::text);
    }

    private static String text(Saying saying) {
        return String.join("\n\n", saying.lines())
                + (saying.link().isEmpty()
                        ? ""
                        : "\n\n%s:\n%s".formatted(saying.linkLabel(), saying.link()))
                + "\n\n-- \n%s. %s"
                        .formatted(saying.w().say("platform.name"), saying.w().say("post.closing"));
    }
}
