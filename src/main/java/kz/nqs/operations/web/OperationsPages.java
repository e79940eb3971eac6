package kz.nqs.operations.web;

import static kz.nqs.ui.Answer.page;
import static kz.nqs.ui.Answer.seeOther;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.nqs.calendar.WorkingCalendar;
import kz.nqs.language.Lang;
import kz.nqs.operations.Backups;
import kz.nqs.operations.PlatformState;
import kz.nqs.operations.web.OperationsPage.MailState;
import kz.nqs.participants.Actor;
import kz.nqs.participants.BodyKind;
import kz.nqs.post.Post;
import kz.nqs.ui.Answer;
import kz.nqs.ui.NoSuchPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 391-12/13: what the administrator of the platform sees of its state. */
@Controller
@RequestMapping(Lang.PATH + "/operations")
class OperationsPages {
    private final PlatformState state;
    private final Post post;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final @Nullable Backups backups;

    OperationsPages(
            PlatformState state,
            Post post,
            WorkingCalendar calendar,
            Clock clock,
            ObjectProvider<Backups> backups) {
        this.state = state;
        this.post = post;
        this.calendar = calendar;
        this.clock = clock;
        this.backups = backups.getIfAvailable();
    }

    @GetMapping
    Answer state(Actor actor) {
        requireAdministrator(actor);
        return page(
                "operations/web/operations",
                new OperationsPage(
                        state.databaseSize(),
                        state.free(),
                        state.missedDeadlines(),
                        backups == null ? null : backups.folder(),
                        backups == null ? 0 : backups.keep(),
                        backups == null ? List.of() : backups.newest(),
                        new MailState(post.isSetUp(), post.waiting(), post.givenUp()),
                        yearWithoutActs()));
    }

    /** In the last quarter the acts on the next year are due; cases count into it by then. */
    private @Nullable Integer yearWithoutActs() {
        var year = LocalDate.now(clock).plusMonths(3).getYear();
        return calendar.isWithoutActs(year) ? Integer.valueOf(year) : null;
    }

    @PostMapping("/backups")
    Answer backUp(@PathVariable Lang lang, Actor actor) {
        requireAdministrator(actor);
        if (backups == null) {
            throw new NoSuchPage("the database is not the platform's own");
        }
        backups.ask();
        return seeOther(lang, "/operations").saying("operations.asked");
    }

    @GetMapping("/backups")
    Answer afterBackingUp(@PathVariable Lang lang, Actor actor) {
        requireAdministrator(actor);
        return seeOther(lang, "/operations");
    }

    private static void requireAdministrator(Actor actor) {
        if (actor.bodyOf(BodyKind.ADMINISTRATOR).isEmpty()) {
            throw new NoSuchPage("for the administrator of the platform");
        }
    }
}
