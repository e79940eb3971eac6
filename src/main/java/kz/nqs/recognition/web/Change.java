package kz.nqs.recognition.web;

/** A field of form 1 as it was and as it is. */
record Change(String label, String before, String after) {}
