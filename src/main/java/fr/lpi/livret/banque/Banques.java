package fr.lpi.livret.banque;

import fr.lpi.livret.AmenagementsChoisis;
import fr.lpi.livret.banque.Banque.AuLivret;
import fr.lpi.livret.banque.Banque.Categorie;
import fr.lpi.livret.banque.Banque.Lame;
import fr.lpi.livret.banque.Banque.Ligne;
import fr.lpi.referentiel.Listes;
import fr.lpi.referentiel.Synonymes;
import fr.lpi.web.Accord;
import fr.lpi.web.Recherche;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a bank into the words of its form.
@Component
public class Banques {

    private final Synonymes synonymes;

    Banques(Synonymes synonymes) {
        this.synonymes = synonymes;
    }

    /// @param choisis what the form holds
    /// @param duLivret what the livret holds, when the form is not its own
    /// @param erreurs what to do about a free line, by field
    public Banque de(
            Listes.Palier palier,
            AmenagementsChoisis choisis,
            @Nullable AmenagementsChoisis duLivret,
            Map<String, String> erreurs,
            String recherche) {
        var cherche = Recherche.de(recherche);
        var categories = palier.categories().stream()
                .map(categorie -> {
                    var lames = categorie.lames().stream()
                            .map(lame -> lame(lame, choisis, duLivret, erreurs, cherche))
                            .toList();
                    return new Categorie(
                            categorie.code(),
                            categorie.libelle(),
                            lames,
                            lames.stream().allMatch(Lame::cachee));
                })
                .toList();
        var trouves = categories.stream()
                .flatMap(categorie -> categorie.lames().stream())
                .flatMap(lame -> lame.lignes().stream())
                .filter(ligne -> !ligne.cachee())
                .count();
        return new Banque(categories, recherche, etat(cherche, recherche.strip(), trouves));
    }

    private static String etat(Recherche cherche, String recherche, long trouves) {
        if (cherche.vide()) {
            return "La liste se réduit pendant que vous écrivez.";
        }
        return (trouves == 0 ? "Aucun aménagement" : Accord.nombre(trouves, "aménagement"))
                + " pour «\u00a0%s\u00a0»".formatted(recherche);
    }

    private Lame lame(
            Listes.Lame lame,
            AmenagementsChoisis choisis,
            @Nullable AmenagementsChoisis duLivret,
            Map<String, String> erreurs,
            Recherche cherche) {
        var lignes = lame.amenagements().stream()
                .map(am -> ligne(am, choisis, duLivret, cherche))
                .toList();
        var libre = AmenagementsChoisis.champLibre(lame.code());
        return new Lame(
                lame.code(),
                lame.libelle(),
                lignes,
                Champ.simple(
                                libre,
                                "Autre aménagement ou adaptation",
                                choisis.champs().getOrDefault(libre, ""))
                        .precisant("(%s)".formatted(lame.libelle()))
                        .aidant("Non listé ci-dessus, 255 caractères au plus")
                        .enErreur(erreurs.get(libre)),
                (int) lignes.stream().filter(ligne -> ligne.coche().cochee()).count()
                        + (choisis.libre(lame.code()).isEmpty() ? 0 : 1),
                duLivret == null || choisis.libre(lame.code()).isEmpty()
                        ? AuLivret.RIEN
                        : libre(choisis.libre(lame.code()), duLivret.libre(lame.code())),
                lignes.stream().allMatch(Ligne::cachee));
    }

    /// A free line that the livret fills otherwise is left alone.
    private static AuLivret libre(String texte, String sien) {
        return sien.isEmpty() ? AuLivret.DEHORS : sien.equals(texte) ? AuLivret.DEDANS : AuLivret.RIEN;
    }

    private Ligne ligne(
            Listes.Amenagement amenagement,
            AmenagementsChoisis choisis,
            @Nullable AmenagementsChoisis duLivret,
            Recherche cherche) {
        var code = amenagement.code();
        var mots = String.join(" ", synonymes.de(amenagement));
        return new Ligne(
                code,
                Case.simple(AmenagementsChoisis.champ(code), amenagement.libelle(), choisis.contient(code)),
                mots,
                duLivret == null ? AuLivret.RIEN : duLivret.contient(code) ? AuLivret.DEDANS : AuLivret.DEHORS,
                !cherche.trouve(amenagement.libelle(), mots));
    }
}
