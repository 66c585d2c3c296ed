package fr.lpi.livret.web.remise;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.application.ResponsableAConfirmer;
import fr.lpi.livret.application.remise.RecevoirLivret;
import fr.lpi.livret.application.remise.RecevoirLivret.Reception;
import fr.lpi.livret.web.ChoixEnseignant;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.formulaire.EnvoisUniques;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Livret reçu »: what comes, and the naming of its responsable.
@Controller
@RequestMapping("/livrets/{numero}/reception")
class ReceptionController {

    private final RecevoirLivret recevoirLivret;

    ReceptionController(RecevoirLivret recevoirLivret) {
        this.recevoirLivret = recevoirLivret;
    }

    @GetMapping
    String montrer(@PathVariable NumeroLivret numero, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        return rendre(recevoirLivret.lire(utilisateur, numero), "", List.of(), model);
    }

    @PostMapping
    String accepter(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String responsable,
            @RequestParam(defaultValue = "") String accepte,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        if (responsable.isEmpty()) {
            return refuser(
                    recevoirLivret.lire(utilisateur, numero),
                    ChoixEnseignant.aChoisir("responsable", "Enseignant responsable"),
                    "",
                    reponse,
                    model);
        }
        try {
            recevoirLivret.accepter(utilisateur, numero, ChoixEnseignant.lu(responsable), accepte.equals("oui"), cle);
        } catch (ResponsableAConfirmer _) {
            return refuser(
                    recevoirLivret.lire(utilisateur, numero),
                    ChoixEnseignant.aConfirmer("accepte"),
                    responsable,
                    reponse,
                    model);
        }
        return "redirect:/livrets/" + numero + "?fait=recu";
    }

    private String refuser(
            Reception reception, Erreur erreur, String responsable, HttpServletResponse reponse, Model model) {
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return rendre(reception, responsable, List.of(erreur), model);
    }

    /// Once accepted, there is but the livret to show.
    private String rendre(Reception reception, String responsable, List<Erreur> erreurs, Model model) {
        var recuLe = reception.livret().recuLe();
        var adresse = "/livrets/" + reception.livret().numero();
        if (recuLe == null) {
            return "redirect:" + adresse;
        }
        var eleve = reception.eleve();
        model.addAttribute(
                "page",
                new PageReception(
                        adresse + "/reception",
                        List.of(new Lien("Mes livrets", "/", false), new Lien("Livret reçu", "", true)),
                        eleve.nomComplet(),
                        eleve.classe(),
                        Dates.enLettres(recuLe),
                        reception.titres(),
                        reception.amenagements(),
                        ChoixEnseignant.parmi(
                                "responsable", "Enseignant responsable", reception.possibles(), responsable, erreurs),
                        erreurs.stream().anyMatch(erreur -> erreur.adresse().equals("#accepte")),
                        EnvoisUniques.nouvelleCle(),
                        erreurs));
        return "livret/reception";
    }
}
