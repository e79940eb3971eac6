package kz.nqs.participants.web;

import kz.nqs.ui.Form;

/**
 * How the reader is reached, to be changed.
 *
 * @param hasPassword whether another e-mail address has to be confirmed with it
 */
public record ContactsPage(boolean hasPassword, Form form) {}
