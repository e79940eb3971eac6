package kz.nqs.classifiers.web;

import java.util.List;
import kz.nqs.classifiers.Occupation;

/** What belongs to a group of NKZ. */
record Group(String code, List<Occupation> below) {}
