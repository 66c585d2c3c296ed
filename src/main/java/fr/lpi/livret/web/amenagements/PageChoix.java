package fr.lpi.livret.web.amenagements;

import fr.lpi.livret.banque.Banque;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;

/// The form of the aménagements of a livret.
///
/// @param livret address of the livret
/// @param lieu class and school
/// @param etat what the foot bar says: saved at what time, or not
/// @param conflits fields that hold two texts
/// @param palier the bank, in words
/// @param anciennes what is still chosen in other banks
public record PageChoix(
        String livret,
        String eleve,
        String lieu,
        String cle,
        int revision,
        String etat,
        List<Erreur> conflits,
        String palier,
        Banque banque,
        List<Ancienne> anciennes) {

    /// Chosen in a bank that applies no more: kept until removed.
    public record Ancienne(String code, String libelle, List<Case> coches, List<Champ> libres) {}
}
