package kz.nqs.journeys;

import kz.nqs.language.Lang;
import kz.nqs.participants.Iin;

/** Form 1 as a registrar types it from paper. */
final class PaperSheets {
    static final String EMAIL = "gani@example.kz";

    private PaperSheets() {}

    /** Of somebody the platform does not know, not yet sent. */
    static Sheet of(Town town, Iin iin) {
        var registrar = town.centre().registrar();
        var offer = town.centre().offers().getFirst();
        var start = registrar.opens("/applications/new?" + offer + "&paper=yes").is(200);
        return registrar
                .sends(start.sheet("/applications"))
                .is(200)
                .sheetHere()
                .fills("name", "Құттыбаев Ғани Һәкімұлы")
                .fills("iin", iin.digits())
                .fills("address", "Семей қаласы, Абай көшесі, 1-үй")
                .fills("email", EMAIL)
                .fills("mobile", "+7 702 000 00 00")
                .fills("knowledge", "Біледі")
                .fills("skills", "Істей алады")
                .fills("language", Lang.KK.code())
                .fills("consent", "yes")
                .presses("do", "submit");
    }
}
