package fr.lpi.ppre.web.signature;

import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.Signataire.Issue;
import fr.lpi.ppre.SignatureDessinee;
import fr.lpi.ppre.application.signature.RecueillirSignature;
import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.web.suivi.PageSuivi;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// « Signatures du PPRE »: who has signed, on the screen or on paper.
///
/// @param adresse of the PPRE, to which `/signatures` is added
/// @param fait what was just done; so is `avis`, of what could not be. Empty otherwise
/// @param objet what is signed
/// @param recueil whether this person may collect signatures now
public record PageSignatures(
        String adresse,
        List<Lien> ariane,
        String eleve,
        String fait,
        String avis,
        String objet,
        boolean recueil,
        List<Ligne> lignes) {

    /// @param etat in words
    /// @param dessinee absent unless signed on the screen
    public record Ligne(
            Signataire signataire, String etat, @Nullable SignatureDessinee dessinee) {}

    static PageSignatures de(Ouvert<Publie> ouvert, String fait) {
        var ppre = ouvert.ppre();
        var adresse = "/ppres/" + ppre.id();
        var recueil = ouvert.ecrit() && RecueillirSignature.seSigne(ppre);
        return new PageSignatures(
                adresse,
                PageSuivi.ariane(ouvert, new Lien("Signatures", "", true)),
                ouvert.eleve().nomComplet(),
                fait(fait),
                avis(fait),
                objet(ouvert),
                recueil,
                Arrays.stream(Signataire.values())
                        .map(signataire -> ligne(signataire, ouvert))
                        .toList());
    }

    /// « le PPRE de Maëlle LE GOFF, finalisé le 3 novembre 2026, rectifié le 1er décembre 2026 ».
    static String objet(Ouvert<Publie> ouvert) {
        var document = ouvert.ppre().document();
        var rectificatif = document.rectificatif();
        return "le PPRE de %s, finalisé le %s%s"
                .formatted(
                        ouvert.eleve().nomComplet(),
                        Dates.enLettres(document.entete().finaliseLe()),
                        rectificatif == null ? "" : ", rectifié le " + Dates.enLettres(rectificatif.le()));
    }

    private static Ligne ligne(Signataire signataire, Ouvert<Publie> ouvert) {
        var dessinee = ouvert.dessinees().get(signataire);
        return new Ligne(
                signataire,
                dessinee == null ? surPapier(ouvert.lecture().signatures().get(signataire)) : enMots(dessinee),
                dessinee);
    }

    /// « Signé à l'écran le 12 novembre 2026 par Maëlle Le Goff, sur la version du 3 novembre 2026 ».
    static String enMots(SignatureDessinee dessinee) {
        var versionDu = dessinee.versionDu();
        return "Signé à l'écran le %s par %s%s"
                .formatted(
                        Dates.enLettres(dessinee.le()),
                        dessinee.nom(),
                        versionDu == null ? "" : ", sur la version du " + Dates.enLettres(versionDu));
    }

    private static String surPapier(@Nullable Issue signature) {
        if (signature == null) {
            return "En attente";
        }
        var le = signature.le();
        return le == null ? signature.reponse().libelle() : "Signé sur papier le " + Dates.enLettres(le);
    }

    private static String fait(String fait) {
        return switch (fait) {
            case "signee" -> "La signature est enregistrée.";
            case "retiree" -> "La signature est retirée.";
            default -> "";
        };
    }

    private static String avis(String fait) {
        return switch (fait) {
            case "deja" -> "Cette signature a déjà été recueillie. Pour signer à nouveau, retirez-la d'abord.";
            case "closes" -> "Ce PPRE n'est plus en cours : ses signatures ne changent plus.";
            default -> "";
        };
    }
}
