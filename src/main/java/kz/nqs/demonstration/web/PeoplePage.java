package kz.nqs.demonstration.web;

import java.util.List;
import kz.nqs.demonstration.Cast.Troupe;
import kz.nqs.ui.Form;

/**
 * As whom one may enter.
 *
 * @param form what was wrong with the passing of time, if it did not pass
 */
public record PeoplePage(List<Troupe> troupes, Form form) {}
