package fr.lpi.scolarite.application.importation.verification;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.application.importation.dossier.Avancement;
import fr.lpi.scolarite.application.importation.dossier.Avancement.Phase;
import fr.lpi.scolarite.application.importation.dossier.Chiffres;
import fr.lpi.scolarite.application.importation.dossier.ImportsVerifies;
import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import fr.lpi.scolarite.fichier.Contenu;
import fr.lpi.web.erreur.Introuvable;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The dry run: reads the file and keeps its lines for a day, without touching a pupil.
@Component
public class VerifierImport {

    private final Acces acces;
    private final Etablissements etablissements;
    private final LireFichier fichiers;
    private final ComparerFichier comparer;
    private final ImportsVerifies imports;
    private final ApplicationEventPublisher annonces;

    VerifierImport(
            Acces acces,
            Etablissements etablissements,
            LireFichier fichiers,
            ComparerFichier comparer,
            ImportsVerifies imports,
            ApplicationEventPublisher annonces) {
        this.acces = acces;
        this.etablissements = etablissements;
        this.fichiers = fichiers;
        this.comparer = comparer;
        this.imports = imports;
        this.annonces = annonces;
    }

    /// @throws FichierRefuse nothing of this file can be imported
    @Transactional
    public void executer(Utilisateur utilisateur, UUID id, Contenu contenu, Avancement avancement) {
        var ouvert = imports.reserver(id).orElseThrow(Introuvable::new);
        var etablissement = ouvert.etablissement();
        acces.exigerDirection(utilisateur, etablissement);
        var ecole = etablissements.parId(etablissement).orElseThrow(Introuvable::new);
        avancement.entrer(Phase.LECTURE);
        var lu = fichiers.lire(id, ecole, contenu, avancement, _ -> true);
        avancement.entrer(Phase.COMPARAISON);
        var comparaison = comparer.premiere(id, etablissement, lu);
        imports.garder(id, comparaison);
        annonces.publishEvent(Acte.surEtablissement(
                utilisateur,
                "eleves.verifies",
                etablissement,
                Chiffres.de(comparaison.rapport().bilan(0))));
    }
}
