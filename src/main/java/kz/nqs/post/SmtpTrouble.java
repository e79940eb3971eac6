package kz.nqs.post;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a mail server's answer means: 5yz is for good, 4yz for now (RFC 5321, 4.2.1). */
final class SmtpTrouble {
    private SmtpTrouble() {}

    static Trouble of(MailException failed) {
        if (failed instanceof MailAuthenticationException) {
            return Trouble.SIGN_IN;
        }
        var all = new ArrayList<Throwable>();
        collect(failed, all);
        if (failed instanceof MailSendException sending) {
            sending.getFailedMessages().values().forEach(e -> collect(e, all));
        }
        return all.stream()
                .map(SmtpTrouble::answered)
                .filter(trouble -> trouble != null)
                .findFirst()
                .orElse(Trouble.UNREACHABLE);
    }

    private static @Nullable Trouble answered(Throwable said) {
        return switch (said) {
            case SMTPAddressFailedException e -> refused(e.getReturnCode());
            case SMTPSenderFailedException e -> ofSender(e.getReturnCode());
            case SMTPSendFailedException e ->
                    e.getCommand().startsWith("MAIL")
                            ? ofSender(e.getReturnCode())
                            : refused(e.getReturnCode());
            default -> null;
        };
    }

    private static Trouble ofSender(int code) {
        var trouble = refused(code);
        return trouble == Trouble.REFUSED ? Trouble.SENDER : trouble;
    }

    /** 421: the server is about to close; 530 and the like: it wants the platform to sign in. */
    private static Trouble refused(int code) {
        return switch (code) {
            case 421 -> Trouble.UNREACHABLE;
            case 530, 534, 535, 538 -> Trouble.SIGN_IN;
            default -> code >= 500 ? Trouble.REFUSED : Trouble.DELAYED;
        };
    }

    /** Mail exceptions have their causes in two chains. */
    private static void collect(@Nullable Throwable said, List<Throwable> all) {
        if (said == null || all.contains(said)) {
            return;
        }
        all.add(said);
        collect(said.getCause(), all);
        if (said instanceof MessagingException mail) {
            collect(mail.getNextException(), all);
        }
    }
}
