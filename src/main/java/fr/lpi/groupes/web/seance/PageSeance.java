package fr.lpi.groupes.web.seance;

import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A session: its roll, a remark.
///
/// @param lus what is stored, which the page has seen
public record PageSeance(
        String adresse,
        String groupe,
        List<Lien> ariane,
        String titre,
        String sousTitre,
        String fait,
        Map<String, String> lus,
        List<Erreur> erreurs,
        List<Appel> appel,
        Champ remarque,
        Champ le,
        Case annulee) {

    /// @param choisie code of the answer; empty while nothing is noted
    public record Appel(
            String id,
            String nom,
            String eleve,
            String precision,
            String choisie,
            @Nullable String erreur) {}
}
