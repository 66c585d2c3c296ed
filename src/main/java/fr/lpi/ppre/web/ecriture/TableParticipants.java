package fr.lpi.ppre.web.ecriture;

import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.referentiel.Listes.Entree;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Liste;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The table of participants, of a PPRE or of its bilan, and who may be added to it in one click.
///
/// @param modele the blank line that the page's scripts copy
/// @param max lines at most
/// @param matiere whether a Professeur says the subject taught
public record TableParticipants(
        List<Participant> participants, Participant modele, List<Proposition> propositions, int max, boolean matiere) {

    /// A line of the table.
    ///
    /// @param nomComplet what the button « Retirer … » says
    public record Participant(
            String ligne,
            String rang,
            String nomComplet,
            Champ nom,
            Champ prenom,
            Liste fonction,
            @Nullable Liste matiere,
            @Nullable Champ matierePrecision) {}

    /// Somebody the school knows already, to be added in one click.
    ///
    /// @param rang among all those proposed, also the ones that are in the table by now
    public record Proposition(int rang, String libelle, String nom, String prenom, String fonction) {}

    /// @param lignesEnPlus blank lines asked for
    public static TableParticipants de(
            Formulaire formulaire,
            Saisie saisie,
            Map<String, String> erreurs,
            List<Proposition> propositions,
            List<String> lignesEnPlus) {
        var lignes = new Lignes(formulaire, saisie, erreurs);
        var cles = new ArrayList<>(saisie.lignesParticipants());
        lignesEnPlus.stream().filter(ligne -> !cles.contains(ligne)).forEach(cles::add);
        var participants = new ArrayList<Participant>();
        for (var i = 0; i < cles.size(); i++) {
            participants.add(lignes.participant(cles.get(i), Integer.toString(i + 1)));
        }
        return new TableParticipants(
                participants,
                lignes.participant("__ID__", "__N__"),
                propositions.stream()
                        .filter(proposition -> participants.stream().noneMatch(deja -> memePersonne(deja, proposition)))
                        .toList(),
                formulaire.referentiel().limites().participantsMax(),
                formulaire.secondDegre());
    }

    private static boolean memePersonne(Participant deja, Proposition proposition) {
        return deja.nom().valeur().strip().equalsIgnoreCase(proposition.nom())
                && deja.prenom().valeur().strip().equalsIgnoreCase(proposition.prenom());
    }

    private record Lignes(Formulaire formulaire, Saisie saisie, Map<String, String> erreurs) {
        Participant participant(String ligne, String rang) {
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
                    champ,
                    libelle,
                    precision,
                    CorpsInformations.CHOISISSEZ,
                    CorpsInformations.options(entrees, saisie.lire(champ)),
                    erreurs.get(champ));
        }
    }
}
