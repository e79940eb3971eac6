package kz.nqs.participants.web;

import java.time.Instant;
import kz.nqs.language.Bilingual;
import kz.nqs.ui.Form;

/** What whoever opened a link into an account sees before they have shown who they are. */
public record ClaimPage(String code, Bilingual centre, Instant validUntil, Form form) {}
