package kz.nqs.participants;

/**
 * An invitation into an account as it is handed over. The link opens it: neither to be logged nor
 * kept.
 *
 * @param link the whole address, in the language of the candidate's letters
 */
public record HandedOut(Claim claim, String link, QrPicture picture) {
    @Override
    public String toString() {
        return "HandedOut[" + claim.id() + "]";
    }
}
