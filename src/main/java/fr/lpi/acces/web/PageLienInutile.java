package fr.lpi.acces.web;

import fr.lpi.acces.domain.EtatLien;

/// Why a link opens nothing, and what to do now.
public record PageLienInutile(int statut, String titre, String explication, String conseil) {

    static PageLienInutile de(EtatLien etat, boolean premiere) {
        var autre = premiere
                ? "Redémarrez LPI : il en affichera un autre sur le terminal, tant qu'il n'y a pas d'administrateur."
                : "Demandez un nouveau lien à la personne qui vous l'a donné.";
        return switch (etat) {
            case UTILISE ->
                new PageLienInutile(
                        410,
                        "Ce lien a déjà servi",
                        premiere
                                ? "LPI a déjà son administrateur."
                                : "Un lien ne s'utilise qu'une fois, et le mot de passe est choisi.",
                        premiere
                                ? "Connectez-vous avec son compte."
                                : "Connectez-vous avec ce mot de passe. Si ce n'est pas vous qui l'avez choisi, prévenez la personne qui vous a donné le lien.");
            case EXPIRE, VALABLE ->
                new PageLienInutile(
                        410,
                        "Ce lien n'est plus valable",
                        premiere
                                ? "Il a plus de 24 heures, ou un autre l'a remplacé."
                                : "Il a plus de 7 jours, ou un autre l'a remplacé.",
                        autre);
            case INCONNU ->
                new PageLienInutile(
                        404,
                        "Ce lien n'est pas reconnu",
                        "L'adresse est peut-être incomplète : copiez-la en entier, d'un seul tenant.",
                        "S'il n'ouvre toujours rien : " + autre.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                                + autre.substring(1));
        };
    }
}
