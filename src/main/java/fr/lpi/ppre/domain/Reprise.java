package fr.lpi.ppre.domain;

import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentBilan.BilanObjectif;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Contenu;
import fr.lpi.ppre.DocumentPpre.Domaine;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.ppre.EtatObjectif;
import fr.lpi.ppre.domain.formulaire.ChampObjectif;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.formulaire.Volet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a new PPRE takes from the one that it renews: all but the objectifs that were reached, and the échéances.
///
/// What the new form does not have (an aménagement of another palier) is left.
final class Reprise {

    private final Formulaire formulaire;
    private final Map<String, String> champs = new TreeMap<>();

    private Reprise(Formulaire formulaire) {
        this.formulaire = formulaire;
    }

    static Saisie de(DocumentPpre document, DocumentBilan bilan, Formulaire formulaire) {
        var reprise = new Reprise(formulaire);
        reprise.contenu(document.contenu());
        reprise.objectifs(aPoursuivre(document.contenu().objectifs(), bilan));
        return new Saisie(reprise.champs);
    }

    /// The same of a PPRE that had no bilan: each objectif goes on.
    static Saisie de(DocumentPpre document, Formulaire formulaire) {
        var reprise = new Reprise(formulaire);
        reprise.contenu(document.contenu());
        reprise.objectifs(document.contenu().objectifs());
        return new Saisie(reprise.champs);
    }

    private static List<Objectif> aPoursuivre(List<Objectif> objectifs, DocumentBilan bilan) {
        var atteints = bilan.contenu().objectifs().stream()
                .filter(objectif -> objectif.etat() == EtatObjectif.ATTEINT)
                .map(BilanObjectif::numero)
                .collect(Collectors.toSet());
        return objectifs.stream()
                .filter(objectif -> !atteints.contains(objectif.numero()))
                .toList();
    }

    private void contenu(Contenu contenu) {
        ecrire(Champs.TYPE, contenu.type().code());
        for (var rang = 0; rang < contenu.participants().size(); rang++) {
            participant("p%02d".formatted(rang), contenu.participants().get(rang));
        }
        domaines(Volet.POINTS_APPUI, contenu.pointsAppui());
        domaines(Volet.DIFFICULTES, contenu.difficultes());
        contenu.personnesMobilisees().forEach(personne -> {
            cocher(Champs.personne(personne.code()));
            ecrire(Champs.personnePrecision(personne.code()), personne.precision());
        });
        contenu.amenagements()
                .forEach(categorie -> categorie.lames().forEach(lame -> {
                    lame.amenagements().forEach(amenagement -> cocher(Champs.amenagement(amenagement.code())));
                    ecrire(Champs.amenagementLibre(lame.code()), lame.libre());
                }));
    }

    private void participant(String ligne, Participant participant) {
        ecrire(Champs.participant(ligne, Champs.NOM), participant.nom());
        ecrire(Champs.participant(ligne, Champs.PRENOM), participant.prenom());
        ecrire(
                Champs.participant(ligne, Champs.FONCTION),
                participant.fonction().code());
        var matiere = participant.matiere();
        if (matiere == null) {
            return;
        }
        var disciplines = formulaire.referentiel().disciplines();
        var connue = disciplines.stream()
                .filter(discipline -> discipline.libelle().equals(matiere) && !discipline.precisionRequise())
                .findFirst();
        connue.or(() -> disciplines.stream()
                        .filter(discipline -> discipline.precisionRequise())
                        .findFirst())
                .ifPresent(discipline -> ecrire(Champs.participant(ligne, Champs.MATIERE), discipline.code()));
        if (connue.isEmpty()) {
            ecrire(Champs.participant(ligne, Champs.MATIERE_PRECISION), matiere);
        }
    }

    private void domaines(Volet volet, List<Domaine> domaines) {
        for (var rang = 1; rang <= domaines.size(); rang++) {
            var domaine = domaines.get(rang - 1);
            ecrire(volet.domaine(rang), domaine.code());
            domaine.sousDomaines().forEach(sous -> {
                cocher(volet.sousDomaine(sous.code()));
                sous.libelles().forEach(libelle -> cocher(volet.libelle(libelle.code())));
                for (var n = 1; n <= sous.precisions().size(); n++) {
                    ecrire(volet.precision(sous.code(), n), sous.precisions().get(n - 1));
                }
            });
        }
    }

    private void objectifs(List<Objectif> objectifs) {
        for (var numero = 1; numero <= objectifs.size(); numero++) {
            var objectif = objectifs.get(numero - 1);
            ecrire(Champs.objectif(numero, ChampObjectif.INTITULE), objectif.intitule());
            ecrire(Champs.objectif(numero, ChampObjectif.COMPETENCES), objectif.competences());
            ecrire(Champs.objectif(numero, ChampObjectif.ACTIONS_CLASSE), objectif.actionsEnClasse());
            ecrire(Champs.objectif(numero, ChampObjectif.ACTIONS_HORS_CLASSE), objectif.actionsHorsClasse());
            ecrire(Champs.objectif(numero, ChampObjectif.EVALUATION), objectif.modalitesEvaluation());
            var mesure = objectif.mesure();
            if (mesure != null) {
                ecrire(Champs.objectif(numero, ChampObjectif.CRITERE), mesure.critere());
                var vise = mesure.vise();
                if (vise != null) {
                    ecrire(
                            Champs.objectif(numero, ChampObjectif.VISE),
                            vise.toPlainString().replace('.', ','));
                }
            }
        }
    }

    private void cocher(String champ) {
        ecrire(champ, Champs.OUI);
    }

    private void ecrire(String champ, @Nullable String valeur) {
        if (valeur != null && !valeur.isEmpty() && formulaire.connait(champ)) {
            champs.put(champ, valeur);
        }
    }
}
