package fr.lpi.acces.web;

import fr.lpi.acces.Connecte;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.config.ReglagesLpi;
import fr.lpi.config.ReglagesLpi.Marque;
import fr.lpi.web.Actifs;
import fr.lpi.web.Cadre;
import fr.lpi.web.Cadre.Jeton;
import fr.lpi.web.Cadre.Lecteur;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.erreur.PanneDeBase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Puts the frame around every page: the name of who reads, and where this profile may go.
@ControllerAdvice
class CadreAdvice {

    private final Actifs actifs;
    private final Marque marque;

    CadreAdvice(Actifs actifs, ReglagesLpi reglages) {
        this.actifs = actifs;
        this.marque = reglages.marque();
    }

    @ModelAttribute("cadre")
    Cadre cadre(HttpServletRequest demande) {
        var jeton = demande.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf
                ? new Jeton(csrf.getParameterName(), csrf.getToken())
                : new Jeton("_csrf", "");
        var utilisateur = lecteur(demande);
        if (utilisateur == null) {
            return new Cadre(actifs, marque, jeton, null, List.of());
        }
        return new Cadre(
                actifs,
                marque,
                jeton,
                new Lecteur(
                        utilisateur.id().toString(),
                        utilisateur.nomComplet(),
                        utilisateur.profil().libelle()),
                navigation(utilisateur, demande.getRequestURI()));
    }

    /// Nobody on the page that says the database is away: who reads is in there.
    private static @Nullable Utilisateur lecteur(HttpServletRequest demande) {
        if (PanneDeBase.ditePar(demande)) {
            return null;
        }
        return Connecte.utilisateur().orElse(null);
    }

    private static List<Lien> navigation(Utilisateur utilisateur, String page) {
        var liens = new ArrayList<Lien>();
        if (utilisateur.profil() == Profil.ADMINISTRATEUR) {
            liens.add(new Lien("Établissements", "/etablissements", page.startsWith("/etablissements")));
            liens.add(new Lien("Comptes", "/comptes", page.startsWith("/comptes")));
            return liens;
        }
        liens.add(new Lien("Mes livrets", "/", page.equals("/") || page.startsWith("/livrets")));
        if (utilisateur.profil() != Profil.MDPH) {
            liens.add(new Lien(
                    "Projet d'AP",
                    "/accompagnement",
                    page.startsWith("/accompagnement") || page.startsWith("/groupes")));
        }
        if (utilisateur.profil() == Profil.DIRECTION) {
            liens.add(new Lien("Pilotage", "/pilotage", page.startsWith("/pilotage")));
            liens.add(new Lien("Élèves", "/eleves", page.startsWith("/eleves")));
            liens.add(new Lien("Transmissions", "/transmissions", page.startsWith("/transmissions")));
            liens.add(new Lien("Comptes", "/comptes", page.startsWith("/comptes")));
            utilisateur.etablissements().stream()
                    .map(EtablissementId::toString)
                    .min(Comparator.naturalOrder())
                    .ifPresent(ecole -> liens.add(new Lien(
                            "Réglages",
                            "/etablissements/" + ecole + "/reglages",
                            page.startsWith("/etablissements/"))));
        }
        return liens;
    }
}
