package fr.lpi.scolarite.web;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.SuiteDuDepart;
import fr.lpi.scolarite.application.EcolesDirigees;
import fr.lpi.scolarite.application.importation.ConduireImport;
import fr.lpi.scolarite.application.importation.ImporterEleves.Demande;
import fr.lpi.scolarite.application.importation.consultation.ConsulterImport;
import fr.lpi.scolarite.application.importation.consultation.ConsulterListe;
import fr.lpi.scolarite.application.importation.consultation.ConsulterListe.Laquelle;
import fr.lpi.scolarite.application.importation.dossier.EtatImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.AImporter;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Arrete;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.EnCours;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Importe;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Pas;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Refuse;
import fr.lpi.scolarite.domain.comparaison.EleveConnu;
import fr.lpi.scolarite.web.PageFichier.Erreur;
import fr.lpi.web.erreur.Introuvable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/eleves/import")
class ImportController {

    private static final int CONTENU_REFUSE = 422;
    private static final Erreur ARRETE =
            new Erreur("La lecture de ce fichier s'est arrêtée avant la fin.", "Choisissez le fichier de nouveau.");

    private final EcolesDirigees ecoles;
    private final ConduireImport conduireImport;
    private final ConsulterImport consulterImport;
    private final ConsulterListe consulterListe;
    private final Mots mots;
    private final ObjectProvider<SuiteDuDepart> suites;

    ImportController(
            EcolesDirigees ecoles,
            ConduireImport conduireImport,
            ConsulterImport consulterImport,
            ConsulterListe consulterListe,
            Referentiel referentiel,
            ObjectProvider<SuiteDuDepart> suites) {
        this.ecoles = ecoles;
        this.conduireImport = conduireImport;
        this.consulterImport = consulterImport;
        this.consulterListe = consulterListe;
        this.mots = new Mots(referentiel);
        this.suites = suites;
    }

    @GetMapping
    String choisir(
            @RequestParam(defaultValue = "") String etablissement,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var dirigees = ecoles.de(utilisateur);
        model.addAttribute(
                "page",
                etablissement.isEmpty() && dirigees.size() > 1
                        ? PageFichier.choixParmi(dirigees)
                        : PageFichier.pour(parmi(dirigees, etablissement), null));
        return "scolarite/importer";
    }

    @PostMapping
    String verifier(
            @RequestParam(defaultValue = "") String etablissement,
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model)
            throws IOException {
        var ecole = parmi(ecoles.de(utilisateur), etablissement);
        if (fichier == null || (fichier.isEmpty() && nom(fichier).isEmpty())) {
            reponse.setStatus(CONTENU_REFUSE);
            model.addAttribute(
                    "page",
                    PageFichier.pour(
                            ecole,
                            new Erreur("Aucun fichier n'est choisi.", "Choisissez le fichier de l'extraction.")));
            return "scolarite/importer";
        }
        var etat = conduireImport.verifier(utilisateur, ecole.id(), FichierRecu.de(fichier), nom(fichier));
        return etat instanceof Refuse ? page(etat, Set.of(), reponse, model) : "redirect:/eleves/import/" + etat.id();
    }

    @GetMapping("/{id}")
    String consulter(
            @PathVariable String id,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        return page(consulterImport.executer(utilisateur, cle(id)), Set.of(), reponse, model);
    }

    @GetMapping("/{id}/{liste}")
    String toutAfficher(
            @PathVariable String id,
            @PathVariable String liste,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var laquelle = Arrays.stream(Laquelle.values())
                .filter(une -> une.name().toLowerCase(Locale.ROOT).equals(liste))
                .findFirst()
                .orElseThrow(Introuvable::new);
        var retour = "/eleves/import/" + cle(id);
        model.addAttribute(
                "page",
                PageListe.de(
                        consulterListe.executer(utilisateur, cle(id), laquelle, page),
                        page,
                        retour + "/" + liste,
                        retour,
                        mots));
        return "scolarite/liste";
    }

    @PostMapping("/{id}")
    String importer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String empreinte,
            @RequestParam(defaultValue = "") List<String> parti,
            @RequestParam(defaultValue = "false") boolean confirme,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var partis = parti.stream()
                .filter(ImportController::estUneCle)
                .map(EleveId::de)
                .collect(Collectors.toUnmodifiableSet());
        var etat = conduireImport.importer(utilisateur, cle(id), new Demande(empreinte, partis, confirme));
        return etat instanceof AImporter ? page(etat, partis, reponse, model) : "redirect:/eleves/import/" + etat.id();
    }

    private String page(EtatImport etat, Set<EleveId> partis, HttpServletResponse reponse, Model model) {
        return switch (etat) {
            case EnCours enCours -> {
                model.addAttribute("page", PageAvancement.de(enCours));
                yield "scolarite/avancement";
            }
            case Arrete arrete -> refusee(arrete.ecole(), ARRETE, reponse, model);
            case Refuse refuse ->
                refusee(
                        refuse.ecole(),
                        new Erreur(refuse.refus().motif(), refuse.refus().conseil()),
                        reponse,
                        model);
            case AImporter aImporter -> {
                if (aImporter.pas() == Pas.A_CONFIRMER) {
                    reponse.setStatus(CONTENU_REFUSE);
                }
                model.addAttribute("page", PageRapport.de(aImporter, mots, suites(aImporter), partis));
                yield "scolarite/rapport";
            }
            case Importe importe -> {
                model.addAttribute("page", PageImporte.de(importe));
                yield "scolarite/importe";
            }
        };
    }

    private static String refusee(Etablissement ecole, Erreur erreur, HttpServletResponse reponse, Model model) {
        reponse.setStatus(CONTENU_REFUSE);
        model.addAttribute("page", PageFichier.pour(ecole, erreur));
        return "scolarite/importer";
    }

    private Map<EleveId, String> suites(AImporter etat) {
        var absents = etat.extraits().absents().stream().map(EleveConnu::id).toList();
        var dites = suites.getIfAvailable();
        return dites == null || absents.isEmpty() ? Map.of() : dites.pour(absents);
    }

    /// The school asked for, or the only one.
    private static Etablissement parmi(List<Etablissement> dirigees, String etablissement) {
        if (etablissement.isEmpty() && dirigees.size() == 1) {
            return dirigees.getFirst();
        }
        return dirigees.stream()
                .filter(ecole -> ecole.id().equals(new EtablissementId(cle(etablissement))))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    private static String nom(MultipartFile fichier) {
        var nom = fichier.getOriginalFilename();
        return nom == null ? "" : NomDeFichier.court(nom);
    }

    private static UUID cle(String texte) {
        if (!estUneCle(texte)) {
            throw new Introuvable();
        }
        return UUID.fromString(texte);
    }

    private static boolean estUneCle(String texte) {
        return texte.matches("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
