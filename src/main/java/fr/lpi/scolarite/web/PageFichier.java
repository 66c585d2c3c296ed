package fr.lpi.scolarite.web;

import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.fichier.Lecture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The choice of a file, and before it of a school for who directs several.
///
/// @param ecole absent while it is to be chosen
/// @param erreur what was wrong with the file chosen before
public record PageFichier(
        @Nullable Ecole ecole, List<Lien> choix, @Nullable Erreur erreur) {

    /// @param accepte what the browser proposes first; the server looks at the content only
    public record Ecole(String id, String nom, String ouLePrendre, String formats, String accepte) {}

    public record Lien(String nom, String adresse) {}

    public record Erreur(String motif, String conseil) {}

    static PageFichier pour(Etablissement ecole, @Nullable Erreur erreur) {
        return new PageFichier(
                new Ecole(
                        ecole.id().toString(),
                        ecole.nom(),
                        Lecture.ouLePrendre(ecole),
                        ecole.secondDegre()
                                ? "Formats acceptés : zip ou XML. Taille maximale : 60 Mo."
                                : "Format accepté : CSV. Taille maximale : 60 Mo.",
                        ecole.secondDegre() ? ".zip,.xml" : ".csv"),
                List.of(),
                erreur);
    }

    static PageFichier choixParmi(List<Etablissement> ecoles) {
        return new PageFichier(
                null,
                ecoles.stream()
                        .map(ecole -> new Lien(ecole.nom(), "/eleves/import?etablissement=" + ecole.id()))
                        .toList(),
                null);
    }
}
