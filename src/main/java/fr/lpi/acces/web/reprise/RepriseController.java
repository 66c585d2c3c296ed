package fr.lpi.acces.web.reprise;

import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.application.GarderEnvoi;
import fr.lpi.acces.web.PageConnexion.Annonce;
import fr.lpi.acces.web.PagesConnexion;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.reprise.FormulaireRepris;
import fr.lpi.web.reprise.FormulaireRepris.Ecrit;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Keeps what was typed in a form that the security chain refused, and shows it to its author, who alone sends it
/// again.
///
/// The chain comes here by a forward, once it is sure that the form was one of our pages: nobody does by the address.
@Controller
class RepriseController {

    /// Beyond this the form of the login would itself be refused for its size.
    private static final int TAILLE_MAX = 1_500_000;

    private static final String AUTEUR = "_compte";
    private static final Set<String> DU_CADRE = Set.of("_csrf", AUTEUR);

    private final List<FormulaireRepris> formulaires;
    private final GarderEnvoi garder;
    private final PagesConnexion connexion;

    RepriseController(List<FormulaireRepris> formulaires, GarderEnvoi garder, PagesConnexion connexion) {
        this.formulaires = formulaires;
        this.garder = garder;
        this.connexion = connexion;
    }

    @PostMapping("/connexion/reprise")
    @Nullable
    String garder(
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal @Nullable Utilisateur utilisateur,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model model)
            throws IOException {
        if (!(demande.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String adresse)) {
            throw new Introuvable();
        }
        var refuse = demande.getAttribute(WebAttributes.ACCESS_DENIED_403) != null;
        var auteur = auteur(parametres);
        if (auteur.isEmpty() || page(adresse, parametres).isEmpty()) {
            return sansTexte(refuse, demande, reponse);
        }
        var champs = champs(parametres);
        if (utilisateur != null && utilisateur.id().toString().equals(auteur.get())) {
            reponse.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return rendre(adresse, champs, model);
        }
        var scelle = garder.sceller(auteur.get(), adresse, champs);
        if (scelle.length() > TAILLE_MAX) {
            reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return null;
        }
        reponse.setStatus(utilisateur == null ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
        return attendre(utilisateur == null ? Annonce.GARDE : Annonce.AUTRE_COMPTE, scelle, model);
    }

    /// Right after the login.
    @PostMapping("/connexion/retrouve")
    String retrouver(
            @RequestParam(defaultValue = "") String garde,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        if (garde.isEmpty()) {
            throw new Introuvable();
        }
        var trouve = garder.ouvrir(garde);
        if (trouve.isEmpty()) {
            model.addAttribute("page", PageReprise.perime());
            return "acces/reprise";
        }
        var envoi = trouve.get();
        if (!envoi.compte().equals(utilisateur.id().toString())) {
            reponse.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return attendre(Annonce.AUTRE_COMPTE, garde, model);
        }
        return rendre(envoi.adresse(), envoi.champs(), model);
    }

    private String attendre(Annonce annonce, String scelle, Model model) {
        model.addAttribute("page", connexion.quiGarde(annonce, scelle));
        return "acces/connexion";
    }

    /// @return nothing when the answer is already an error
    private static @Nullable String sansTexte(boolean refuse, HttpServletRequest demande, HttpServletResponse reponse)
            throws IOException {
        if (refuse) {
            reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
            return null;
        }
        return "redirect:"
                + UriComponentsBuilder.fromPath("/connexion")
                        .queryParam("fait", "expiree")
                        .queryParam("retour", "{retour}")
                        .encode()
                        .buildAndExpand(provenance(demande))
                        .toUriString();
    }

    private String rendre(String adresse, Map<String, List<String>> champs, Model model) {
        var parametres = new LinkedMultiValueMap<>(champs);
        var formulaire = formulaire(adresse, parametres).orElseThrow(Introuvable::new);
        List<Ecrit> textes;
        try {
            textes = formulaire.textes(adresse, parametres);
        } catch (Introuvable _) {
            model.addAttribute("page", PageReprise.sansAcces(formulaire.sansAcces(adresse, parametres)));
            return "acces/reprise";
        }
        var page = page(adresse, parametres).orElseThrow(Introuvable::new);
        if (textes.isEmpty()) {
            return "redirect:" + page;
        }
        model.addAttribute(
                "page",
                PageReprise.retrouve(
                        adresse,
                        page,
                        textes,
                        champs.entrySet().stream()
                                .flatMap(champ -> champ.getValue().stream()
                                        .map(valeur -> new PageReprise.Champ(champ.getKey(), valeur)))
                                .toList()));
        return "acces/reprise";
    }

    private Optional<FormulaireRepris> formulaire(String adresse, MultiValueMap<String, String> parametres) {
        return formulaires.stream()
                .filter(formulaire -> formulaire.page(adresse, parametres).isPresent())
                .findFirst();
    }

    private Optional<String> page(String adresse, MultiValueMap<String, String> parametres) {
        return formulaire(adresse, parametres).flatMap(formulaire -> formulaire.page(adresse, parametres));
    }

    private static Map<String, List<String>> champs(MultiValueMap<String, String> parametres) {
        return parametres.entrySet().stream()
                .filter(champ -> !DU_CADRE.contains(champ.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<String> auteur(MultiValueMap<String, String> parametres) {
        try {
            return Optional.ofNullable(parametres.getFirst(AUTEUR))
                    .map(texte -> UUID.fromString(texte).toString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The page of ours from which a form was sent.
    private static String provenance(HttpServletRequest demande) {
        try {
            return Optional.ofNullable(demande.getHeader(HttpHeaders.REFERER))
                    .map(URI::create)
                    .filter(page -> Objects.equals(page.getAuthority(), demande.getHeader(HttpHeaders.HOST)))
                    .map(URI::getPath)
                    .orElse("/");
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }
}
