package fr.lpi.scolarite.web;

import fr.lpi.scolarite.application.importation.consultation.ConsulterListe;
import fr.lpi.scolarite.application.importation.consultation.ConsulterListe.Page;
import fr.lpi.scolarite.web.PageRapport.Ajout;
import fr.lpi.scolarite.web.PageRapport.Changement;
import fr.lpi.scolarite.web.PageRapport.Redoublant;
import fr.lpi.scolarite.web.PageRapport.Refus;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Pagination;
import java.util.List;

/// A list of a report from end to end; one of the lists is filled, as its title says.
public record PageListe(
        String titre,
        int nombre,
        String retour,
        Pagination pagination,
        List<Refus> refus,
        List<Changement> changements,
        List<Ajout> ajouts,
        List<Redoublant> redoublements,
        List<String> absents) {

    static PageListe de(Page page, int rang, String adresse, String retour, Mots mots) {
        return switch (page) {
            case Page.Refuses p ->
                vide("Lignes refusées", p, rang, adresse, retour)
                        .avec(p.lignes().stream().map(Refus::de).toList(), List.of(), List.of(), List.of(), List.of());
            case Page.AModifier p ->
                vide("Élèves à modifier", p, rang, adresse, retour)
                        .avec(
                                List.of(),
                                p.modifications().stream()
                                        .flatMap(modification -> PageRapport.changements(modification, mots).stream())
                                        .toList(),
                                List.of(),
                                List.of(),
                                List.of());
            case Page.AAjouter p ->
                vide("Élèves à ajouter", p, rang, adresse, retour)
                        .avec(
                                List.of(),
                                List.of(),
                                p.lignes().stream().map(Ajout::de).toList(),
                                List.of(),
                                List.of());
            case Page.Redoublements p ->
                vide("Redoublements à regarder", p, rang, adresse, retour)
                        .avec(
                                List.of(),
                                List.of(),
                                List.of(),
                                p.redoublements().stream()
                                        .map(redoublement -> Redoublant.de(redoublement, mots))
                                        .toList(),
                                List.of());
            case Page.Absents p ->
                vide("Élèves absents du fichier", p, rang, adresse, retour)
                        .avec(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                p.eleves().stream()
                                        .map(eleve -> "%s, %s, date de naissance : %s"
                                                .formatted(
                                                        eleve.nomAffiche(),
                                                        eleve.classe(),
                                                        Dates.enLettres(eleve.dateNaissance())))
                                        .toList());
        };
    }

    private static PageListe vide(String titre, Page page, int rang, String adresse, String retour) {
        return new PageListe(
                titre,
                page.nombre(),
                retour,
                Pagination.de(rang, page.nombre(), ConsulterListe.PAR_PAGE, numero -> adresse + "?page=" + numero),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private PageListe avec(
            List<Refus> siens,
            List<Changement> modifies,
            List<Ajout> ajoutes,
            List<Redoublant> redoublants,
            List<String> manquants) {
        return new PageListe(titre, nombre, retour, pagination, siens, modifies, ajoutes, redoublants, manquants);
    }
}
