package fr.lpi.acces.web;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.application.ActiverCompte;
import fr.lpi.acces.application.ConsulterComptes;
import fr.lpi.acces.application.CreerLien;
import fr.lpi.acces.domain.Jeton;
import fr.lpi.web.Accord;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.erreur.Introuvable;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Nouveau lien », « Désactiver », « Réactiver »: each asked first.
@Controller
@RequestMapping("/comptes/{id}")
class ActionsCompteController {

    private static final String A_CONFIER = "/livrets/a-confier";

    private final ConsulterComptes consulter;
    private final CreerLien creerLien;
    private final ActiverCompte activerCompte;
    private final PagesLien liens;

    ActionsCompteController(
            ConsulterComptes consulter, CreerLien creerLien, ActiverCompte activerCompte, PagesLien liens) {
        this.consulter = consulter;
        this.creerLien = creerLien;
        this.activerCompte = activerCompte;
        this.liens = liens;
    }

    @GetMapping("/lien")
    String demanderLien(@PathVariable UUID id, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var compte = consulter.gere(utilisateur, new CompteId(id));
        if (!compte.actif()) {
            throw new Introuvable();
        }
        model.addAttribute(
                "page",
                new PageAction(
                        "Nouveau lien",
                        compte.nomComplet(),
                        "Cette personne pourra choisir un mot de passe, pendant 7 jours."
                                + (compte.choisi() ? " D'ici là, son mot de passe actuel reste valable." : "")
                                + " Le lien précédent, s'il y en a un, ne marchera plus.",
                        "",
                        null,
                        "/comptes/" + id + "/lien",
                        "Créer le lien",
                        Jeton.nouveau().valeur()));
        return "acces/action";
    }

    /// Answers with the page itself: the link is shown here once, and kept nowhere.
    @PostMapping("/lien")
    String creerLien(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jeton,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var mot = Jeton.lire(jeton).orElseGet(Jeton::nouveau);
        creerLien.executer(utilisateur, new CompteId(id), mot);
        model.addAttribute("page", liens.de(consulter.gere(utilisateur, new CompteId(id)), mot, false));
        return "acces/lien";
    }

    @GetMapping("/desactivation")
    String demanderDesactivation(@PathVariable UUID id, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var compte = consulter.gere(utilisateur, new CompteId(id));
        var livrets = consulter.livretsAConfier(compte);
        model.addAttribute(
                "page",
                new PageAction(
                        "Désactiver le compte",
                        compte.nomComplet(),
                        "Cette personne est déconnectée aussitôt et ne peut plus se connecter. Rien de ce qu'elle a écrit n'est effacé, et le compte peut être réactivé.",
                        livrets == 0 ? "" : alerte(utilisateur, livrets),
                        livrets == 0 || !confie(utilisateur)
                                ? null
                                : new Lien("Confier ces livrets", A_CONFIER + "?compte=" + id, false),
                        "/comptes/" + id + "/desactivation",
                        "Désactiver",
                        ""));
        return "acces/action";
    }

    @PostMapping("/desactivation")
    String desactiver(@PathVariable UUID id, @AuthenticationPrincipal Utilisateur utilisateur) {
        var compte = new CompteId(id);
        var livrets = consulter.livretsAConfier(consulter.gere(utilisateur, compte));
        activerCompte.executer(utilisateur, compte, false);
        return "redirect:" + (livrets > 0 && confie(utilisateur) ? A_CONFIER : "/comptes") + "?fait=desactive";
    }

    /// An administrator sees no pupil: the direction hands the livrets over.
    private static boolean confie(Utilisateur utilisateur) {
        return utilisateur.profil() == Profil.DIRECTION;
    }

    private static String alerte(Utilisateur utilisateur, long livrets) {
        return Accord.nombre(livrets, "livret")
                + (confie(utilisateur)
                        ? (livrets > 1 ? " n'auront" : " n'aura") + " plus d'enseignant responsable. "
                                + (livrets > 1 ? "Confiez-les" : "Confiez-le")
                                + " maintenant, ou plus tard depuis « À faire »."
                        : " à confier : la direction de l'établissement nommera un autre enseignant responsable.");
    }

    @GetMapping("/reactivation")
    String demanderReactivation(@PathVariable UUID id, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var compte = consulter.gere(utilisateur, new CompteId(id));
        model.addAttribute(
                "page",
                new PageAction(
                        "Réactiver le compte",
                        compte.nomComplet(),
                        compte.choisi()
                                ? "Cette personne pourra se connecter avec son mot de passe d'avant. Si elle l'a oublié, créez ensuite un nouveau lien."
                                : "Cette personne n'a pas encore de mot de passe : créez ensuite un nouveau lien.",
                        "",
                        null,
                        "/comptes/" + id + "/reactivation",
                        "Réactiver",
                        ""));
        return "acces/action";
    }

    @PostMapping("/reactivation")
    String reactiver(@PathVariable UUID id, @AuthenticationPrincipal Utilisateur utilisateur) {
        activerCompte.executer(utilisateur, new CompteId(id), true);
        return "redirect:/comptes?fait=reactive";
    }
}
