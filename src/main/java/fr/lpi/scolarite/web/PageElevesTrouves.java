package fr.lpi.scolarite.web;

import fr.lpi.scolarite.Trouves;
import fr.lpi.scolarite.application.ConsulterEleves;
import fr.lpi.scolarite.web.PageEleves.Ligne;
import fr.lpi.web.Accord;
import fr.lpi.web.Tranche;
import fr.lpi.web.dsfr.Pagination;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The pupils of a direction that a search finds, the best found first.
///
/// @param etendue which of them this page shows, and what to do to see others; empty when it shows all
/// @param sansIne whether for one of those shown no livret may be asked
public record PageElevesTrouves(
        String recherche, String nombre, String etendue, boolean sansIne, List<Ligne> eleves, Pagination pagination) {

    static PageElevesTrouves de(String recherche, int page, Trouves trouves, LigneEleves ligne) {
        var eleves = trouves.eleves().stream().map(ligne::de).toList();
        var pagination = Pagination.de(
                page,
                trouves.nombre(),
                ConsulterEleves.PAR_PAGE,
                rang -> "/eleves?q=" + URLEncoder.encode(recherche, StandardCharsets.UTF_8) + "&page=" + rang);
        return new PageElevesTrouves(
                recherche,
                Accord.nombre(trouves.nombre(), "élève correspond", "élèves correspondent"),
                pagination.seule()
                        ? ""
                        : "Cette page montre les élèves %s, les plus ressemblants d'abord. %s"
                                .formatted(
                                        Tranche.page(page, ConsulterEleves.PAR_PAGE)
                                                .bornes(eleves.size()),
                                        pagination.conseil()),
                eleves.stream().anyMatch(eleve -> eleve.transmission().isEmpty()),
                eleves,
                pagination);
    }
}
