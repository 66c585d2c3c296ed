package fr.lpi.ppre.web.suivi;

import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.Signataire.Reponse;
import fr.lpi.ppre.domain.suivi.ChampsSuivi;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.web.conflit.SuiviEnMots;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.dsfr.Liste.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The choices of a suivi, as lists to unfold.
public final class ListesSuivi {

    private ListesSuivi() {}

    public static Liste circonstance(FormulaireSuivi formulaire, String choisie, @Nullable String erreur) {
        return liste(
                ChampsSuivi.BESOIN_CIRCONSTANCE,
                formulaire.ou(ChampsSuivi.BESOIN_CIRCONSTANCE),
                "",
                "Choisissez une circonstance",
                formulaire.referentiel().circonstancesBesoin().stream()
                        .map(entree -> option(entree.code(), entree.libelle(), choisie)),
                "Circonstance inconnue",
                choisie,
                erreur);
    }

    public static Liste redacteur(
            FormulaireSuivi formulaire, List<Utilisateur> redacteurs, String choisi, @Nullable String erreur) {
        return liste(
                ChampsSuivi.REDACTEUR,
                formulaire.ou(ChampsSuivi.REDACTEUR),
                "",
                "Choisissez une personne",
                redacteurs.stream()
                        .map(compte -> option(
                                compte.id().toString(),
                                compte.nomComplet()
                                        + (compte.profil() == Profil.DIRECTION
                                                ? " (direction)"
                                                : " (enseignant responsable)"),
                                choisi)),
                "Une personne qui n'écrit plus ce PPRE",
                choisi,
                erreur);
    }

    static Liste signature(Signataire signataire, String choisie, @Nullable String erreur) {
        return liste(
                signataire.champEtat(),
                signataire.libelle(),
                ", signature",
                SuiviEnMots.EN_ATTENTE,
                Arrays.stream(Reponse.values()).map(reponse -> option(reponse.code(), reponse.libelle(), choisie)),
                "Réponse inconnue",
                choisie,
                erreur);
    }

    /// What is stored and no longer proposed stays in the list: it is what its editor has seen when another is chosen.
    ///
    /// @param sinon how it reads
    private static Liste liste(
            String nom,
            String libelle,
            String precision,
            String invite,
            Stream<Option> proposees,
            String sinon,
            String choisie,
            @Nullable String erreur) {
        var options = proposees.toList();
        return new Liste(
                nom,
                libelle,
                precision,
                invite,
                choisie.isEmpty() || options.stream().anyMatch(Option::choisie)
                        ? options
                        : Stream.concat(options.stream(), Stream.of(new Option(choisie, sinon, true)))
                                .toList(),
                erreur);
    }

    private static Option option(String code, String libelle, String choisie) {
        return new Option(code, libelle, code.equals(choisie));
    }
}
