package kz.nqs.examination;

import java.util.UUID;

/** Every member of the commission has signed the protocol: 374-17(3). */
public record SittingConcluded(UUID sitting) {}
