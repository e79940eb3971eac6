package kz.nqs.professions;

/** A qualification level by the national and by the sectoral framework. */
public record Level(int nqf, int sqf) {}
