package fr.lpi.accompagnement.web.ecriture;

import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A face of the project, to write.
///
/// @param projet address of the project
/// @param code of the face, last part of its address
/// @param etat what the foot bar says: saved at what time, or not
/// @param erreurs shown when « Continuer » was refused
/// @param conclusions fields that stand after the lines
/// @param suivant the next face; empty after the last
public record PageVolet(
        String projet,
        String code,
        String titre,
        String consigne,
        String intitule,
        String lieu,
        List<Lien> volets,
        String cle,
        int revision,
        String etat,
        List<Erreur> conflits,
        List<Erreur> erreurs,
        List<Cellule> seuls,
        List<Bloc> blocs,
        List<Cellule> conclusions,
        String suivant) {

    /// A field: a text on one line, on several (`zone`), or a choice.
    public record Cellule(@Nullable Champ champ, @Nullable Liste liste, boolean zone, String classe) {}

    /// The lines of one kind.
    ///
    /// @param retirees those that were withdrawn
    public record Bloc(String prefixe, String titre, String une, List<Ligne> lignes, List<Ligne> retirees) {}

    /// @param citations the objets communs that an action may cite
    /// @param retrait absent for a line that holds nothing yet
    public record Ligne(
            String ancre,
            String titre,
            List<Cellule> cellules,
            List<Case> citations,
            @Nullable Case retrait) {}
}
