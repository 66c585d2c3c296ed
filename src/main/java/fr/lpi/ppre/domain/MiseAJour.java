package fr.lpi.ppre.domain;

import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.formulaire.Modification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What an import changed for a draft under way: the pupil its writers knew, and the line that names it.
///
/// @param participants what to write in the draft
public record MiseAJour(List<Changement> changements, List<Modification> participants) {

    public enum Donnee {
        NOM("Nom"),
        PRENOM("Prénom"),
        ETABLISSEMENT("Établissement"),
        CLASSE("Classe"),
        NIVEAU("Niveau"),
        NOM_DU_PARTICIPANT("Nom, parmi les participants"),
        PRENOM_DU_PARTICIPANT("Prénom, parmi les participants");

        private final String libelle;

        Donnee(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /// @param avant what the draft holds; an empty string for nothing, and the code of a level
    public record Changement(Donnee donnee, String avant, String apres) {}

    public static MiseAJour de(EleveVu avant, EleveVu apres, Saisie saisie) {
        var changements = new ArrayList<Changement>();
        comparer(changements, Donnee.NOM, avant.nom(), apres.nom());
        comparer(changements, Donnee.PRENOM, avant.prenom(), apres.prenom());
        comparer(changements, Donnee.ETABLISSEMENT, avant.etablissement(), apres.etablissement());
        comparer(changements, Donnee.CLASSE, avant.classe(), apres.classe());
        comparer(
                changements,
                Donnee.NIVEAU,
                Objects.requireNonNullElse(avant.niveau(), ""),
                Objects.requireNonNullElse(apres.niveau(), ""));
        var participants = new ArrayList<Modification>();
        if (!avant.nom().equals(apres.nom()) || !avant.prenom().equals(apres.prenom())) {
            for (var ligne : saisie.lignesParticipants()) {
                if (nomme(saisie, ligne, avant)) {
                    ecrire(changements, participants, Donnee.NOM_DU_PARTICIPANT, saisie, ligne, apres);
                    ecrire(changements, participants, Donnee.PRENOM_DU_PARTICIPANT, saisie, ligne, apres);
                }
            }
        }
        return new MiseAJour(List.copyOf(changements), List.copyOf(participants));
    }

    public boolean vide() {
        return changements.isEmpty();
    }

    private static boolean nomme(Saisie saisie, String ligne, EleveVu eleve) {
        return saisie.lire(Champs.participant(ligne, Champs.FONCTION)).equals(Referentiel.ELEVE)
                && saisie.lire(Champs.participant(ligne, Champs.NOM)).strip().equalsIgnoreCase(eleve.nom())
                && saisie.lire(Champs.participant(ligne, Champs.PRENOM)).strip().equalsIgnoreCase(eleve.prenom());
    }

    private static void ecrire(
            List<Changement> changements,
            List<Modification> participants,
            Donnee donnee,
            Saisie saisie,
            String ligne,
            EleveVu apres) {
        var estNom = donnee == Donnee.NOM_DU_PARTICIPANT;
        var champ = Champs.participant(ligne, estNom ? Champs.NOM : Champs.PRENOM);
        var ecrit = saisie.lire(champ);
        // As the line was proposed: the family name in capitals.
        var devient = estNom ? apres.nom().toUpperCase(Locale.FRENCH) : apres.prenom();
        if (!ecrit.equals(devient)) {
            changements.add(new Changement(donnee, ecrit, devient));
            participants.add(new Modification(champ, ecrit, devient));
        }
    }

    private static void comparer(List<Changement> changements, Donnee donnee, String avant, String apres) {
        if (!avant.equals(apres)) {
            changements.add(new Changement(donnee, avant, apres));
        }
    }
}
