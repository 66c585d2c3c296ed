package fr.lpi.groupes.web;

import fr.lpi.groupes.Courbe;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Champ;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group: its pupils, its sessions, how they get on.
///
/// @param fin empty while it goes on
/// @param indicateur « Consignes réussies sur 10 (visé : 8) »; empty when nothing is counted
/// @param tient what only those who run it see; absent for the others
/// @param noms those who are in it
public record PageGroupe(
        String adresse,
        List<Lien> ariane,
        String nom,
        String action,
        String lieu,
        String fin,
        String animateurs,
        String indicateur,
        boolean organise,
        String fait,
        List<Eleve> noms,
        @Nullable Tient tient) {

    /// @param ouvrir the day of a new session; absent when the group has ended
    /// @param dernieres those that the table shows, the oldest first
    /// @param toutes the latest first
    public record Tient(@Nullable Champ ouvrir, List<Seance> dernieres, List<Seance> toutes, List<Ligne> lignes) {}

    /// @param classe « 6A », « a quitté l'établissement »
    public record Eleve(String nom, String classe) {}

    /// @param court « 17/11 »
    public record Seance(String adresse, String court, String jour, String compte, String remarque) {}

    /// @param parti whether the pupil has left the group
    /// @param appel a sign a session, in the order of the table
    /// @param compte the assiduité in figures, « 5 / 6 »
    public record Ligne(
            String adresse,
            String nom,
            String classe,
            boolean parti,
            List<Signe> appel,
            String assiduite,
            String compte,
            String dernier,
            @Nullable Courbe courbe,
            String valeurs) {}

    /// @param mot « absent »; « pas attendu » where nothing is noted
    public record Signe(String lettre, String mot, String classe) {}
}
