package fr.lpi.ppre.application;

import fr.lpi.livret.Livrets;
import fr.lpi.ppre.domain.FonctionsEnPlus;
import fr.lpi.ppre.domain.Formulaire;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.persistence.JdbcReglages;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import org.springframework.stereotype.Component;

/// The form that a draft fills in: the palier of its first day, the functions that the pupil's school has today.
@Component
class Formulaires {

    private final Livrets livrets;
    private final Eleves eleves;
    private final JdbcReglages reglages;
    private final Referentiel referentiel;

    Formulaires(Livrets livrets, Eleves eleves, JdbcReglages reglages, Referentiel referentiel) {
        this.livrets = livrets;
        this.eleves = eleves;
        this.reglages = reglages;
        this.referentiel = referentiel;
    }

    Formulaire de(Brouillon brouillon) {
        return livrets.parId(brouillon.livret())
                .flatMap(livret -> eleves.parId(livret.eleve()))
                .map(eleve -> de(brouillon, eleve))
                .orElseGet(() -> new Formulaire(
                        referentiel,
                        brouillon.identite().palier(),
                        brouillon.identite().secondDegre(),
                        FonctionsEnPlus.AUCUNE));
    }

    Formulaire de(Brouillon brouillon, Eleve eleve) {
        return new Formulaire(
                referentiel,
                brouillon.identite().palier(),
                brouillon.identite().secondDegre(),
                reglages.fonctions(eleve.etablissement().id()));
    }
}
