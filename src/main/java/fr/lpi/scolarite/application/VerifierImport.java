package fr.lpi.scolarite.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.domain.FichierRefuse;
import fr.lpi.scolarite.fichier.Contenu;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The dry run: reads the file and keeps its lines for a day, without touching a pupil.
@Component
public class VerifierImport {

    private static final Duration GARDE = Duration.ofDays(1);

    private final Acces acces;
    private final Etablissements etablissements;
    private final LireFichier fichiers;
    private final PreparerRapport rapports;
    private final ImportsVerifies imports;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    VerifierImport(
            Acces acces,
            Etablissements etablissements,
            LireFichier fichiers,
            PreparerRapport rapports,
            ImportsVerifies imports,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.etablissements = etablissements;
        this.fichiers = fichiers;
        this.rapports = rapports;
        this.imports = imports;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @return the key of the import to come
    /// @throws FichierRefuse nothing of this file can be imported
    @Transactional
    public UUID executer(Utilisateur utilisateur, EtablissementId etablissement, Contenu contenu, String nom) {
        acces.exigerDirection(utilisateur, etablissement);
        var ecole = etablissements.parId(etablissement).orElseThrow(Introuvable::new);
        var lu = fichiers.lire(ecole, contenu);
        var rapport = rapports.preparer(etablissement, lu);
        imports.oublierAvant(horloge.instant().minus(GARDE));
        var id = imports.garder(utilisateur.id(), etablissement, nom, horloge.instant(), lu);
        annonces.publishEvent(
                Acte.surEtablissement(utilisateur, "eleves.verifies", etablissement, Chiffres.de(rapport.bilan(0))));
        return id;
    }
}
