package fr.lpi.acces.web;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Departement;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.application.ConsulterComptes;
import fr.lpi.acces.application.CreerCompte;
import fr.lpi.acces.application.CreerCompte.Demande;
import fr.lpi.acces.application.SaisieRefusee;
import fr.lpi.acces.domain.Jeton;
import fr.lpi.acces.domain.Noms;
import fr.lpi.acces.domain.Refus;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.erreur.Introuvable;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Créer un compte ».
@Controller
class NouveauCompteController {

    private static final Map<String, String> LIBELLES = Map.of(
            "prenom", "Prénom",
            "nom", "Nom",
            "identifiant", "Identifiant",
            "profil", "Profil",
            "departement", "Département");

    private final ConsulterComptes consulter;
    private final CreerCompte creerCompte;
    private final PagesLien liens;

    NouveauCompteController(ConsulterComptes consulter, CreerCompte creerCompte, PagesLien liens) {
        this.consulter = consulter;
        this.creerCompte = creerCompte;
        this.liens = liens;
    }

    @GetMapping("/comptes/nouveau")
    String montrer(
            @RequestParam(required = false) @Nullable UUID etablissement,
            @RequestParam(defaultValue = "ENSEIGNANT") String profil,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var vide = new Demande("", "", "", profil(profil), id(etablissement), "");
        model.addAttribute("page", page(utilisateur, vide, Jeton.nouveau(), List.of()));
        return "acces/nouveauCompte";
    }

    /// Answers with the page itself: the link is shown here once, and kept nowhere.
    @PostMapping("/comptes")
    String creer(
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(defaultValue = "") String profil,
            @RequestParam(defaultValue = "") String etablissement,
            @RequestParam(defaultValue = "") String departement,
            @RequestParam(defaultValue = "") String jeton,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var ecole = etablissement.isEmpty() ? null : EtablissementId.de(uuid(etablissement));
        var demande = new Demande(
                Noms.lu(prenom),
                Noms.lu(nom),
                Noms.identifiantLu(identifiant),
                profil(profil),
                ecole,
                Departement.lu(departement));
        var mot = Jeton.lire(jeton).orElseGet(Jeton::nouveau);
        CompteId cree;
        try {
            cree = creerCompte.executer(utilisateur, demande, mot);
        } catch (SaisieRefusee refusee) {
            model.addAttribute("page", page(utilisateur, demande, mot, refusee.refus()));
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return "acces/nouveauCompte";
        }
        model.addAttribute("page", liens.de(consulter.gere(utilisateur, cree), mot, true));
        return "acces/lien";
    }

    private PageNouveauCompte page(Utilisateur moi, Demande demande, Jeton jeton, List<Refus> refus) {
        var saisie = new Saisie(LIBELLES, refus);
        var ecole = demande.etablissement();
        return new PageNouveauCompte(
                ecole == null
                        ? ou(moi, demande.profil())
                        : consulter.etablissement(moi, ecole).nom(),
                ecole == null ? "" : ecole.toString(),
                demande.profil().name(),
                jeton.valeur(),
                saisie.erreurs(),
                saisie.champ("prenom", demande.prenom()),
                saisie.champ("nom", demande.nom()),
                saisie.champ("identifiant", demande.identifiant())
                        .facultatif()
                        .aidant("Laissez vide pour que LPI le propose, par exemple « lea.le-gall »."),
                ecole == null ? null : profils(demande.profil()),
                demande.profil() == Profil.MDPH
                        ? saisie.champ("departement", demande.departement())
                                .aidant(
                                        "Son numéro, par exemple 29, 2A ou 974. L'équipe verra les livrets qui lui sont partagés par les établissements de ce département.")
                        : null);
    }

    private static String ou(Utilisateur moi, Profil profil) {
        if (moi.profil() != Profil.ADMINISTRATEUR) {
            throw new Introuvable();
        }
        return switch (profil) {
            case MDPH -> "Équipe MDPH";
            case ADMINISTRATEUR -> "Administrateur de LPI";
            case DIRECTION, ENSEIGNANT -> throw new Introuvable();
        };
    }

    private static Liste profils(Profil choisi) {
        return new Liste(
                "profil",
                "Profil",
                "",
                "Choisissez un profil",
                List.of(
                        new Liste.Option("ENSEIGNANT", "Enseignant", choisi == Profil.ENSEIGNANT),
                        new Liste.Option("DIRECTION", "Direction", choisi == Profil.DIRECTION)),
                null);
    }

    /// An empty choice is a teacher's, as the page proposes; a profile that is none was not sent by our page.
    private static Profil profil(String texte) {
        if (texte.isEmpty()) {
            return Profil.ENSEIGNANT;
        }
        return Arrays.stream(Profil.values())
                .filter(profil -> profil.name().equals(texte))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    private static @Nullable EtablissementId id(@Nullable UUID etablissement) {
        return etablissement == null ? null : new EtablissementId(etablissement);
    }

    private static String uuid(String texte) {
        return Introuvable.siMalForme(UUID::fromString, texte).toString();
    }
}
