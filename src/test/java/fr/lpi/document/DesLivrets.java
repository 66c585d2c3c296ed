package fr.lpi.document;

import fr.lpi.document.livret.DocumentLivret;
import fr.lpi.document.livret.DocumentLivret.Banque;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.PpreEtBilan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Livrets to print.
public final class DesLivrets {

    private static final LocalDate LE = LocalDate.of(2026, 11, 22);

    private DesLivrets() {}

    /// Ten years of schooling, one document a year.
    public static DocumentLivret deDixDocuments() {
        return livret(
                entete("ŒUVRARD", "Fañch"),
                DesPpre.ordinaire().contenu().amenagements().size(),
                Stream.of(
                                DesBilans.ordinaire(),
                                DesBilans.minimal(),
                                DesBilans.dansUnAutreEtablissement(),
                                DesBilans.deToutesLesEcritures(),
                                DesBilans.ordinaire(),
                                DesBilans.sansBilan(DesPpre.rectifie("l'atelier")),
                                DesBilans.sansBilan(DesPpre.deToutesLesEcritures()),
                                DesBilans.signe(),
                                DesBilans.interrompu(),
                                DesBilans.sansBilan(DesPpre.rectifie("")))
                        .toList());
    }

    public static DocumentLivret vide() {
        return livret(entete("Martin", "Zoé"), 0, List.of());
    }

    public static DocumentLivret auxNomsLongs() {
        var entete =
                entete("W".repeat(120) + "-" + "Ŵ".repeat(120), "Marie-Élisabeth de la Très Longue Lignée ".repeat(4));
        var modele = DesPpre.ordinaire();
        return livret(entete, 1, List.of(DesBilans.sansBilan(new DocumentPpre(1, entete, modele.contenu()))));
    }

    private static DocumentLivret livret(Entete entete, int categories, List<PpreEtBilan> documents) {
        var choisies = DesPpre.ordinaire().contenu().amenagements().stream()
                .limit(categories)
                .toList();
        return new DocumentLivret(
                1,
                entete,
                choisies.isEmpty() ? List.of() : List.of(new Banque("elementaire", "École élémentaire", choisies)),
                documents);
    }

    private static Entete entete(String nom, String prenom) {
        var modele = DesPpre.entete(nom, prenom);
        return new Entete(
                modele.numeroLivret(),
                modele.nom(),
                modele.prenom(),
                modele.dateNaissance(),
                modele.etablissement(),
                modele.uai(),
                modele.classe(),
                modele.enseignantResponsable(),
                modele.livretCreeLe(),
                LE);
    }
}
