package fr.lpi.scolarite;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/// When the school of a pupil asked for its livret, said beside the pupil by the module that keeps these requests:
/// whether it was answered, and how, is not said here. Without such a module, nothing is.
public interface DemandesEnvoyees {

    /// The pupils for whom nothing was asked, or whose request was withdrawn, are left out.
    Map<EleveId, Instant> pour(Collection<EleveId> eleves);
}
