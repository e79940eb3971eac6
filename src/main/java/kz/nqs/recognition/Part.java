package kz.nqs.recognition;

/** As what a person takes part in a case. */
public enum Part {
    CANDIDATE,
    REGISTRAR,
    HEAD,
    EXAMINER
}
