package fr.lpi.scolarite.application;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.BilanImport;
import fr.lpi.scolarite.domain.FichierLu;
import fr.lpi.scolarite.domain.LigneRefusee;
import fr.lpi.scolarite.domain.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that was checked: either still to import, with its lines, or imported, with what it did.
///
/// @param fichier the name the person knows it by
/// @param quand of the check, then of the import
public record ImportVerifie(
        UUID id,
        EtablissementId etablissement,
        String fichier,
        Instant quand,
        @Nullable FichierLu lu,
        @Nullable Fait fait) {

    /// What is kept once imported: the figures, and the lines to mend in ONDE or SIECLE.
    public record Fait(Source source, BilanImport bilan, List<LigneRefusee> refuses) {}
}
