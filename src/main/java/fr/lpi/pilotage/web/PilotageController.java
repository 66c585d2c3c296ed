package fr.lpi.pilotage.web;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.pilotage.application.Figure;
import fr.lpi.pilotage.application.MesurerEcole;
import fr.lpi.pilotage.application.MesurerEcole.Mesure;
import fr.lpi.pilotage.application.Tableau;
import fr.lpi.pilotage.web.PagePilotage.Choix;
import fr.lpi.pilotage.web.PagePilotage.Repere;
import fr.lpi.web.Accord;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.Introuvable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// « Pilotage », for a direction and its own schools.
@Controller
class PilotageController {

    private final MesurerEcole mesurerEcole;

    PilotageController(MesurerEcole mesurerEcole) {
        this.mesurerEcole = mesurerEcole;
    }

    @GetMapping("/pilotage")
    String montrer(
            @RequestParam(required = false) @Nullable UUID etablissement,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        return mesurerEcole
                .executer(utilisateur, id(etablissement), Figure.values())
                .map(mesure -> {
                    model.addAttribute("page", page(mesure));
                    return "pilotage/tableauDeBord";
                })
                .orElse("pilotage/sansEtablissement");
    }

    /// @param ligne absent for all lines
    /// @param colonne absent where the figure has one
    @GetMapping("/pilotage/listes/{liste}")
    String lister(
            @PathVariable String liste,
            @RequestParam(required = false) @Nullable UUID etablissement,
            @RequestParam(required = false) @Nullable String ligne,
            @RequestParam(required = false) @Nullable String colonne,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var mesure = mesurer(utilisateur, etablissement, liste);
        var tableau = mesure.tableaux().getFirst();
        model.addAttribute(
                "page",
                new ListeEnMots(mesure.ecole(), new Adresses(mesure.ecole().etablissement()), mesure.ordre())
                        .de(
                                tableau,
                                ligne == null ? null : tableau.ligne(ligne).orElseThrow(Introuvable::new),
                                colonne == null
                                        ? tableau.colonnes().getFirst()
                                        : tableau.colonne(colonne).orElseThrow(Introuvable::new),
                                page));
        return "pilotage/liste";
    }

    @GetMapping("/pilotage/{figure}.csv")
    ResponseEntity<byte[]> exporter(
            @PathVariable String figure,
            @RequestParam(required = false) @Nullable UUID etablissement,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var mesure = mesurer(utilisateur, etablissement, figure);
        return TableauEnCsv.de(mesure.tableaux().getFirst(), mesure.ecole().aujourdhui())
                .reponse();
    }

    private Mesure mesurer(Utilisateur utilisateur, @Nullable UUID etablissement, String figure) {
        return mesurerEcole
                .executer(utilisateur, id(etablissement), Figure.de(figure).orElseThrow(Introuvable::new))
                .orElseThrow(Introuvable::new);
    }

    private static @Nullable EtablissementId id(@Nullable UUID etablissement) {
        return etablissement == null ? null : new EtablissementId(etablissement);
    }

    private static PagePilotage page(Mesure mesure) {
        var ecole = mesure.ecole();
        var sections = new SectionsEnMots(ecole, new Adresses(ecole.etablissement()));
        var vide = ecole.sansPpre();
        return new PagePilotage(
                ecole.etablissement().nom(),
                ecole.annee().toString(),
                Dates.enLettres(ecole.aujourdhui()),
                mesure.ecoles().size() < 2
                        ? List.of()
                        : mesure.ecoles().stream()
                                .map(autre -> new Choix(
                                        autre.nom(),
                                        new Adresses(autre).tableauDeBord(),
                                        autre.id().equals(ecole.etablissement().id())))
                                .toList(),
                vide,
                vide
                        ? List.of()
                        : mesure.tableaux().stream()
                                .flatMap(PilotageController::repere)
                                .toList(),
                mesure.tableaux().stream()
                        .filter(tableau -> !vide || tableau.figure() == Figure.RESPONSABLES && tableau.somme() > 0)
                        .map(sections::de)
                        .toList());
    }

    /// What a head wants to know first.
    private static Stream<Repere> repere(Tableau tableau) {
        return switch (tableau.figure()) {
            case ETAT -> Stream.of(repere(tableau, tableau.somme(), "PPRE cette année"));
            case BILANS ->
                Stream.of(repere(tableau, tableau.somme(), tableau.somme() > 1 ? "bilans à faire" : "bilan à faire"));
            case RENOUVELLEMENTS ->
                Stream.of(repere(tableau, tableau.somme(), "sans progrès après trois renouvellements"));
            case RESPONSABLES ->
                Stream.of(repere(
                        tableau,
                        tableau.somme(),
                        tableau.somme() > 1 ? "livrets sans responsable" : "livret sans responsable"));
            case TYPE, NIVEAU, CLASSE, ACCORDS, OBJECTIFS, ACTIVITE -> Stream.of();
        };
    }

    private static Repere repere(Tableau tableau, int nombre, String libelle) {
        return new Repere(
                Accord.chiffres(nombre), libelle, "#" + tableau.figure().code());
    }
}
