package fr.lpi.ppre.web.suivi;

import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.domain.Ppre.EnOeuvre;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import org.springframework.stereotype.Component;

/// Puts a suivi into the words of its page.
@Component
class PagesSuivi {

    private final EcritureSuivi ecriture;

    PagesSuivi(EcritureSuivi ecriture) {
        this.ecriture = ecriture;
    }

    /// @param verifier lists at the top what is to be mended
    PageSuivi de(Ouvert<?> ouvert, String fait, boolean verifier) {
        var eleve = ouvert.eleve().nomComplet();
        var livret = "/livrets/" + ouvert.livret().numero();
        var adresse = "/ppres/" + ouvert.ppre().id();
        var publie = ouvert.ppre() instanceof Publie;
        return new PageSuivi(
                adresse,
                publie ? adresse : livret,
                Ariane.duLivret(eleve, ouvert.livret().numero().valeur(), new Lien("Suivi du PPRE", "", true)),
                eleve,
                ouvert.eleve().lieu(),
                fait(fait),
                avis(fait),
                arret(ouvert),
                ouvert.ligne(),
                FaitsSuivi.de(ouvert),
                publie,
                ouvert.ecrit() ? ecriture.de(ouvert, verifier) : null);
    }

    private static String fait(String fait) {
        return switch (fait) {
            case "note" -> "Le suivi est enregistré.";
            case "interrompu" -> "Le PPRE est interrompu. Un nouveau PPRE peut être créé depuis le livret.";
            case "clos" -> "Le PPRE est clos.";
            default -> "";
        };
    }

    private static String avis(String fait) {
        return switch (fait) {
            case "renouvele" ->
                "Ce PPRE a été renouvelé entre-temps : le nouveau PPRE lui fait suite, et il n'est pas clos.";
            case "non-interruptible" ->
                "Ce PPRE ne s'interrompt pas : il est à son terme, ou son bilan ou un rectificatif est commencé.";
            case "pas-a-clore" ->
                "Ce PPRE n'est pas à clore : il est clos ou renouvelé, ou son bilan n'est pas encore finalisé.";
            default -> "";
        };
    }

    private static String arret(Ouvert<?> ouvert) {
        return ouvert.ppre() instanceof EnOeuvre
                ? ouvert.lecture()
                        .accord()
                        .arreteLe()
                        .map(le ->
                                "Les responsables légaux ont refusé leur accord le %s : la mise en œuvre est arrêtée, jusqu'à ce que l'accord soit donné ou le PPRE interrompu."
                                        .formatted(Dates.enLettres(le)))
                        .orElse("")
                : "";
    }
}
