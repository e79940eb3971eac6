package kz.nqs.portal.web;

import kz.nqs.language.Lang;
import kz.nqs.law.Act;
import kz.nqs.law.ActText;

/** The text of an act, and the language it is held in, which may not be the reader's. */
record HeldText(Act act, ActText text, Lang lang) {}
