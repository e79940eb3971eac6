package kz.nqs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import kz.nqs.files.Samples;
import kz.nqs.language.Lang;
import kz.nqs.participants.NewPeople;

/** Somebody who wants a qualification recognised. */
final class Candidate {
    static final String PASSWORD = "өте ұзын құпиясөз";
    static final byte[] PDF = Samples.pdf(1);
    private final Window window;
    private final String offer;
    private final String iin;

    private Candidate(Window window, String offer, String iin) {
        this.window = window;
        this.offer = offer;
        this.iin = iin;
    }

    /** Enters as one of the demonstration, meaning to apply for that. */
    static Candidate known(int port, Lang lang, String login, String offer) {
        return new Candidate(new Window(port, lang).entersAs(login), offer, "");
    }

    /** Registers, being new to the platform, and means to apply for that. */
    static Candidate registered(int port, Lang lang, String offer) {
        var window = new Window(port, lang);
        var iin = NewPeople.iin().digits();
        var form = window.opens("/register").sheetHere();
        var filled =
                form.fills("name", "Қайырбекова Әйгерім Һамитқызы")
                        .fills("iin", iin)
                        .fills("email", iin + "@example.kz")
                        .fills("phone", "+7 701 000 00 00")
                        .fills("address", "Көкшетау қаласы, Абай көшесі, 5-үй")
                        .fills("password", PASSWORD);
        assertThat(window.sends(filled).is(200).place()).isEqualTo("/desk");
        return new Candidate(window, offer, iin);
    }

    Window window() {
        return window;
    }

    /** The number under which this person has registered. */
    String iin() {
        return iin;
    }

    /** The page from which an application is begun. */
    Screen reads_what_is_needed() {
        return window.opens("/applications/new?" + offer).is(200);
    }

    /** Form 1, empty but for what the platform knows of this person. */
    Screen begins() {
        return window.sends(reads_what_is_needed().sheet("/applications")).is(200);
    }

    /** Form 1, filled in as it should be, with its two copies. */
    Sheet fills(Screen form1) {
        return form1.sheetHere()
                .fills("knowledge", "Жұмыс тәсілдерін білемін")
                .fills("skills", "Жеті жыл тәжірибе")
                .fills("language", "kk")
                .fills("consent", "yes")
                .attaches("file-education", "diplom.pdf", PDF)
                .attaches("file-work", "kitap.pdf", PDF)
                .presses("do", "submit");
    }

    /**
     * From the beginning to the registered application.
     *
     * @return the address of the case
     */
    String applies() {
        var registered = window.sends(fills(begins())).is(200);
        assertThat(registered.place()).startsWith("/cases/");
        return registered.place();
    }

    Sheet acceptance(String address) {
        return confirmed(address, "accept");
    }

    Sheet familiarisation(String address) {
        return confirmed(address, "familiarise");
    }

    Sheet withdrawal(String address) {
        return confirmed(address, "withdraw");
    }

    private Sheet confirmed(String address, String step) {
        return window.opens(address).sheet("/" + step).fills("confirm-" + step, "yes");
    }
}
