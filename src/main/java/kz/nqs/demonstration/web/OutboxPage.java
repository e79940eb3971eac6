package kz.nqs.demonstration.web;

import java.util.List;
import kz.nqs.demonstration.OutboxLine;
import org.springframework.web.util.UriUtils;

/**
 * A page of the outbox.
 *
 * @param to what the addresses shown have in them
 * @param page from 1
 * @param isLast whether there are no older ones
 */
record OutboxPage(String to, int page, boolean isLast, List<OutboxLine> lines) {

    public String address(int other) {
        return "/outbox?to=%s&page=%d"
                .formatted(UriUtils.encode(to, java.nio.charset.StandardCharsets.UTF_8), other);
    }
}
