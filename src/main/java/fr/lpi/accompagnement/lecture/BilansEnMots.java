package fr.lpi.accompagnement.lecture;

import fr.lpi.accompagnement.RapportProjet;
import fr.lpi.accompagnement.domain.Atteinte;
import fr.lpi.accompagnement.lecture.BilanLu.Face;
import fr.lpi.accompagnement.lecture.BilanLu.Part;
import fr.lpi.accompagnement.lecture.ProjetLu.Texte;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts into words what a year gave.
public final class BilansEnMots {

    private static final List<String> COULEURS = List.of("#ffffff", "#b9b9f3", "#6a6af4", "#000091");

    private BilansEnMots() {}

    public static BilanLu de(RapportProjet rapport) {
        return new BilanLu(
                Stream.of(
                                new Texte("Ce qui a été fait", rapport.realise()),
                                new Texte("Ce que les élèves y ont gagné", rapport.effets()),
                                new Texte("Ce que l'on garde", rapport.garder()),
                                new Texte("Ce que l'on change l'an prochain", rapport.changer()))
                        .filter(texte -> !texte.texte().isBlank())
                        .toList(),
                reponses(rapport.personnes()),
                faces(rapport.faces()));
    }

    public static String reponses(int personnes) {
        return switch (personnes) {
            case 0 -> "Personne n'a encore rempli l'auto-évaluation.";
            case 1 -> "Une personne a rempli l'auto-évaluation.";
            default -> personnes + " personnes ont rempli l'auto-évaluation.";
        };
    }

    public static List<Face> faces(List<RapportProjet.Face> faces) {
        return faces.stream()
                .map(face -> new Face(
                        face.libelle(),
                        parts(face.atteintes()),
                        resume(face.atteintes()),
                        face.preuves(),
                        face.ameliorations()))
                .toList();
    }

    private static List<Part> parts(List<Integer> atteintes) {
        var total = atteintes.stream().mapToInt(nombre -> nombre).sum();
        var parts = new ArrayList<Part>();
        var avant = 0;
        for (var niveau = 0; niveau < atteintes.size(); niveau++) {
            var x = x(avant, total);
            avant += atteintes.get(niveau);
            if (x(avant, total) > x) {
                parts.add(new Part(x, x(avant, total) - x, niveau + 1, COULEURS.get(niveau)));
            }
        }
        return List.copyOf(parts);
    }

    private static int x(int avant, int total) {
        return total == 0 ? 0 : avant * Face.LARGEUR / total;
    }

    private static String resume(List<Integer> atteintes) {
        var dits = new ArrayList<String>();
        for (var niveau = atteintes.size() - 1; niveau >= 0; niveau--) {
            if (atteintes.get(niveau) > 0) {
                dits.add("%d «\u00a0%s\u00a0»".formatted(atteintes.get(niveau), Atteinte.values()[niveau].libelle()));
            }
        }
        return dits.isEmpty() ? "Personne ne s'est prononcé" : String.join(", ", dits);
    }
}
