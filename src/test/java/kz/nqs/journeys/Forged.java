package kz.nqs.journeys;

/** What somebody sends who writes requests by hand, knowing address and version. */
final class Forged {
    private Forged() {}

    /** A step as somebody writes it by hand who knows the address and the version. */
    static Sheet step(Window window, String address, String step, int version) {
        var sheet =
                window.opens("/desk")
                        .sheet("/demonstration/time")
                        .to("/ru" + address + "/" + step)
                        .forges("version", String.valueOf(version))
                        .forges("confirm-" + step, "yes")
                        .forges("reason", "бөтен")
                        .forges("recommendations", "бөтен")
                        .forges("log", "1")
                        .forges("correct", "1")
                        .forges("sure-1", "yes");
        return step.equals("correct") ? sheet.multipart() : sheet;
    }
}
