package kz.nqs.classifiers.web;

import java.util.List;
import kz.nqs.classifiers.Activity;

/**
 * A place in the tree of activities.
 *
 * @param path from the section down to this place; empty at the root
 * @param typed what was looked for; empty if nothing
 * @param below one level down, or what was found
 */
record ActivityPage(List<Activity> path, String typed, List<Activity> below) {}
