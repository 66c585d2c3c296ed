package fr.lpi.pilotage.web;

import fr.lpi.pilotage.application.Figure;
import fr.lpi.pilotage.application.Tableau;
import fr.lpi.pilotage.application.Tableau.Colonne;
import fr.lpi.pilotage.application.Tableau.Element;
import fr.lpi.pilotage.domain.Ecole;
import fr.lpi.pilotage.domain.LivretTenu;
import fr.lpi.pilotage.domain.Plan;
import fr.lpi.ppre.EtatPpre.Phase;
import fr.lpi.scolarite.Eleve;
import fr.lpi.web.Accord;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Pagination;
import fr.lpi.web.erreur.Introuvable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is behind a number, pupil by pupil.
///
/// @param ordre by class then by name
record ListeEnMots(Ecole ecole, Adresses adresses, Comparator<Eleve> ordre) {

    private static final int PAR_PAGE = 100;

    /// @param page from 1
    /// @throws Introuvable no such page
    PageListe de(Tableau tableau, Tableau.@Nullable Ligne ligne, Colonne colonne, int page) {
        var figure = tableau.figure();
        var elements = tableau.derriere(ligne, colonne).stream()
                .sorted(Comparator.comparing(element -> element.livret().eleve(), ordre))
                .toList();
        var adresse = adresses.liste(tableau, ligne, colonne);
        var pagination = Pagination.de(page, elements.size(), PAR_PAGE, numero -> adresse + "&page=" + numero);
        if (page < 1 || page > pagination.pages()) {
            throw new Introuvable();
        }
        return new PageListe(
                figure.titre(),
                quoi(tableau, ligne, colonne),
                "%s %s".formatted(Accord.chiffres(Tableau.nombre(elements)), colonne.nom()),
                ecole.etablissement().nom(),
                List.of(new Lien("Pilotage", adresses.tableauDeBord(), false), new Lien(figure.titre(), "", true)),
                elements.stream()
                        .skip((long) (page - 1) * PAR_PAGE)
                        .limit(PAR_PAGE)
                        .map(element -> ligne(figure, element))
                        .toList(),
                pagination);
    }

    private static String quoi(Tableau tableau, Tableau.@Nullable Ligne ligne, Colonne colonne) {
        var lue = ligne == null
                ? "Tous"
                : tableau.colonnes().size() == 1
                        ? ligne.libelle()
                        : "%s %s".formatted(tableau.entete(), ligne.libelle());
        return tableau.colonnes().size() == 1
                ? lue
                : "%s, %s".formatted(colonne.libelle(), lue.toLowerCase(Locale.FRENCH));
    }

    private PageListe.Ligne ligne(Figure figure, Element element) {
        var livret = element.livret();
        var plan = element.plan();
        var adresse = "/livrets/" + livret.livret().numero();
        return new PageListe.Ligne(
                adresse,
                livret.eleve().nomComplet(),
                livret.eleve().classe(),
                plan == null ? detail(figure, livret) : detail(figure, plan, element.nombre()),
                plan == null ? action(figure) : action(figure, plan),
                plan == null ? adresse(figure, livret, adresse) : adresse(figure, plan));
    }

    private static String detail(Figure figure, LivretTenu livret) {
        var recu = livret.livret().recuLe();
        if (figure == Figure.RENOUVELLEMENTS) {
            return "%d renouvellements de suite sans objectif atteint".formatted(livret.renouvellementsSansProgres());
        }
        return recu == null ? "Son enseignant responsable est parti" : "Arrivé le " + Dates.enLettres(recu);
    }

    private static String action(Figure figure) {
        return figure == Figure.RENOUVELLEMENTS ? "Ouvrir le livret" : "Nommer un responsable";
    }

    private static String adresse(Figure figure, LivretTenu livret, String adresse) {
        if (figure == Figure.RENOUVELLEMENTS) {
            return adresse;
        }
        return livret.livret().aRecevoir() ? adresse + "/reception" : "/livrets/a-confier";
    }

    private String detail(Figure figure, Plan plan, int nombre) {
        var bilan = plan.fait().bilanLe();
        if (figure == Figure.OBJECTIFS && bilan != null) {
            return "%s, bilan du %s".formatted(Accord.nombre(nombre, "objectif"), Dates.enLettres(bilan));
        }
        if (figure == Figure.BILANS) {
            return plan.etat()
                    .periode()
                    .map(periode -> (periode.finie(ecole.aujourdhui()) ? "Période finie le " : "Fin de la période le ")
                            + Dates.enLettres(periode.fin()))
                    .orElse("");
        }
        return etat(plan);
    }

    private static String etat(Plan plan) {
        var etat = plan.etat();
        var libelle = Plan.libelle(etat.phase());
        return switch (etat.phase()) {
            case REDACTION -> libelle + ", créé le " + Dates.enLettres(plan.creeLe());
            case MISE_EN_OEUVRE -> libelle + le(etat.finaliseLe());
            case BILAN -> libelle + ", PPRE finalisé" + le(etat.finaliseLe());
            case INTERROMPU -> libelle + le(etat.interrompuLe());
            case EVALUE, CLOS -> libelle + ", bilan finalisé" + le(etat.evalueLe());
        };
    }

    private static String le(@Nullable LocalDate jour) {
        return jour == null ? "" : " le " + Dates.enLettres(jour);
    }

    private static String action(Figure figure, Plan plan) {
        if (figure == Figure.ACCORDS) {
            return "Ouvrir le suivi";
        }
        return plan.etat().phase() == Phase.REDACTION ? "Reprendre le brouillon" : "Consulter le PPRE";
    }

    private static String adresse(Figure figure, Plan plan) {
        var ppre = "/ppres/" + plan.etat().id();
        if (figure == Figure.ACCORDS) {
            return ppre + "/suivi";
        }
        return plan.etat().phase() == Phase.REDACTION
                ? ppre + "/etapes/" + plan.etat().etape()
                : ppre;
    }
}
