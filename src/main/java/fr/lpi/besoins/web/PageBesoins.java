package fr.lpi.besoins.web;

import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Liste.Option;
import java.util.List;

/// A relevé of a school's needs, as those who write its project read it.
///
/// @param projet address of the project
/// @param jour of the relevé, as it is sent; empty while none was taken
/// @param aPrendre whether there is none of today
/// @param titre day of the relevé in words
/// @param cycle as it is sent; empty for all
/// @param refus what was asked for and not done, and why; empty otherwise
/// @param resume how many pupils have a PPRE, in a sentence
/// @param rien why nothing is shown below; empty when something is
/// @param releves to choose among
/// @param avecs to compare with, none when there is one relevé
/// @param compare day of the relevé compared with; empty for none
public record PageBesoins(
        String projet,
        List<Lien> ariane,
        String intitule,
        String ecole,
        String jour,
        boolean aPrendre,
        String titre,
        String cycle,
        String fait,
        String refus,
        String resume,
        String rien,
        List<Option> releves,
        List<Option> cycles,
        List<Option> avecs,
        String compare,
        String csv,
        List<Ligne> domaines) {

    /// The longest bar.
    public static final int BARRE = 200;

    public boolean sansReleve() {
        return jour.isEmpty();
    }

    /// A need, with those that it holds and that are shown.
    ///
    /// @param nombre « au moins 15 élèves », « non montré »
    /// @param avant « au moins 10 », « non montré » on the day compared with; empty for no comparison
    /// @param barre its length, of [#BARRE]; 0 for what is hidden
    /// @param groupe what the button of « Proposer un groupe de besoin » sends; empty for none
    /// @param caches what it holds and is hidden, in words; empty for nothing
    public record Ligne(
            String libelle,
            String nombre,
            boolean montre,
            String avant,
            int barre,
            int barreAvant,
            String groupe,
            List<Ligne> enfants,
            String caches) {}
}
