package fr.lpi.scolarite.web;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.SuiteDuDepart;
import fr.lpi.scolarite.application.ConsulterImport;
import fr.lpi.scolarite.application.EcolesDirigees;
import fr.lpi.scolarite.application.EtatImport;
import fr.lpi.scolarite.application.EtatImport.AImporter;
import fr.lpi.scolarite.application.EtatImport.Importe;
import fr.lpi.scolarite.application.EtatImport.Pas;
import fr.lpi.scolarite.application.ImporterEleves;
import fr.lpi.scolarite.application.VerifierImport;
import fr.lpi.scolarite.domain.EleveConnu;
import fr.lpi.scolarite.domain.FichierRefuse;
import fr.lpi.scolarite.web.PageFichier.Erreur;
import fr.lpi.web.erreur.Introuvable;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
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

    private final EcolesDirigees ecoles;
    private final VerifierImport verifierImport;
    private final ConsulterImport consulterImport;
    private final ImporterEleves importerEleves;
    private final Mots mots;
    private final ObjectProvider<SuiteDuDepart> suites;

    ImportController(
            EcolesDirigees ecoles,
            VerifierImport verifierImport,
            ConsulterImport consulterImport,
            ImporterEleves importerEleves,
            Referentiel referentiel,
            ObjectProvider<SuiteDuDepart> suites) {
        this.ecoles = ecoles;
        this.verifierImport = verifierImport;
        this.consulterImport = consulterImport;
        this.importerEleves = importerEleves;
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
            Model model) {
        var ecole = parmi(ecoles.de(utilisateur), etablissement);
        try {
            if (fichier == null || (fichier.isEmpty() && nom(fichier).isEmpty())) {
                throw new FichierRefuse("Aucun fichier n'est choisi.", "Choisissez le fichier de l'extraction.");
            }
            var id = verifierImport.executer(utilisateur, ecole.id(), fichier::getInputStream, nom(fichier));
            return "redirect:/eleves/import/" + id;
        } catch (FichierRefuse refus) {
            reponse.setStatus(CONTENU_REFUSE);
            model.addAttribute("page", PageFichier.pour(ecole, new Erreur(refus.motif(), refus.conseil())));
            return "scolarite/importer";
        }
    }

    @GetMapping("/{id}")
    String consulter(@PathVariable String id, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        return page(consulterImport.executer(utilisateur, cle(id)), model);
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
        try {
            var etat = importerEleves.executer(utilisateur, cle(id), empreinte, partis, confirme);
            if (etat instanceof AImporter aImporter && aImporter.pas() == Pas.A_CONFIRMER) {
                reponse.setStatus(CONTENU_REFUSE);
            }
            return etat instanceof Importe ? "redirect:/eleves/import/" + etat.id() : page(etat, model);
        } catch (DuplicateKeyException _) {
            // Another school took one of these INE at this very moment: the report, made again, says which.
            return "redirect:/eleves/import/" + cle(id);
        }
    }

    private String page(EtatImport etat, Model model) {
        return switch (etat) {
            case AImporter aImporter -> {
                model.addAttribute("page", PageRapport.de(aImporter, mots, suites(aImporter)));
                yield "scolarite/rapport";
            }
            case Importe importe -> {
                model.addAttribute("page", PageImporte.de(importe));
                yield "scolarite/importe";
            }
        };
    }

    private Map<EleveId, String> suites(AImporter etat) {
        var absents = etat.rapport().absents().stream().map(EleveConnu::id).toList();
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
