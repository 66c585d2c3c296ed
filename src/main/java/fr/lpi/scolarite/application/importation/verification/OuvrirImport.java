package fr.lpi.scolarite.application.importation.verification;

import fr.lpi.acces.Acces;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.application.importation.dossier.ImportsVerifies;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a file its number before anything of it is read, so that its page can be shown at once.
@Component
public class OuvrirImport {

    /// How long a file that was read waits for « Importer ».
    public static final Duration GARDE = Duration.ofDays(1);

    private final Acces acces;
    private final ImportsVerifies imports;
    private final Clock horloge;

    OuvrirImport(Acces acces, ImportsVerifies imports, Clock horloge) {
        this.acces = acces;
        this.imports = imports;
        this.horloge = horloge;
    }

    @Transactional
    public UUID executer(Utilisateur utilisateur, EtablissementId etablissement, String nom) {
        acces.exigerDirection(utilisateur, etablissement);
        imports.oublierAvant(horloge.instant().minus(GARDE));
        return imports.ouvrir(utilisateur.id(), etablissement, nom, horloge.instant());
    }
}
