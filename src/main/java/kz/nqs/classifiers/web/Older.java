package kz.nqs.classifiers.web;

import java.util.List;
import kz.nqs.classifiers.Activity;
import kz.nqs.classifiers.ActivityEdition;

/** A level of an older edition of OKED; {@code above} is the code it is below, empty at the top. */
record Older(ActivityEdition edition, String above, List<Activity> below) {}
