package kz.nqs.professions;

/** On what basis qualifications of a profession are recognised: the two parts of the register. */
public enum RecognitionBasis {
    MANDATORY,
    VOLUNTARY
}
