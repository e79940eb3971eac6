package kz.nqs.participants.web;

import kz.nqs.ui.Form;

/** A new password to be set by whoever has that link. */
public record RecoveryPage(String token, Form form) {}
