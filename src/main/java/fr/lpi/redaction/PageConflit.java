package fr.lpi.redaction;

import fr.lpi.web.formulaire.DeuxTextes.Morceau;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two texts for one field, side by side.
///
/// @param autre who wrote the stored text; empty when it is the reader
/// @param reuni a ready-made text that holds both, to amend freely; absent for a choice
/// @param sur whether that text was made without guessing; then it is proposed by default
/// @param stocke the stored value as shown, sent back with the choice
public record PageConflit(
        String adresse,
        String retour,
        String etape,
        String eleve,
        String classe,
        String champ,
        String ou,
        String precision,
        String autre,
        String quand,
        List<Morceau> mien,
        List<Morceau> sien,
        String depart,
        String stocke,
        String propose,
        @Nullable String reuni,
        boolean sur,
        int max,
        @Nullable String erreur) {}
