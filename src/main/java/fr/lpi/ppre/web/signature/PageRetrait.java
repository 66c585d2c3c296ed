package fr.lpi.ppre.web.signature;

import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.SignatureDessinee;
import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.web.suivi.PageSuivi;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.List;

/// « Retirer cette signature », asked once more.
public record PageRetrait(
        String adresse,
        List<Lien> ariane,
        String eleve,
        Signataire signataire,
        String etat,
        SignatureDessinee dessinee,
        String cle) {

    static PageRetrait de(Ouvert<Publie> ouvert, SignatureDessinee dessinee) {
        var adresse = "/ppres/" + ouvert.ppre().id();
        return new PageRetrait(
                adresse,
                PageSuivi.ariane(
                        ouvert,
                        new Lien("Signatures", adresse + "/signatures", false),
                        new Lien("Retirer cette signature", "", true)),
                ouvert.eleve().nomComplet(),
                dessinee.signataire(),
                PageSignatures.enMots(dessinee),
                dessinee,
                EnvoisUniques.nouvelleCle());
    }
}
