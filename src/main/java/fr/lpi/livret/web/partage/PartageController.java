package fr.lpi.livret.web.partage;

import fr.lpi.acces.Departement;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.application.PartagerLivret;
import fr.lpi.livret.application.PartagerLivret.Ouvert;
import fr.lpi.livret.web.partage.PagePartage.Passe;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/livrets/{numero}/partage")
class PartageController {

    private static final String AUTRE_DEPARTEMENT = "autre-departement";

    private final PartagerLivret partagerLivret;

    PartageController(PartagerLivret partagerLivret) {
        this.partagerLivret = partagerLivret;
    }

    @GetMapping
    String montrer(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String refus,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", page(partagerLivret.ouvrir(utilisateur, numero), refus));
        return "livret/partage";
    }

    @PostMapping
    String partager(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String departement,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        return partagerLivret.partager(utilisateur, numero, departement)
                ? "redirect:/livrets/" + numero + "?fait=partage"
                : "redirect:/livrets/" + numero + "/partage?refus=" + AUTRE_DEPARTEMENT;
    }

    @PostMapping("/retrait")
    String retirer(@PathVariable NumeroLivret numero, @AuthenticationPrincipal Utilisateur utilisateur) {
        partagerLivret.retirer(utilisateur, numero);
        return "redirect:/livrets/" + numero + "?fait=partage-retire";
    }

    private static PagePartage page(Ouvert ouvert, String refus) {
        var adresse = "/livrets/" + ouvert.livret().numero();
        var ecole = ouvert.eleve().etablissement();
        return new PagePartage(
                adresse,
                Ariane.duLivret(
                        ouvert.eleve().nomComplet(),
                        ouvert.livret().numero().valeur(),
                        new Lien("Partage avec la MDPH", "", true)),
                ouvert.eleve().nomComplet(),
                ecole.nom(),
                ecole.departement(),
                Departement.mdph(ecole.departement()),
                ouvert.equipe().stream().map(Utilisateur::nomComplet).toList(),
                ouvert.partage() ? ouvert.partages().getFirst().enMots(ouvert.auteurs()) : "",
                refus.equals(AUTRE_DEPARTEMENT)
                        ? "L'élève a changé d'établissement entre-temps : rien n'a été partagé. Voyez ci-dessous avec quelle"
                                + " MDPH le livret peut l'être maintenant."
                        : "",
                ouvert.partages().stream()
                        .flatMap(partage -> Stream.ofNullable(partage.fin())
                                .map(fin -> new Passe(
                                        Departement.mdph(partage.departement()),
                                        partage.enMots(ouvert.auteurs()),
                                        fin.enMots(ouvert.auteurs()))))
                        .toList());
    }
}
