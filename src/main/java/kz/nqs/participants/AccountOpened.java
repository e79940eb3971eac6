package kz.nqs.participants;

import java.util.UUID;
import kz.nqs.journal.Author;

/**
 * Somebody entered from paper has opened their account by an invitation handed out in that case.
 */
public record AccountOpened(UUID subject, Author by) {}
