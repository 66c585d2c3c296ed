package fr.lpi.accompagnement.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.accompagnement.OuvrirProjets;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.domain.Version;
import fr.lpi.accompagnement.persistence.JdbcProjets;
import fr.lpi.config.Fuseau;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.web.formulaire.Fusion;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ProjetsDuSysteme implements OuvrirProjets {

    private final JdbcProjets projets;
    private final EcrireProjet ecrireProjet;
    private final Etablissements etablissements;

    ProjetsDuSysteme(JdbcProjets projets, EcrireProjet ecrireProjet, Etablissements etablissements) {
        this.projets = projets;
        this.ecrireProjet = ecrireProjet;
        this.etablissements = etablissements;
    }

    @Override
    @Transactional
    public ProjetId ouvrir(
            EtablissementId etablissement,
            Map<String, String> champs,
            Set<CompteId> redacteurs,
            CompteId par,
            LocalDate le,
            boolean publier) {
        var quand = le.atTime(17, 30).atZone(Fuseau.PARIS).toInstant();
        var annee = AnneeScolaire.le(le).debut();
        var id = projets.ouvrir(etablissement, annee, quand);
        var vierge = projets.parId(id).orElseThrow().redaction();
        var ecrite = vierge.fusionnee(Fusion.ajoutant(vierge.champs(), champs), par, quand);
        projets.enregistrer(id, ecrite);
        redacteurs.forEach(redacteur -> projets.nommer(id, redacteur, quand));
        if (publier) {
            var lecture = ecrireProjet.lecture(projets.parId(id).orElseThrow());
            var nom = etablissements.parId(etablissement).orElseThrow().nom();
            projets.publier(new Version(id, etablissement, annee, 1, quand, lecture.document(nom, annee)), par);
        }
        return id;
    }
}
