package fr.lpi.ppre.domain.formulaire;

/// Where a field stands, in the words of the page.
final class Endroits {

    private Endroits() {}

    static String de(String champ, Formulaire formulaire) {
        var parties = champ.split("\\.", -1);
        return switch (parties[0]) {
            case "objectif" -> "Objectif n°%s, « %s »".formatted(parties[1], libelleObjectif(parties[2]));
            case "participant" -> "Participants";
            case "personne" -> "Personnes mobilisées";
            case "libre", "amenagement" -> "Aménagements et adaptations";
            case "type" -> "Type du PPRE";
            case "duree" -> "Durée envisagée";
            case "rectificatif" -> "Motif du rectificatif";
            default -> formulaire.etape(champ).map(Etape::libelle).orElse("");
        };
    }

    private static String libelleObjectif(String nom) {
        for (var champ : ChampObjectif.values()) {
            if (champ.nom().equals(nom)) {
                return champ.libelle();
            }
        }
        return nom;
    }
}
