package fr.lpi.accueil;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accueil.PageLivret.Action;
import fr.lpi.accueil.PageLivret.Document;
import fr.lpi.accueil.PageLivret.Information;
import fr.lpi.accueil.PageLivret.Jete;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Circonstances;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.Accord;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a livret to those who follow it, and leaves the trace of it.
@Component
class OuvrirLivret {

    private static final String SANS_REPRISE =
            "Un autre PPRE est en cours pour cet élève, et il n'y en a qu'un à la fois : le brouillon supprimé ne peut pas"
                    + " être repris maintenant.";

    private final Acces acces;
    private final Livrets livrets;
    private final Eleves eleves;
    private final Comptes comptes;
    private final EtatsPpre etats;
    private final Circonstances circonstances;
    private final Referentiel referentiel;
    private final Clock horloge;
    private final ApplicationEventPublisher annonces;

    OuvrirLivret(
            Acces acces,
            Livrets livrets,
            Eleves eleves,
            Comptes comptes,
            EtatsPpre etats,
            Circonstances circonstances,
            Referentiel referentiel,
            Clock horloge,
            ApplicationEventPublisher annonces) {
        this.acces = acces;
        this.livrets = livrets;
        this.eleves = eleves;
        this.comptes = comptes;
        this.etats = etats;
        this.circonstances = circonstances;
        this.referentiel = referentiel;
        this.horloge = horloge;
        this.annonces = annonces;
    }

