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
import fr.lpi.referentiel.Listes.Libelle;
import fr.lpi.web.formulaire.Jour;
import java.math.BigDecimal;
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

    /// All of it, field for field: what a rectificatif starts with.
    static Saisie fidele(DocumentPpre document, Formulaire formulaire) {
        var reprise = new Reprise(formulaire);
        var contenu = document.contenu();
        reprise.contenu(contenu);
        reprise.ecrire(Champs.DUREE, Integer.toString(contenu.semaines()));
        contenu.objectifs().forEach(objectif -> reprise.tout(objectif.numero(), objectif));
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
                if (!sous.precisions().isEmpty()) {
                    autres(volet, sous.code()).forEach(code -> cocher(volet.libelle(code)));
                }
                for (var n = 1; n <= sous.precisions().size(); n++) {
                    ecrire(volet.precision(sous.code(), n), sous.precisions().get(n - 1));
                }
            });
        }
    }

    /// « Autre(s) », which the document keeps by its précisions only.
    private List<String> autres(Volet volet, String sousDomaine) {
        return formulaire.sousDomaines().stream()
                .filter(sous -> sous.code().equals(sousDomaine))
                .flatMap(sous -> volet.libelles(sous).stream())
                .filter(Libelle::precisionRequise)
                .map(Libelle::code)
                .toList();
    }

    private void objectifs(List<Objectif> objectifs) {
        for (var numero = 1; numero <= objectifs.size(); numero++) {
            objectif(numero, objectifs.get(numero - 1));
        }
    }

    /// Less its échéance and its value « au départ », which were those of the day.
    private void objectif(int numero, Objectif objectif) {
        ecrire(Champs.objectif(numero, ChampObjectif.INTITULE), objectif.intitule());
        ecrire(Champs.objectif(numero, ChampObjectif.COMPETENCES), objectif.competences());
        ecrire(Champs.objectif(numero, ChampObjectif.ACTIONS_CLASSE), objectif.actionsEnClasse());
        ecrire(Champs.objectif(numero, ChampObjectif.ACTIONS_HORS_CLASSE), objectif.actionsHorsClasse());
        ecrire(Champs.objectif(numero, ChampObjectif.EVALUATION), objectif.modalitesEvaluation());
        var mesure = objectif.mesure();
        if (mesure != null) {
            ecrire(Champs.objectif(numero, ChampObjectif.CRITERE), mesure.critere());
            nombre(numero, ChampObjectif.VISE, mesure.vise());
        }
    }

    private void tout(int numero, Objectif objectif) {
        objectif(numero, objectif);
        var echeance = objectif.echeance();
        if (echeance != null) {
            ecrire(Champs.objectif(numero, ChampObjectif.ECHEANCE), Jour.ecrire(echeance));
        }
        var mesure = objectif.mesure();
        if (mesure != null) {
            nombre(numero, ChampObjectif.DEPART, mesure.depart());
        }
    }

    private void nombre(int numero, ChampObjectif champ, @Nullable BigDecimal valeur) {
        if (valeur != null) {
            ecrire(Champs.objectif(numero, champ), valeur.toPlainString().replace('.', ','));
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
