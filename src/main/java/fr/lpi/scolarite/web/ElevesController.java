package fr.lpi.scolarite.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.DemandesEnvoyees;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.application.ConsulterEleves;
import fr.lpi.scolarite.application.importation.consultation.SuivreImports;
import fr.lpi.web.Recherche;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ElevesController {

    private final ConsulterEleves consulterEleves;
    private final SuivreImports suivreImports;
    private final Mots mots;
    private final ObjectProvider<DemandesEnvoyees> demandes;

    ElevesController(
            ConsulterEleves consulterEleves,
            SuivreImports suivreImports,
            Referentiel referentiel,
            ObjectProvider<DemandesEnvoyees> demandes) {
        this.consulterEleves = consulterEleves;
        this.suivreImports = suivreImports;
        this.mots = new Mots(referentiel);
        this.demandes = demandes;
    }

    @GetMapping("/eleves")
    String montrer(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var recherche = Recherche.de(q);
        if (recherche.vide()) {
            var effectifs = consulterEleves.executer(utilisateur);
            var tous = effectifs.stream()
                    .flatMap(effectif -> effectif.eleves().stream())
                    .toList();
            model.addAttribute(
                    "page",
                    PageEleves.de(
                            effectifs, suivreImports.executer(utilisateur), new LigneEleves(mots, envoyees(tous))));
            return "scolarite/eleves";
        }
        var trouves = consulterEleves.chercher(utilisateur, recherche, page);
        model.addAttribute(
                "page",
                PageElevesTrouves.de(q.strip(), page, trouves, new LigneEleves(mots, envoyees(trouves.eleves()))));
        return "scolarite/trouves";
    }

    private Map<EleveId, Instant> envoyees(List<Eleve> eleves) {
        var connues = demandes.getIfAvailable();
        return connues == null || eleves.isEmpty()
                ? Map.of()
                : connues.pour(eleves.stream().map(Eleve::id).toList());
    }
}
