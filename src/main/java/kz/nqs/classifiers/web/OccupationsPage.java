package kz.nqs.classifiers.web;

import java.util.List;
import java.util.Set;
import kz.nqs.classifiers.MajorGroup;

/**
 * The major groups of NKZ.
 *
 * @param opened those of which more is known
 */
record OccupationsPage(List<MajorGroup> groups, Set<String> opened) {}
