package kz.nqs.demonstration;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.nqs.post.Mail.Enclosure;

/** The leaves of a message. */
final class OutboxParts {
    private final List<Part> leaves = new ArrayList<>();

    OutboxParts(Part message) throws MessagingException, IOException {
        collect(message);
    }

    /** Decoded, with plain line ends; empty if there is no such part. */
    String text(String mediaType) throws MessagingException, IOException {
        for (var leaf : leaves) {
            if (leaf.isMimeType(mediaType) && !isEnclosed(leaf)) {
                return ((String) leaf.getContent()).replace("\r\n", "\n");
            }
        }
        return "";
    }

    List<Enclosure> enclosures() throws MessagingException, IOException {
        var enclosures = new ArrayList<Enclosure>();
        for (var leaf : leaves) {
            if (isEnclosed(leaf)) {
                enclosures.add(
                        new Enclosure(
                                leaf.getFileName(),
                                leaf.getContentType(),
                                leaf.getInputStream().readAllBytes()));
            }
        }
        return enclosures;
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i));
            }
        } else {
            leaves.add(part);
        }
    }

    private static boolean isEnclosed(Part leaf) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(leaf.getDisposition());
    }
}
