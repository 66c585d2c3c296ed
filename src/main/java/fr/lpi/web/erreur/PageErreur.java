package fr.lpi.web.erreur;

import org.springframework.http.HttpStatus;

/// An error in words: what happens, and what to do now.
public record PageErreur(int statut, String titre, String explication, String conseil) {

    static PageErreur de(HttpStatus statut) {
        return switch (statut) {
            case NOT_FOUND ->
                new PageErreur(
                        404,
                        "Page introuvable",
                        "Cette page n'existe pas, ou vous n'y avez pas accès.",
                        "Vérifiez l'adresse. Si un livret devrait vous être ouvert, demandez à son enseignant responsable ou à la"
                                + " direction de l'établissement de vous y nommer.");
            case FORBIDDEN ->
                new PageErreur(
                        403,
                        "Demande refusée",
                        "Cette page a été ouverte dans une session qui n'est plus la vôtre.",
                        "Revenez à la page précédente et rechargez-la : ce que vous avez écrit y est gardé.");
            case CONTENT_TOO_LARGE ->
                new PageErreur(
                        413,
                        "Envoi trop volumineux",
                        "Ce que vous envoyez dépasse la taille permise.",
                        "Revenez à la page précédente : ce que vous avez écrit y est. Raccourcissez le texte, ou choisissez un"
                                + " fichier plus petit.");
            case SERVICE_UNAVAILABLE ->
                new PageErreur(
                        503,
                        "Service indisponible",
                        "LPI ne peut pas répondre pour le moment. Ce qui était enregistré l'est toujours.",
                        "Réessayez dans un instant : le service revient de lui-même. Un texte en cours d'écriture reste dans"
                                + " la page où vous l'écriviez.");
            case INSUFFICIENT_STORAGE ->
                new PageErreur(
                        507,
                        "Enregistrement impossible",
                        "L'espace disque du serveur est plein : LPI ne peut rien enregistrer pour le moment. Ce qui était"
                                + " enregistré l'est toujours.",
                        "Revenez à la page précédente : ce que vous avez écrit y est. Prévenez l'assistance, et réessayez quand"
                                + " de la place aura été faite.");
            default ->
                statut.is4xxClientError()
                        ? new PageErreur(
                                statut.value(),
                                "Demande incomprise",
                                "LPI n'a pas compris cette demande.",
                                "Revenez à la page précédente et réessayez.")
                        : new PageErreur(
                                500,
                                "Erreur inattendue",
                                "Une erreur est survenue de notre côté. Ce qui était enregistré l'est toujours.",
                                "Revenez à la page précédente et réessayez ; si l'erreur revient, prévenez l'assistance.");
        };
    }
}
