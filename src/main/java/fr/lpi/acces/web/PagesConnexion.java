package fr.lpi.acces.web;

import fr.lpi.acces.web.PageConnexion.Annonce;
import org.springframework.stereotype.Component;

/// The page of the login in each of its states.
@Component
public class PagesConnexion {

    private final ComptesDeDemonstration demonstration;

    PagesConnexion(ComptesDeDemonstration demonstration) {
        this.demonstration = demonstration;
    }

    PageConnexion vierge(String compte, String retour, Annonce annonce) {
        return new PageConnexion(
                compte,
                demonstration.contient(compte) ? ComptesDeDemonstration.MOT_DE_PASSE : "",
                retour,
                false,
                "",
                annonce,
                "",
                demonstration.groupes());
    }

    PageConnexion refusee(String identifiant, String retour, String attente, String garde) {
        return new PageConnexion(identifiant, "", retour, true, attente, Annonce.RIEN, garde, demonstration.groupes());
    }

    /// @param garde what waits for its author, sealed
    public PageConnexion quiGarde(Annonce annonce, String garde) {
        return new PageConnexion("", "", "", false, "", annonce, garde, demonstration.groupes());
    }
}
