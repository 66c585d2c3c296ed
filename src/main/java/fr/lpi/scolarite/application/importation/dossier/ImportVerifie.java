package fr.lpi.scolarite.application.importation.dossier;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.BilanImport;
import fr.lpi.scolarite.domain.comparaison.Rapport;
import fr.lpi.scolarite.domain.ligne.Source;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that somebody chose: being read, refused, checked, or imported.
///
/// @param fichier the name the person knows it by
/// @param quand of the check, then of the import
/// @param empreinte of the report, which comes with it
public record ImportVerifie(
        UUID id,
        EtablissementId etablissement,
        String fichier,
        Instant quand,
        @Nullable Rapport rapport,
        @Nullable String empreinte,
        @Nullable Refus refus,
        @Nullable Fait fait) {

    public boolean importable() {
        return rapport != null && rapport.importable();
    }

    /// What is kept once imported: the figures.
    public record Fait(Source source, BilanImport bilan, int redoublements) {}

    /// Why the file cannot be imported, and what to do now.
    public record Refus(String motif, String conseil) {}
}
