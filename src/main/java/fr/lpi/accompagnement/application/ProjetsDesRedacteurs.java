package fr.lpi.accompagnement.application;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.CompleterProjets;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.accompagnement.domain.formulaire.Rangee;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Modification;
import fr.lpi.web.formulaire.Texte;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ProjetsDesRedacteurs implements CompleterProjets {

    private static final String DIAGNOSTIC = "diagnostic";

    private final EcrireProjet ecrireProjet;
    private final Clock horloge;

    ProjetsDesRedacteurs(EcrireProjet ecrireProjet, Clock horloge) {
        this.ecrireProjet = ecrireProjet;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public Ecrit lire(Utilisateur par, ProjetId id) {
        var projet = ecrireProjet.lire(par, id);
        return new Ecrit(id, projet.etablissement(), projet.intitule());
    }

    @Override
    public String nouvelleLigne() {
        return Rangee.nouvelleLigne(horloge.instant(), RandomGenerator.getDefault());
    }

    @Override
    @Transactional
    public String proposer(Utilisateur par, ProjetId id, String ligne, Action action) {
        if (!Rangee.identifiant(ligne)) {
            throw new Introuvable();
        }
        var projet = ecrireProjet.lire(par, id);
        var redaction = projet.redaction();
        var deja = ecrireProjet.lecture(projet).lignes(Rangee.ACTION).stream()
                .filter(autre ->
                        redaction.lire(Rangee.ACTION.champ(autre, "intitule")).equals(action.intitule())
                                && redaction
                                        .lire(Rangee.ACTION.champ(autre, "objectif"))
                                        .equals(action.objectif()))
                .findFirst();
        if (deja.isPresent()) {
            return deja.get();
        }
        var vierge = Rangee.ACTION.colonnes().stream()
                .allMatch(colonne -> redaction
                        .lire(Rangee.ACTION.champ(ligne, colonne.nom()))
                        .isBlank());
        if (vierge) {
            ecrireProjet.executer(
                    par,
                    id,
                    Stream.of(
                                    ecrit(ligne, "intitule", action.intitule()),
                                    ecrit(ligne, "objectif", action.objectif()),
                                    ecrit(ligne, "public", action.publicVise()))
                            .toList());
        }
        return ligne;
    }

    private static Modification ecrit(String ligne, String colonne, String valeur) {
        return new Modification(Rangee.ACTION.champ(ligne, colonne), "", valeur);
    }

    @Override
    @Transactional
    public boolean prolongerLeDiagnostic(Utilisateur par, ProjetId id, String paragraphe) {
        var avant = ecrireProjet.lire(par, id).redaction().lire(DIAGNOSTIC);
        if (avant.contains(paragraphe)) {
            return true;
        }
        var apres = avant.isBlank() ? paragraphe : avant + "\n\n" + paragraphe;
        return Texte.longueur(apres) <= FormulaireProjet.TEXTE_MAX
                && ecrireProjet
                        .executer(par, id, List.of(new Modification(DIAGNOSTIC, avant, apres)))
                        .fusion()
                        .conflits()
                        .isEmpty();
    }
}
