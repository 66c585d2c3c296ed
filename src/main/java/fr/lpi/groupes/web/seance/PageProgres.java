package fr.lpi.groupes.web.seance;

import fr.lpi.groupes.Courbe;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A pupil of a group: what was noted of its progress, the sessions it came to.
///
/// @param envoi where the form goes
/// @param corrige the note being mended, in words; empty for a new one
/// @param valeur absent when nothing is counted
/// @param indicateur what is counted; empty when nothing is
public record PageProgres(
        String adresse,
        String envoi,
        List<Lien> ariane,
        String nom,
        String lieu,
        String fait,
        String corrige,
        String cle,
        Map<String, String> lus,
        List<Erreur> erreurs,
        Champ le,
        @Nullable Champ valeur,
        Champ mot,
        String indicateur,
        String vise,
        @Nullable Courbe courbe,
        String valeurs,
        List<Note> notes,
        String assiduite,
        List<Seance> seances) {

    /// @param corriger address of its form
    /// @param retirer address that withdraws it
    public record Note(String jour, String valeur, String mot, String corriger, String retirer) {}

    public record Seance(String adresse, String jour, String presence) {}
}
