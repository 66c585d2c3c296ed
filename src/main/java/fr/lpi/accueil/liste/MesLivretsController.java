package fr.lpi.accueil.liste;

import fr.lpi.acces.Utilisateur;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MesLivretsController {

    private final ListerLivrets listerLivrets;

    MesLivretsController(ListerLivrets listerLivrets) {
        this.listerLivrets = listerLivrets;
    }

    @GetMapping("/")
    String montrer(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "filtre", defaultValue = "") List<String> filtres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", listerLivrets.executer(utilisateur, q, filtres));
        return "accueil/mesLivrets";
    }
}
