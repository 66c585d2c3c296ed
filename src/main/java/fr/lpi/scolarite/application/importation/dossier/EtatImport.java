package fr.lpi.scolarite.application.importation.dossier;

import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.application.importation.dossier.ImportVerifie.Fait;
import fr.lpi.scolarite.application.importation.dossier.ImportVerifie.Refus;
import fr.lpi.scolarite.domain.comparaison.EleveConnu;
import fr.lpi.scolarite.domain.comparaison.Modification;
import fr.lpi.scolarite.domain.comparaison.Rapport;
import fr.lpi.scolarite.domain.comparaison.Redoublement;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Where an import stands.
public sealed interface EtatImport {

    UUID id();

    Etablissement ecole();

    String fichier();

    /// LPI is at work on it, at this very moment.
    record EnCours(UUID id, Etablissement ecole, String fichier, Avancement avancement) implements EtatImport {}

    /// LPI stopped before the end of the reading: nothing is kept of it.
    record Arrete(UUID id, Etablissement ecole, String fichier) implements EtatImport {}

    record Refuse(UUID id, Etablissement ecole, String fichier, Refus refus) implements EtatImport {}

    /// @param empreinte of this report: « Importer » carries it out and no other
    record AImporter(
            UUID id,
            Etablissement ecole,
            String fichier,
            Instant verifieLe,
            Rapport rapport,
            Extraits extraits,
            String empreinte,
            Pas pas)
            implements EtatImport {}

    /// @param refuses the first of the lines that were not imported
    record Importe(
            UUID id, Etablissement ecole, String fichier, Instant importeLe, Fait fait, List<LigneRefusee> refuses)
            implements EtatImport {}

    /// The beginning of each list of a report.
    record Extraits(
            List<LigneRefusee> refuses,
            List<Modification> modifications,
            List<LigneEleve> ajouts,
            List<Redoublement> redoublements,
            List<EleveConnu> absents) {}

    /// Why « Importer » did not import.
    enum Pas {
        /// It was not asked for yet.
        DEMANDE,
        /// The school has changed since the report was shown.
        A_RELIRE,
        /// The file looks like another school's, and nobody has said it is not.
        A_CONFIRMER,
        /// Something broke on the way; nothing was written.
        INTERROMPU
    }
}
