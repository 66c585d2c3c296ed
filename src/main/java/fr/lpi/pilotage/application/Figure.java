package fr.lpi.pilotage.application;

import fr.lpi.web.formulaire.Code;
import java.util.Optional;

/// One of the figures of a school, by the name that its address has.
public enum Figure implements Code {
    ETAT("ppre-par-etat", "PPRE par état"),
    TYPE("ppre-par-type", "PPRE par type"),
    NIVEAU("ppre-par-niveau", "PPRE par niveau"),
    CLASSE("ppre-par-classe", "PPRE par classe"),
    BILANS("bilans", "Bilans à faire et en retard"),
    ACCORDS("accords-et-signatures", "Accords et signatures qui manquent"),
    RENOUVELLEMENTS("renouvellements", "Troisième renouvellement sans progrès"),
    RESPONSABLES("sans-responsable", "Livrets sans responsable"),
    OBJECTIFS("objectifs", "Objectifs atteints, partiellement atteints, non atteints"),
    ACTIVITE("activite", "Activité par semaine");

    private final String code;
    private final String titre;

    Figure(String code, String titre) {
        this.code = code;
        this.titre = titre;
    }

    public static Optional<Figure> de(String code) {
        return Code.lire(Figure.class, code);
    }

    @Override
    public String code() {
        return code;
    }

    public String titre() {
        return titre;
    }
}
