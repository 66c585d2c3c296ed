package fr.lpi.ppre.web.ecriture;

import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.web.ecriture.PageEtape.Corps.Informations;
import fr.lpi.ppre.web.ecriture.PageEtape.Participant;
import fr.lpi.ppre.web.ecriture.PageEtape.Proposition;
import fr.lpi.ppre.web.ecriture.PageEtape.Type;
import fr.lpi.referentiel.Listes.Discipline;
import fr.lpi.referentiel.Listes.Entree;
import fr.lpi.referentiel.Listes.TypePpre;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Liste;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Step 1 in words.
final class CorpsInformations {

    static final String CHOISISSEZ = "Choisissez un élément";

    private final Formulaire formulaire;
    private final Saisie saisie;
    private final Map<String, String> erreurs;

    CorpsInformations(Formulaire formulaire, Saisie saisie, Map<String, String> erreurs) {
        this.formulaire = formulaire;
        this.saisie = saisie;
        this.erreurs = erreurs;
    }

    /// @param niveau of the pupil, for the warning about an unusual type
    Informations construire(@Nullable String niveau, List<Proposition> propositions, List<String> lignesEnPlus) {
        var lignes = new ArrayList<>(saisie.lignesParticipants());
        lignesEnPlus.stream().filter(ligne -> !lignes.contains(ligne)).forEach(lignes::add);
        var participants = new ArrayList<Participant>();
        for (var i = 0; i < lignes.size(); i++) {
            participants.add(participant(lignes.get(i), Integer.toString(i + 1)));
        }
        return new Informations(
                formulaire.referentiel().typesPpre().stream()
                        .map(type -> new Type(type.code(), type.libelle(), aide(type)))
                        .toList(),
                saisie.lire(Champs.TYPE),
                erreurs.get(Champs.TYPE),
                Champ.simple(Champs.DUREE, "Durée envisagée", saisie.lire(Champs.DUREE))
                        .aidant("De 1 à 16. Pour une remédiation : 6.")
                        .requis()
                        .enErreur(erreurs.get(Champs.DUREE)),
                participants,
                participant("__ID__", "__N__"),
                propositions.stream()
                        .filter(proposition -> participants.stream().noneMatch(deja -> memePersonne(deja, proposition)))
                        .toList(),
                formulaire.referentiel().limites().participantsMax(),
                formulaire.secondDegre(),
                avertissement(niveau));
    }

    private static boolean memePersonne(Participant deja, Proposition proposition) {
        return deja.nom().valeur().strip().equalsIgnoreCase(proposition.nom())
                && deja.prenom().valeur().strip().equalsIgnoreCase(proposition.prenom());
    }

    private static String aide(TypePpre type) {
        var usuelle = type.dureeUsuelleSemaines();
        if (usuelle != null) {
            return usuelle + " semaines d'usage";
        }
        return "Jusqu'à un an : 16 semaines au plus, puis le PPRE est renouvelé après son bilan";
    }

    private @Nullable String avertissement(@Nullable String niveau) {
        var type = formulaire.referentiel().typePpre(saisie.lire(Champs.TYPE));
        var connu = niveau == null
                ? java.util.Optional.<Entree>empty()
                : formulaire.referentiel().niveau(niveau).map(n -> (Entree) n);
        if (type.isEmpty() || connu.isEmpty() || type.get().niveaux().contains(niveau)) {
            return null;
        }
        return "« %s » est inhabituel pour un élève de %s. Vous pouvez le garder si c'est bien votre choix."
                .formatted(type.get().libelle(), connu.get().libelle());
    }

    private Participant participant(String ligne, String rang) {
        var du = "du participant n°" + rang;
        var nom = colonne(ligne, Champs.NOM, "Nom", du);
        var prenom = colonne(ligne, Champs.PRENOM, "Prénom", du);
        return new Participant(
                ligne,
                rang,
                (prenom.valeur() + " " + nom.valeur()).strip(),
                nom,
                prenom,
                liste(
                        ligne,
                        Champs.FONCTION,
                        "Fonction",
                        du,
                        formulaire.fonctions(saisie.lire(Champs.participant(ligne, Champs.FONCTION)))),
                formulaire.secondDegre()
                        ? liste(
                                ligne,
                                Champs.MATIERE,
                                "Veuillez préciser la matière",
                                "enseignée par le participant n°" + rang,
                                formulaire.referentiel().disciplines())
                        : null,
                formulaire.secondDegre()
                        ? colonne(ligne, Champs.MATIERE_PRECISION, "Veuillez préciser", "la discipline " + du)
                        : null);
    }

    private Champ colonne(String ligne, String colonne, String libelle, String precision) {
        var champ = Champs.participant(ligne, colonne);
        return Champ.simple(champ, libelle, saisie.lire(champ))
                .precisant(precision)
                .enErreur(erreurs.get(champ));
    }

    private Liste liste(
            String ligne, String colonne, String libelle, String precision, List<? extends Entree> entrees) {
        var champ = Champs.participant(ligne, colonne);
        return new Liste(
                champ, libelle, precision, CHOISISSEZ, options(entrees, saisie.lire(champ)), erreurs.get(champ));
    }

    static List<Liste.Option> options(List<? extends Entree> entrees, String choisie) {
        return entrees.stream()
                .map(entree -> new Liste.Option(
                        entree.code(), entree.libelle(), entree.code().equals(choisie)))
                .toList();
    }

    /// The code of « Autre discipline », which opens a text.
    static String autreDiscipline(List<Discipline> disciplines) {
        return disciplines.stream()
                .filter(Discipline::precisionRequise)
                .map(Discipline::code)
                .findFirst()
                .orElse("");
    }
}
