package kz.nqs.imports;

/** What a line changes in one field, in words: empty where there was or will be nothing. */
public record Difference(String field, String before, String after) {}
