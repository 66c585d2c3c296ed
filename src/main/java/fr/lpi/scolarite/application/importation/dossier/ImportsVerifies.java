package fr.lpi.scolarite.application.importation.dossier;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.application.importation.dossier.ImportVerifie.Fait;
import fr.lpi.scolarite.application.importation.dossier.ImportVerifie.Refus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The files chosen by the current account; nobody else finds them.
public interface ImportsVerifies {

    UUID ouvrir(CompteId compte, EtablissementId etablissement, String fichier, Instant quand);

    void garder(UUID id, Comparaison comparaison);

    void refuser(UUID id, Refus refus);

    Optional<ImportVerifie> parId(UUID id);

    /// The same, held until the transaction ends: a second « Importer » waits for the answer of the first.
    Optional<ImportVerifie> reserver(UUID id);

    /// The last file chosen for each school, unless it was refused or the school has imported another since.
    List<ImportVerifie> enAttente(Instant depuis);

    void conclure(UUID id, Instant quand, Fait fait);

    void oublierAvant(Instant quand);
}
