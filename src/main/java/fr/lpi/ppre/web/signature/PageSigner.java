package fr.lpi.ppre.web.signature;

import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.signature.SaisieSignature;
import fr.lpi.ppre.web.suivi.PageSuivi;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// « Signer »: a name, and a box to draw in.
///
/// @param adresse of the PPRE, to which `/signatures` is added
/// @param objet what is signed
/// @param version that is read, and will be signed
/// @param trace what was drawn and is not stored; empty for nothing
/// @param refus what is wrong with what was drawn; absent for nothing
public record PageSigner(
        String adresse,
        List<Lien> ariane,
        String eleve,
        Signataire signataire,
        String objet,
        int version,
        String cle,
        Champ nom,
        String trace,
        @Nullable String refus,
        List<Erreur> erreurs) {

    static final String REMPLACEE =
            "Le PPRE a été rectifié depuis l'ouverture de cette page, et ce tracé portait sur la version précédente : relisez le PPRE, puis signez à nouveau.";

    private static final String NOM = "Nom de la personne qui signe";
    private static final String CADRE = "Signature";

    static PageSigner de(Ouvert<Publie> ouvert, Signataire signataire) {
        return de(
                ouvert,
                signataire,
                new SaisieSignature(
                        signataire.noms(ouvert.ppre().document()).stream()
                                .findFirst()
                                .orElse(""),
                        ""),
                EnvoisUniques.nouvelleCle(),
                Map.of());
    }

    static PageSigner de(
            Ouvert<Publie> ouvert,
            Signataire signataire,
            SaisieSignature saisie,
            String cle,
            Map<String, String> refus) {
        var ppre = ouvert.ppre();
        var adresse = "/ppres/" + ppre.id();
        return new PageSigner(
                adresse,
                PageSuivi.ariane(
                        ouvert,
                        new Lien("Signatures", adresse + "/signatures", false),
                        new Lien(signataire.libelle(), "", true)),
                ouvert.eleve().nomComplet(),
                signataire,
                PageSignatures.objet(ouvert),
                ppre.document().version(),
                cle,
                Champ.simple(SaisieSignature.NOM, NOM, saisie.nom())
                        .aidant("Prénom et nom, par exemple Maëlle Le Goff")
                        .requis()
                        .enErreur(refus.get(SaisieSignature.NOM)),
                saisie.trace(),
                refus.get(SaisieSignature.TRACE),
                refus.entrySet().stream()
                        .map(erreur -> erreur.getKey().equals(SaisieSignature.NOM)
                                ? Erreur.auChamp(SaisieSignature.NOM, NOM, erreur.getValue())
                                : Erreur.auChamp("cadre", CADRE, erreur.getValue()))
                        .toList());
    }
}
