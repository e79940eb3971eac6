package kz.nqs.protection;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What the log says in place of a stack trace. */
class KeysRefusedAnalyzer extends AbstractFailureAnalyzer<KeysRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable whole, KeysRefused refused) {
        return new FailureAnalysis(
                "The database holds sealed personal data, but " + refused.getMessage(),
                "Put the key file that belongs to this database there, readable for the platform, or"
                        + " name it with --nqs.keys=FILE. No new keys are made over sealed data.",
                refused);
    }
}
