package kz.nqs.examination;

import java.util.UUID;
import kz.nqs.journal.Author;

/**
 * Every member of the commission has signed the protocol: 374-17(3).
 *
 * @param last whose signature was the last
 */
public record SittingConcluded(UUID sitting, Author last) {}
