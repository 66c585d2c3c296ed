package fr.lpi.document.papier;

import static fr.lpi.document.papier.Mots.imprimer;
import static fr.lpi.web.Dates.enLettres;

import fr.lpi.document.livret.DocumentLivret;
import fr.lpi.document.papier.PapierPpre.Champ;
import fr.lpi.document.papier.PapierPpre.Eleve;
import fr.lpi.ppre.Depasse.Interrompu;
import fr.lpi.ppre.PpreEtBilan;
import java.util.List;
import java.util.Locale;

/// What the paper of a livret says around its documents: its cover, its pupil, its aménagements.
///
/// @param couverture what the cover tells at once
/// @param informations rows of values
/// @param amenagements by bank; none when nothing is chosen
public record PapierLivret(
        String titre,
        String editeLe,
        Eleve eleve,
        List<List<Champ>> couverture,
        List<List<Champ>> informations,
        List<Banque> amenagements) {

    /// @param titre empty for the bank that applies, when it is the only one
    public record Banque(String titre, List<Partie> parties) {}

    public static PapierLivret de(DocumentLivret livret) {
        var entete = livret.entete();
        var editeLe = enLettres(entete.finaliseLe());
        return new PapierLivret(
                "Livret de parcours inclusif, %s %s, %s".formatted(entete.prenom(), entete.nom(), editeLe),
                editeLe,
                Eleve.de(entete),
                List.of(
                        List.of(
                                champ("Numéro de livret", entete.numeroLivret()),
                                champ("Enseignant responsable", entete.enseignantResponsable())),
                        List.of(champ("Établissement", entete.etablissement()), champ("Classe", entete.classe()))),
                List.of(
                        List.of(
                                champ("Numéro de livret", entete.numeroLivret()),
                                champ("Nom", entete.nom().toUpperCase(Locale.FRENCH)),
                                champ("Prénom", entete.prenom())),
                        List.of(
                                champ("Date de naissance", enLettres(entete.dateNaissance())),
                                champ("Établissement", entete.etablissement()),
                                champ("Classe", entete.classe())),
                        List.of(
                                champ("Enseignant responsable", entete.enseignantResponsable()),
                                champ("Date de création", enLettres(entete.livretCreeLe())))),
                livret.amenagements().stream()
                        .map(banque -> new Banque(
                                livret.amenagements().size() == 1 ? "" : imprimer(banque.libelle()),
                                banque.categories().stream().map(Partie::de).toList()))
                        .toList());
    }

    /// « finalisé le 3 novembre 2026, bilan du 11 décembre 2026 », what tells a document from the others.
    public static String detail(PpreEtBilan document) {
        var detail = new StringBuilder(
                "finalisé le " + enLettres(document.ppre().entete().finaliseLe()));
        var rectificatif = document.ppre().rectificatif();
        if (rectificatif != null) {
            detail.append(", rectifié le ").append(enLettres(rectificatif.le()));
        }
        if (document.depasse() instanceof Interrompu interrompu) {
            detail.append(", interrompu le ").append(enLettres(interrompu.le()));
        }
        var bilan = document.bilan();
        if (bilan != null) {
            detail.append(", bilan du ").append(enLettres(bilan.contenu().date()));
        }
        return detail.toString();
    }

    private static Champ champ(String etiquette, String valeur) {
        return new Champ(etiquette, Texte.de(valeur));
    }
}
