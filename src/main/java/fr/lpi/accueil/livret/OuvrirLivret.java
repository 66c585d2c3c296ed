package fr.lpi.accueil.livret;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Profil;
import fr.lpi.acces.RoleSurLivret;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accueil.livret.PageLivret.Choisis;
import fr.lpi.accueil.livret.PageLivret.EtatDuPartage;
import fr.lpi.accueil.livret.PageLivret.Jete;
import fr.lpi.livret.Amenagements;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.Partages;
import fr.lpi.ppre.BesoinsEnAttente;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.ppre.SuivisPpre;
import fr.lpi.referentiel.Referentiel;
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
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a livret to those who follow it, and leaves the trace of it.
@Component
class OuvrirLivret {

    private final Acces acces;
    private final Livrets livrets;
    private final Amenagements amenagements;
    private final Partages partages;
    private final Eleves eleves;
    private final Comptes comptes;
    private final EtatsPpre etats;
    private final BesoinsEnAttente besoins;
    private final SuivisPpre suivis;
    private final Circonstances circonstances;
    private final Referentiel referentiel;
    private final Clock horloge;
    private final ApplicationEventPublisher annonces;

    OuvrirLivret(
            Acces acces,
            Livrets livrets,
            Amenagements amenagements,
            Partages partages,
            Eleves eleves,
            Comptes comptes,
            EtatsPpre etats,
            BesoinsEnAttente besoins,
            SuivisPpre suivis,
            Circonstances circonstances,
            Referentiel referentiel,
            Clock horloge,
            ApplicationEventPublisher annonces) {
        this.acces = acces;
        this.livrets = livrets;
        this.amenagements = amenagements;
        this.partages = partages;
        this.eleves = eleves;
        this.comptes = comptes;
        this.etats = etats;
        this.besoins = besoins;
        this.suivis = suivis;
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
        var ppres = etats.du(livret.id()).stream()
                .filter(ppre -> ecrit || !ppre.enCoursDeRealisation())
                .toList();
        annonces.publishEvent(Acte.surLivret(
                moi, "livret.consulte", livret.id().valeur(), livret.id().valeur()));
        var adresse = "/livrets/" + numero;
        var suivi = new PpresEnMots(adresse, ppres, Droit.CONSULTER_SUIVI.accordeA(role), LocalDate.now(horloge));
        var libre = ecrit && suivi.libre();
        var attend = libre && besoins.du(livret.id()).isPresent();
        var titre = "Livret " + Accord.de(eleve.nomComplet());
        var cle = libre ? EnvoisUniques.nouvelleCle() : null;
        var fiche = new FicheEnMots(livret, eleve, equipe(livret));
        var ecole = comptes.de(eleve.etablissement().id());
        var dernier = ecrit && !ppres.isEmpty() ? suivis.lire(ppres.getLast().id(), livret, role, ecole) : null;
        return new PageLivret(
                adresse,
                List.of(new Lien("Mes livrets", "/", false), new Lien(titre, "", true)),
                titre,
                eleve.classe(),
                fiche.responsable(),
                Retours.fait(fait),
                Retours.refus(refus),
                ecrit ? prochaine(attend, suivi, cle, role) : null,
                attend && peutPasserOutre(role, ppres, eleve) ? suivi.action(cle) : null,
                libre && !attend,
                choisis(livret, eleve, Droit.ECRIRE_AMENAGEMENTS.accordeA(role)),
                partage(livret, eleve, role),
                suivi.documents(etats.visees(livret.id())),
                fiche.informations(),
                Droit.CONNAITRE_EQUIPE.accordeA(role) ? fiche.equipe(ecole) : fiche.interlocuteurs(ecole),
                Droit.GERER_EQUIPE.accordeA(role),
                ecrit ? suivi.pourquoiPasUnAutre() : "",
                ecrit,
                ecrit ? corbeille(livret) : List.of(),
                suivi.pourquoiPasDeReprise(),
                autres(livret),
                redoublement(moi, eleve),
                dernier,
                dernier == null ? List.of() : suivi.faits(dernier));
    }

    private static PageLivret.Action prochaine(
            boolean attend, PpresEnMots suivi, @Nullable String cle, RoleSurLivret role) {
        return attend ? suivi.besoin(role == RoleSurLivret.DIRECTION) : suivi.action(cle);
    }

    /// Whether a PPRE may be written before the need that waits is answered. One that renews another always may.
    private boolean peutPasserOutre(RoleSurLivret role, List<EtatPpre> ppres, Eleve eleve) {
        return role != RoleSurLivret.DIRECTION
                && (!ppres.isEmpty()
                        || !besoins.validesDAbord(eleve.etablissement().id()));
    }

    private Choisis choisis(Livret livret, Eleve eleve, boolean ecrit) {
        var palier = eleve.palier(referentiel);
        return new Choisis(amenagements.du(livret.id()).apercu(referentiel, palier), ecrit);
    }

    private @Nullable EtatDuPartage partage(Livret livret, Eleve eleve, RoleSurLivret role) {
        var dernier = partages.de(livret.id()).stream().findFirst().orElse(null);
        return new PartageEnMots(
                        eleve.etablissement().departement(),
                        dernier == null ? Map.of() : comptes.parIds(dernier.auteurs()))
                .de(dernier, Droit.PARTAGER_LIVRET.accordeA(role));
    }

    private String redoublement(Utilisateur moi, Eleve eleve) {
        if (moi.profil() != Profil.DIRECTION) {
            return "";
        }
        return circonstances
                .redoublement(eleve.id())
                .map(releve -> FicheEnMots.redoublement(releve, referentiel))
                .orElse("");
    }

    private List<Lien> autres(Livret livret) {
        return livrets.de(livret.eleve()).stream()
                .filter(autre -> !autre.id().equals(livret.id()))
                .map(autre -> new Lien("Livret n° " + autre.numero(), "/livrets/" + autre.numero(), false))
                .toList();
    }

    private Map<CompteId, Utilisateur> equipe(Livret livret) {
        return comptes.parIds(Stream.concat(Stream.ofNullable(livret.responsable()), livret.contributeurs().stream())
                .toList());
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
}
