package kz.nqs.recognition;

import kz.nqs.law.Citation;

/** «более семидесяти процентов»: strictly more. */
record PassMark(int percent, Citation basis) {
    boolean reachedBy(int correct, int questions) {
        return 100L * correct > (long) percent * questions;
    }
}