    @Transactional
    PageLivret executer(Utilisateur moi, NumeroLivret numero, String fait, String refus) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        var role = acces.exiger(moi, Droit.VOIR_LIVRET, livret.id().valeur());
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        var ecrit = Droit.ECRIRE_PPRE.accordeA(role);
        var ppres = etats.des(List.of(livret.id())).getOrDefault(livret.id(), List.of()).stream()
                .filter(ppre -> ecrit || !ppre.enCoursDeRealisation())
                .toList();
        annonces.publishEvent(Acte.surLivret(
                moi, "livret.consulte", livret.id().valeur(), livret.id().valeur()));
        var adresse = "/livrets/" + numero;
        var titre = "Livret de " + eleve.nomComplet();
        var cle = ecrit && ppres.isEmpty() ? EnvoisUniques.nouvelleCle() : null;
        var noms = comptes.parIds(Stream.concat(Stream.of(livret.responsable()), livret.contributeurs().stream())
                .toList());
        return new PageLivret(
                adresse,
                List.of(new Lien("Mes livrets", "/", false), new Lien(titre, "", true)),
                titre,
                eleve.classe(),
                nom(noms, livret.responsable()),
                message(fait),
                refus(fait, refus),
                ecrit ? action(adresse, ppres, cle) : null,
                ppres.stream().map(OuvrirLivret::document).toList(),
                informations(livret, eleve),
                equipe(livret, eleve, noms),
                Droit.GERER_EQUIPE.accordeA(role),
                cle,
                pourquoiPas(ecrit, ppres),
                ecrit,
                ecrit ? corbeille(livret) : List.of(),
                ppres.isEmpty() ? "" : SANS_REPRISE,
                autres(livret),
                redoublement(moi, eleve));
    }

    private String redoublement(Utilisateur moi, Eleve eleve) {
        if (moi.profil() != Profil.DIRECTION) {
            return "";
        }
        return circonstances
                .redoublement(eleve.id())
                .map(releve -> "Redoublement relevé le %s%s\u00a0: à examiner avec l'équipe."
                        .formatted(
                                Dates.enLettres(releve.releveLe()),
                                releve.niveau() == null
                                        ? ""
                                        : " ("
                                                + referentiel
                                                        .niveau(releve.niveau())
                                                        .map(Niveau::libelle)
                                                        .orElse(releve.niveau())
                                                + ")"))
                .orElse("");
    }

    private List<Lien> autres(Livret livret) {
        return livrets.de(livret.eleve()).stream()
                .filter(autre -> !autre.id().equals(livret.id()))
                .map(autre -> new Lien("Livret n° " + autre.numero(), "/livrets/" + autre.numero(), false))
                .toList();
    }

    private static String message(String fait) {
        return switch (fait) {
            case "livret-cree" -> "Le livret est créé.";
            case "ppre-finalise" -> "Le PPRE est finalisé : il peut être consulté, téléchargé et imprimé.";
            case "ppre-supprime" ->
                "Le brouillon est dans la corbeille, au bas de cette page : il peut être repris pendant trente jours.";
            case "ppre-repris" -> "Le brouillon est repris, tel qu'il était.";
            case "informations" -> "Les informations de l'élève sont à jour dans le brouillon.";
            case "equipe" -> "L'équipe du livret est à jour.";
            default -> "";
        };
    }

    private static String refus(String fait, String refus) {
        if (refus.equals("reprise")) {
            return SANS_REPRISE;
        }
        return fait.equals("ppre-en-cours")
                ? "Un PPRE est déjà en cours pour cet élève : il n'y en a qu'un à la fois."
                : "";
    }

    private List<Jete> corbeille(Livret livret) {
        return etats.corbeille(livret.id(), LocalDate.now(horloge)).stream()
                .map(jete -> new Jete(
                        "PPRE supprimé le %s, reprise possible jusqu'au %s"
                                .formatted(Dates.enLettres(jete.le()), Dates.enLettres(jete.jusquAu())),
                        "/ppres/" + jete.id() + "/reprise",
                        EnvoisUniques.nouvelleCle()))
                .toList();
    }

    private static @Nullable Action action(String adresse, List<EtatPpre> ppres, @Nullable String cle) {
        if (ppres.isEmpty()) {
            return new Action(
                    "Aucun PPRE en cours", "Le PPRE reste à écrire", "Créer un PPRE", adresse + "/ppres", cle);
        }
        var dernier = ppres.getLast();
        if (dernier.enCoursDeRealisation()) {
            return new Action(
                    "PPRE en cours de réalisation",
                    "Le brouillon est à l'étape %d sur 4".formatted(dernier.etape()),
                    "Reprendre à l'étape " + dernier.etape(),
                    "/ppres/%s/etapes/%d".formatted(dernier.id(), dernier.etape()),
                    null);
        }
        return new Action(
                "PPRE finalisé, " + Accord.nombre(dernier.semaines(), "semaine"),
                "Le PPRE est à lire, à imprimer et à expliquer à l'élève et à sa famille",
                "Consulter le PPRE",
                "/ppres/" + dernier.id(),
                null);
    }

    private static Document document(EtatPpre ppre) {
        var finalise = ppre.finaliseLe();
        if (finalise == null) {
            return new Document(
                    annee(ppre),
                    "PPRE",
                    "Créé le : " + Dates.enLettres(ppre.creeLe()),
                    "En cours de réalisation, étape %d sur 4".formatted(ppre.etape()),
                    "/ppres/%s/etapes/%d".formatted(ppre.id(), ppre.etape()),
                    "",
                    true);
        }
        return new Document(
                annee(ppre),
                "PPRE",
                "Créé le : " + Dates.enLettres(ppre.creeLe()),
                "Finalisé le %s, %s".formatted(Dates.enLettres(finalise), Accord.nombre(ppre.semaines(), "semaine")),
                "/ppres/" + ppre.id(),
                "/ppres/" + ppre.id() + "/pdf",
                false);
    }

    private static String annee(EtatPpre ppre) {
        return AnneeScolaire.le(Dates.jour(ppre.creeLe())).toString();
    }

    private static String pourquoiPas(boolean ecrit, List<EtatPpre> ppres) {
        if (!ecrit || ppres.isEmpty()) {
            return "";
        }
        return ppres.getLast().enCoursDeRealisation()
                ? "Un PPRE est en cours de réalisation : il n'y en a qu'un à la fois."
                : "Un PPRE est en cours : le suivant se crée après son bilan.";
    }

    private static List<Information> informations(Livret livret, Eleve eleve) {
        return List.of(
                seule("Numéro de livret", livret.numero().valeur()),
                seule("Nom", eleve.nom().toUpperCase(Locale.FRENCH)),
                seule("Prénom", eleve.prenom()),
                seule("Date de naissance", Dates.enLettres(eleve.dateNaissance())),
                seule("Établissement", eleve.etablissement().nom()),
                seule("Classe", eleve.classe()),
                seule("Date de création", Dates.enLettres(livret.creeLe())));
    }

    private List<Information> equipe(Livret livret, Eleve eleve, Map<CompteId, Utilisateur> noms) {
        var contributeurs =
                livret.contributeurs().stream().map(id -> nom(noms, id)).toList();
        return List.of(
                seule("Responsable", nom(noms, livret.responsable())),
                new Information("Contributeurs", contributeurs.isEmpty() ? List.of("Aucun") : contributeurs),
                new Information(
                        "Direction",
                        comptes.de(eleve.etablissement().id()).stream()
                                .filter(compte -> compte.profil() == Profil.DIRECTION)
                                .map(Utilisateur::nomComplet)
                                .toList()));
    }

    private static String nom(Map<CompteId, Utilisateur> noms, CompteId id) {
        return Optional.ofNullable(noms.get(id)).map(Utilisateur::nomComplet).orElse("à nommer");
    }

    private static Information seule(String libelle, String valeur) {
        return new Information(libelle, List.of(valeur));
    }
}
