package fr.lpi.config.demarrage;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// The sentence alone, where a script and a supervisor look for it.
class SurLaSortieDErreur implements FailureAnalysisReporter {

    @Override
    @SuppressWarnings("SystemOut")
    public void report(FailureAnalysis refus) {
        System.err.println(refus.getDescription());
        if (refus.getAction() != null) {
            System.err.println(refus.getAction());
        }
    }
}
