package kz.nqs.participants;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** A person's sessions, in whatever browsers; they lie in the database. */
@Component
public class Sessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Those that are open, the last seen first. */
    public List<OwnSession> of(UUID person, String current) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> OwnSession.of(session, current))
                .sorted(Comparator.comparing(OwnSession::lastSeen).reversed())
                .toList();
    }

    public void endAll(UUID person) {
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
    }

    /** All but this one, after a password was changed. */
    public void endOthers(UUID person, String current) {
        sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> !id.equals(current))
                .forEach(sessions::deleteById);
    }
}
