package fr.lpi.scolarite;

import java.util.Collection;
import java.util.Map;

/// Said beside each pupil who may have left, by the module that keeps something of theirs: a livret, open or not, and
/// what becomes of it. Without such a module, nothing is said.
public interface SuiteDuDepart {

    /// A sentence a pupil; those of whom nothing is to be said are left out.
    Map<EleveId, String> pour(Collection<EleveId> eleves);
}
