package fr.lpi.groupes.domain;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetEcrit;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.Mesure;
import fr.lpi.web.formulaire.Jours.Borne;
import fr.lpi.web.formulaire.Nombres;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The pupils who follow an action of a project together, and who runs it.
///
/// @param annee the year the school year starts in
/// @param suivi the action and the indicator, named by their lines, with the words that were theirs when last read
/// @param termineLe absent while it goes on
public record Groupe(
        GroupeId id,
        ProjetId projet,
        EtablissementId etablissement,
        int annee,
        String nom,
        Suivi suivi,
        Set<CompteId> animateurs,
        @Nullable LocalDate termineLe) {

    public Groupe {
        animateurs = Set.copyOf(animateurs);
    }

    /// @param indicateur line of the project; absent for an indicator of the group's own, or none
    public record Suivi(
            String action, String intitule, @Nullable String indicateur, Mesure mesure) {

        /// In the words that the project has today; a line that was withdrawn keeps its last ones.
        public Suivi accorde(ProjetEcrit projet) {
            var ligne = indicateur;
            return new Suivi(
                    action,
                    projet.action(action).map(ProjetEcrit.Action::intitule).orElse(intitule),
                    ligne,
                    ligne == null
                            ? mesure
                            : projet.indicateur(ligne).map(Suivi::mesure).orElse(mesure));
        }

        static Mesure mesure(ProjetEcrit.Indicateur indicateur) {
            return new Mesure(
                    indicateur.nom(),
                    indicateur.unite(),
                    Nombres.lire(indicateur.cible()).orElse(null));
        }
    }

    /// Whether this person holds its sessions.
    public boolean animePar(Utilisateur utilisateur) {
        return utilisateur.dirige(etablissement)
                || (utilisateur.profil() == Profil.ENSEIGNANT
                        && utilisateur.exerceDans(etablissement)
                        && animateurs.contains(utilisateur.id()));
    }

    public boolean termine() {
        return termineLe != null;
    }

    /// The first day that may be noted: a group may have begun before it was written here.
    public Borne debut() {
        return new Borne(LocalDate.of(annee, Month.AUGUST, 1), "précède l'année scolaire du groupe");
    }

    /// As its form holds it.
    public Map<String, String> champs() {
        var champs = new TreeMap<String, String>();
        champs.put(SaisieGroupe.NOM, nom);
        champs.put(SaisieGroupe.ACTION, suivi.action());
        var ligne = suivi.indicateur();
        if (ligne != null) {
            champs.put(SaisieGroupe.INDICATEUR, ligne);
        } else if (suivi.mesure().compte()) {
            champs.put(SaisieGroupe.MESURE, suivi.mesure().nom());
            champs.put(SaisieGroupe.UNITE, suivi.mesure().unite());
            var vise = suivi.mesure().vise();
            champs.put(SaisieGroupe.VISE, vise == null ? "" : Nombres.ecrire(vise));
        }
        animateurs.forEach(animateur -> champs.put(SaisieGroupe.ANIMATEUR + animateur, SaisieGroupe.OUI));
        champs.values().removeIf(String::isEmpty);
        return champs;
    }
}
