package fr.lpi.accompagnement.web.ecriture;

import fr.lpi.accompagnement.domain.formulaire.Colonne;
import fr.lpi.accompagnement.domain.formulaire.Rangee;
import fr.lpi.accompagnement.domain.formulaire.Travail;
import fr.lpi.redaction.Mots;
import fr.lpi.redaction.Redaction;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.referentiel.Socle;
import org.springframework.stereotype.Component;

/// The fields of a project in words.
@Component
class MotsDuProjet implements Mots {

    private final Referentiel referentiel;
    private final Socle socle;

    MotsDuProjet(Referentiel referentiel, Socle socle) {
        this.referentiel = referentiel;
        this.socle = socle;
    }

    @Override
    public String dire(String champ, String valeur) {
        return Rangee.lire(champ).map(c -> dire(c, valeur)).orElse(valeur);
    }

    private String dire(Rangee.Case lue, String valeur) {
        if (lue.coche()) {
            return valeur.equals(Redaction.OUI) ? "Coché" : "Non coché";
        }
        return lue.rangee()
                .colonne(lue.colonne())
                .map(Colonne::genre)
                .map(genre -> switch (genre) {
                    case LIGNE, TEXTE, JOUR, NOMBRE, QUANTITE, INDICATEUR -> valeur;
                    case COMPETENCE ->
                        socle.competence(valeur).map(Socle.Competence::libelle).orElse(valeur);
                    case TRAVAIL -> Travail.de(valeur).map(Travail::libelle).orElse(valeur);
                    case NIVEAU ->
                        referentiel.niveau(valeur).map(Niveau::libelle).orElse(valeur);
                })
                .orElse(valeur);
    }

    @Override
    public String sujet(String champ) {
        return Rangee.lire(champ)
                .filter(c -> c.colonne().equals(Rangee.RETIREE))
                .map(c -> c.rangee().retrait())
                .orElse("");
    }
}
