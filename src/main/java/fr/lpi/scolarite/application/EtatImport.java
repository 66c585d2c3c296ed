package fr.lpi.scolarite.application;

import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.application.ImportVerifie.Fait;
import fr.lpi.scolarite.domain.Rapport;
import java.time.Instant;
import java.util.UUID;

/// Where an import stands.
public sealed interface EtatImport {

    UUID id();

    Etablissement ecole();

    String fichier();

    /// @param empreinte of this report: « Importer » carries it out and no other
    record AImporter(
            UUID id, Etablissement ecole, String fichier, Instant verifieLe, Rapport rapport, String empreinte, Pas pas)
            implements EtatImport {}

    record Importe(UUID id, Etablissement ecole, String fichier, Instant importeLe, Fait fait) implements EtatImport {}

    /// Why « Importer » did not import.
    enum Pas {
        /// It was not asked for yet.
        DEMANDE,
        /// The school has changed since the report was shown.
        A_RELIRE,
        /// The file looks like another school's, and nobody has said it is not.
        A_CONFIRMER
    }
}
