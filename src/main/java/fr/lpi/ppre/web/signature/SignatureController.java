package fr.lpi.ppre.web.signature;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.application.signature.RecueillirSignature;
import fr.lpi.ppre.application.signature.RecueillirSignature.DejaSigne;
import fr.lpi.ppre.application.signature.RecueillirSignature.SignaturesCloses;
import fr.lpi.ppre.application.signature.RecueillirSignature.VersionRemplacee;
import fr.lpi.ppre.application.suivi.LireSuivi;
import fr.lpi.ppre.domain.signature.SaisieSignature;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.formulaire.EnvoisUniques;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The signatures of a finalised PPRE: read by all who read it, collected by those who write it.
@Controller
@RequestMapping("/ppres/{ppre}/signatures")
class SignatureController {

    private final LireSuivi lireSuivi;
    private final RecueillirSignature recueillirSignature;

    SignatureController(LireSuivi lireSuivi, RecueillirSignature recueillirSignature) {
        this.lireSuivi = lireSuivi;
        this.recueillirSignature = recueillirSignature;
    }

    @GetMapping
    String montrer(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", PageSignatures.de(lireSuivi.ouvrirPublie(utilisateur, ppre), fait));
        return "ppre/signatures";
    }

    @GetMapping("/{signataire}")
    String demander(
            @PathVariable PpreId ppre,
            @PathVariable String signataire,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var ouvert = lireSuivi.publieAEcrire(utilisateur, ppre);
        var qui = signataire(signataire);
        if (!RecueillirSignature.seSigne(ouvert.ppre())) {
            return vers(ppre, "closes");
        }
        if (ouvert.dessinees().containsKey(qui)) {
            return vers(ppre, "deja");
        }
        model.addAttribute("page", PageSigner.de(ouvert, qui));
        return "ppre/signer";
    }

    @PostMapping("/{signataire}")
    String signer(
            @PathVariable PpreId ppre,
            @PathVariable String signataire,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var ouvert = lireSuivi.publieAEcrire(utilisateur, ppre);
        var qui = signataire(signataire);
        var saisie = new SaisieSignature(
                Envoi.texte(parametres, SaisieSignature.NOM), Envoi.texte(parametres, SaisieSignature.TRACE));
        var cle = Envoi.texte(parametres, "cle");
        var lue = saisie.lire();
        try {
            if (lue.signature().isPresent()) {
                recueillirSignature.executer(
                        utilisateur,
                        ppre,
                        qui,
                        version(parametres),
                        lue.signature().get(),
                        cle);
                return vers(ppre, "signee");
            }
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", PageSigner.de(ouvert, qui, saisie, cle, lue.erreurs()));
        } catch (SignaturesCloses _) {
            return vers(ppre, "closes");
        } catch (DejaSigne _) {
            return vers(ppre, "deja");
        } catch (VersionRemplacee _) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute(
                    "page",
                    PageSigner.de(
                            ouvert,
                            qui,
                            new SaisieSignature(saisie.nom(), ""),
                            EnvoisUniques.nouvelleCle(),
                            Map.of(SaisieSignature.TRACE, PageSigner.REMPLACEE)));
        }
        return "ppre/signer";
    }

    @GetMapping("/{signataire}/retrait")
    String demanderRetrait(
            @PathVariable PpreId ppre,
            @PathVariable String signataire,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var ouvert = lireSuivi.publieAEcrire(utilisateur, ppre);
        var dessinee = ouvert.dessinees().get(signataire(signataire));
        if (!RecueillirSignature.seSigne(ouvert.ppre())) {
            return vers(ppre, "closes");
        }
        if (dessinee == null) {
            return vers(ppre, "");
        }
        model.addAttribute("page", PageRetrait.de(ouvert, dessinee));
        return "ppre/signatureRetrait";
    }

    @PostMapping("/{signataire}/retrait")
    String retirer(
            @PathVariable PpreId ppre,
            @PathVariable String signataire,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        try {
            recueillirSignature.retirer(utilisateur, ppre, signataire(signataire), cle);
            return vers(ppre, "retiree");
        } catch (SignaturesCloses _) {
            return vers(ppre, "closes");
        }
    }

    private static Signataire signataire(String code) {
        return Signataire.de(code).orElseThrow(Introuvable::new);
    }

    /// A version that is no number is none that was read.
    private static int version(MultiValueMap<String, String> parametres) {
        var version = Envoi.texte(parametres, "version");
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
    }

    private static String vers(PpreId ppre, String fait) {
        return "redirect:/ppres/" + ppre + "/signatures" + (fait.isEmpty() ? "" : "?fait=" + fait);
    }
}
