package kz.nqs.participants;

/** How whoever is signed in has shown who they are. */
enum Proof {
    /** By nothing: one of the fictitious people. */
    DEMONSTRATION,
    PASSWORD,
    /** By a password and a code. */
    TWO_FACTORS,
    /** By a key that never leaves the device and that the device gives to its owner alone. */
    PASSKEY
}
