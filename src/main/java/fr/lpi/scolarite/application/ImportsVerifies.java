package fr.lpi.scolarite.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.application.ImportVerifie.Fait;
import fr.lpi.scolarite.domain.FichierLu;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The files checked by the current account; nobody else finds them.
public interface ImportsVerifies {

    UUID garder(CompteId compte, EtablissementId etablissement, String fichier, Instant quand, FichierLu lu);

    Optional<ImportVerifie> parId(UUID id);

    /// The same, held until the transaction ends: a second « Importer » waits for the answer of the first.
    Optional<ImportVerifie> reserver(UUID id);

    void conclure(UUID id, Instant quand, Fait fait);

    void oublierAvant(Instant quand);
}
