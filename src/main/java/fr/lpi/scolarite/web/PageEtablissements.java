package fr.lpi.scolarite.web;

import fr.lpi.scolarite.Etablissement;
import java.util.List;

/// The schools of LPI, for its administrators.
public record PageEtablissements(String fait, List<Ligne> lignes) {

    public record Ligne(String nom, String uai, String degre, String departement, String renommer, String comptes) {}

    static PageEtablissements de(List<Etablissement> ecoles, String fait) {
        return new PageEtablissements(
                fait,
                ecoles.stream()
                        .map(ecole -> new Ligne(
                                ecole.nom(),
                                ecole.uai(),
                                ecole.secondDegre() ? "Second degré" : "Premier degré",
                                ecole.departement(),
                                "/etablissements/" + ecole.id(),
                                "/comptes?etablissement=" + ecole.id()))
                        .toList());
    }
}
