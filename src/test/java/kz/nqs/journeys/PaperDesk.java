package kz.nqs.journeys;

import kz.nqs.language.Lang;
import kz.nqs.participants.Iin;
import kz.nqs.participants.NewPeople;

/** What a registrar types from an application that came on paper. */
final class PaperDesk {
    static final String NAME = "Құттыбаев Ғани Һәкімұлы";

    private PaperDesk() {}

    static Screen enters(Window registrar, String offer, Iin iin) {
        return registrar.sends(filled(begins(registrar, offer)).fills("iin", iin.digits()));
    }

    static Screen begins(Window registrar, String offer) {
        var start = registrar.opens("/applications/new?" + offer + "&paper=yes").is(200);
        return registrar.sends(start.sheet("/applications")).is(200);
    }

    /** The invitation into an account for whoever applied so. */
    static Screen handsOut(Window registrar, String theCase) {
        var offered = registrar.opens(theCase).sheet("/account");
        return registrar.sends(offered.fills("identity", "yes")).is(200);
    }

    /** What stands on that sheet to be opened, without the platform's own address. */
    static String link(Screen sheet) {
        return sheet.page().expectFirst("article #link").text().replaceFirst("^http://[^/]+", "");
    }

    /** Such a link for somebody quite new. */
    static String link(Window registrar, String offer) {
        var theCase = enters(registrar, offer, NewPeople.iin()).is(200).place();
        return link(handsOut(registrar, theCase));
    }

    static Sheet filled(Screen form1) {
        return form1.sheetHere()
                .fills("name", NAME)
                .fills("address", "Семей қаласы, Абай көшесі, 1-үй")
                .fills("email", "gani@example.kz")
                .fills("mobile", "+7 702 000 00 00")
                .fills("knowledge", "Біледі")
                .fills("skills", "Істей алады")
                .fills("language", Lang.KK.code())
                .fills("consent", "yes")
                .presses("do", "submit");
    }
}
