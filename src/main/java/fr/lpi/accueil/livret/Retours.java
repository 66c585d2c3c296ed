package fr.lpi.accueil.livret;

/// What a livret's page says at its top, of what was just done or could not be.
final class Retours {

    static final String SANS_REPRISE =
            "Un autre PPRE est en cours pour cet élève, et il n'y en a qu'un à la fois : le brouillon supprimé ne peut pas"
                    + " être repris maintenant.";

    private Retours() {}

    static String fait(String fait) {
        return switch (fait) {
            case "livret-cree" -> "Le livret est créé.";
            case "recu" -> "Le livret est reçu : son enseignant responsable y a accès.";
            case "ppre-finalise" -> "Le PPRE est finalisé : il peut être consulté, téléchargé et imprimé.";
            case "ppre-supprime" ->
                "Le brouillon est dans la corbeille, au bas de cette page : il peut être repris pendant trente jours.";
            case "ppre-repris" -> "Le brouillon est repris, tel qu'il était.";
            case "bilan-finalise" -> "Le bilan est finalisé : le PPRE et son bilan forment un seul document.";
            case "besoin-note" -> "Le besoin est noté : la direction validera la mise en place du PPRE.";
            case "besoin-valide" -> "La mise en place est validée : le brouillon du PPRE est ouvert.";
            case "besoin-ecarte" -> "Il n'est pas donné suite à ce besoin.";
            case "bilan-supprime" -> "Le bilan en cours est supprimé. Le PPRE finalisé n'a pas changé.";
            case "informations" -> "Les informations de l'élève sont à jour dans le brouillon.";
            case "amenagements" -> "Les aménagements du livret sont enregistrés.";
            case "partage" -> "Le livret est partagé avec l'équipe pluridisciplinaire de la MDPH.";
            case "partage-retire" -> "Le partage a pris fin : l'équipe de la MDPH n'a plus accès au livret.";
            default -> "";
        };
    }

    static String refus(String refus) {
        return switch (refus) {
            case "reprise" -> SANS_REPRISE;
            case "renouvele" ->
                "Le PPRE que ce brouillon renouvelait l'a été par un autre depuis, et il ne l'est qu'une fois : le brouillon"
                        + " supprimé ne peut pas être repris.";
            case "ppre-en-cours" -> "Un PPRE est déjà en cours pour cet élève : il n'y en a qu'un à la fois.";
            case "besoin-traite" -> "Ce besoin n'attend plus de réponse : il a déjà été traité.";
            default -> "";
        };
    }
}
