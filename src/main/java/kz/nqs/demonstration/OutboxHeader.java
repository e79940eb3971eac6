package kz.nqs.demonstration;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;

/** One line of a message's head, without its encoding and folding. */
public record OutboxHeader(String name, String value) {
    private static final List<String> SHOWN =
            List.of("From", "To", "Subject", "Date", "Message-ID", "Content-Language");

    static List<OutboxHeader> of(MimeMessage message) throws MessagingException {
        var headers = new ArrayList<OutboxHeader>();
        for (var name : SHOWN) {
            var value = message.getHeader(name, ", ");
            if (value != null) {
                headers.add(new OutboxHeader(name, readable(value)));
            }
        }
        return headers;
    }

    private static String readable(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException e) {
            return header;
        }
    }
}
