package kz.nqs.recognition.web;

import kz.nqs.participants.Role;

/** 4: who enters an application that was filed on paper. */
final class PaperEntry {
    static final Role[] ROLES = {Role.REGISTRAR, Role.HEAD};

    private PaperEntry() {}
}
