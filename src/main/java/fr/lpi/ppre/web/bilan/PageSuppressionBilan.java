package fr.lpi.ppre.web.bilan;

import fr.lpi.ppre.application.LirePpre.BilanOuvert;
import fr.lpi.web.Accord;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import java.util.List;

/// What is lost when a bilan under way is deleted.
///
/// @param ecrit how much is written in it
/// @param refus why it may not be deleted now; empty when it may
public record PageSuppressionBilan(String adresse, List<Lien> ariane, String eleve, String ecrit, String refus) {

    static PageSuppressionBilan de(BilanOuvert ouvert, String refus) {
        var champs = ouvert.bilan().saisie().champs().size();
        var eleve = ouvert.eleve().nomComplet();
        return new PageSuppressionBilan(
                "/ppres/" + ouvert.bilan().id(),
                Ariane.duLivret(
                        eleve, ouvert.livret().numero().valeur(), new Lien("Supprimer le bilan en cours", "", true)),
                eleve,
                champs == 0 ? "Rien n'y est écrit." : Accord.nombre(champs, "champ rempli", "champs remplis") + ".",
                refus);
    }
}
