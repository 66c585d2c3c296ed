package fr.lpi.scolarite;

import fr.lpi.acces.EtablissementId;
import java.util.Optional;

/// How fresh the pupils' data are, for the modules that show them. The database answers for one's own schools only.
public interface DerniersImports {

    /// Absent for a school without any import.
    Optional<DernierImport> de(EtablissementId etablissement);
}
