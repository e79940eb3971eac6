package kz.nqs.recognition;

import kz.nqs.recognition.Decision.Denied;

/** What became of a step that somebody asked for. */
public sealed interface Taken {
    /** It was done. */
    record Done(RecognitionCase now) implements Taken {}

    /** The same person had already done it: the same button pressed twice. */
    record AlreadyDone(RecognitionCase now) implements Taken {}

    /** The order does not allow it. */
    record NotAllowed(RecognitionCase now, Denied why) implements Taken {}

    /** Somebody did something since the person looked; nothing was done. */
    record Overtaken(RecognitionCase now) implements Taken {}
}
