package fr.lpi.acces.web;

import fr.lpi.acces.domain.Refus;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was sent and what it still wants, as fields of a page.
record Saisie(Map<String, String> libelles, List<Refus> refus) {

    Champ champ(String nom, String valeur) {
        return Champ.simple(nom, libelle(nom), valeur).requis().enErreur(message(nom));
    }

    @Nullable
    String message(String nom) {
        return refus.stream()
                .filter(un -> un.champ().equals(nom))
                .map(Refus::message)
                .findFirst()
                .orElse(null);
    }

    List<Erreur> erreurs() {
        return refus.stream()
                .map(un -> Erreur.auChamp(un.champ(), libelle(un.champ()), un.message()))
                .toList();
    }

    private String libelle(String nom) {
        return libelles.getOrDefault(nom, nom);
    }
}
