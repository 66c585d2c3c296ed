package fr.lpi.ppre.web.besoin;

import fr.lpi.ppre.application.suivi.LireBesoin.Ouvert;
import fr.lpi.ppre.domain.suivi.BesoinEnAttente;
import fr.lpi.ppre.domain.suivi.ChampsSuivi;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.web.suivi.ListesSuivi;
import fr.lpi.ppre.web.suivi.PageSuivi.Fait;
import fr.lpi.referentiel.Listes.Entree;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A need before there is a PPRE: to be noted, waiting, or to be answered.
///
/// @param empechement why what was just sent is not kept; empty otherwise
/// @param saisie absent once a need waits, unless another one has just been refused
/// @param attend what was noted; empty until then
/// @param reponse for the direction, once a need waits
public record PageBesoin(
        String adresse,
        String livret,
        List<Lien> ariane,
        String eleve,
        String cle,
        List<Erreur> erreurs,
        String empechement,
        @Nullable Saisie saisie,
        List<Fait> attend,
        @Nullable Reponse reponse) {

    public record Saisie(Champ le, Liste circonstance, Champ par, Champ constat) {}

    /// @param besoin the one that is answered
    public record Reponse(String besoin, Champ le, Liste redacteur) {}

    /// What was sent and comes back.
    ///
    /// @param refus what to do, by field
    /// @param empechement why it is not kept, whatever its fields hold; empty otherwise
    record Renvoi(Map<String, String> champs, Map<String, String> refus, String empechement) {

        static final Renvoi AUCUN = new Renvoi(Map.of(), Map.of(), "");

        static Renvoi aCorriger(Map<String, String> champs, Map<String, String> refus) {
            return new Renvoi(champs, refus, "");
        }

        static Renvoi tropTard(Map<String, String> champs, String empechement) {
            return new Renvoi(champs, Map.of(), empechement);
        }
    }

    /// A need that came too late stands beside the one that waits.
    static PageBesoin de(Ouvert ouvert, FormulaireSuivi formulaire, Renvoi renvoi, LocalDate aujourdhui) {
        var seSaisit = ouvert.attend().isEmpty() || !renvoi.empechement().isEmpty();
        var livret = "/livrets/" + ouvert.livret().numero();
        var eleve = ouvert.eleve().nomComplet();
        var page = new Champs(formulaire, renvoi.champs(), renvoi.refus());
        return new PageBesoin(
                livret + "/besoin",
                livret,
                Ariane.duLivret(eleve, ouvert.livret().numero().valeur(), new Lien("Besoin d'un PPRE", "", true)),
                eleve,
                EnvoisUniques.nouvelleCle(),
                renvoi.refus().entrySet().stream()
                        .map(refus -> Erreur.auChamp(refus.getKey(), formulaire.ou(refus.getKey()), refus.getValue()))
                        .toList(),
                renvoi.empechement(),
                seSaisit ? page.saisie(ouvert, aujourdhui) : null,
                ouvert.attend().map(besoin -> faits(besoin, formulaire)).orElse(List.of()),
                ouvert.attend()
                        .filter(_ -> !seSaisit && ouvert.direction())
                        .map(besoin -> page.reponse(besoin, ouvert, aujourdhui))
                        .orElse(null));
    }

    private static List<Fait> faits(BesoinEnAttente besoin, FormulaireSuivi formulaire) {
        return Stream.of(
                        new Fait(formulaire.ou(ChampsSuivi.BESOIN_LE), Dates.enLettres(besoin.le()), false),
                        new Fait(
                                formulaire.ou(ChampsSuivi.BESOIN_CIRCONSTANCE),
                                formulaire
                                        .referentiel()
                                        .circonstanceBesoin(besoin.circonstance())
                                        .map(Entree::libelle)
                                        .orElse(""),
                                false),
                        new Fait(formulaire.ou(ChampsSuivi.BESOIN_PAR), besoin.par(), true),
                        new Fait(formulaire.ou(ChampsSuivi.BESOIN_CONSTAT), besoin.constat(), true))
                .filter(fait -> !fait.valeur().isEmpty())
                .toList();
    }

    private record Champs(FormulaireSuivi formulaire, Map<String, String> saisi, Map<String, String> messages) {

        /// What an import noticed is proposed to the direction, who keeps it or not.
        Saisie saisie(Ouvert ouvert, LocalDate aujourdhui) {
            var releve = ouvert.releve();
            var circonstance =
                    valeur(ChampsSuivi.BESOIN_CIRCONSTANCE, releve.isPresent() ? Referentiel.REDOUBLEMENT : "");
            return new Saisie(
                    date(ChampsSuivi.BESOIN_LE, releve.map(lu -> lu.releveLe()).orElse(aujourdhui)),
                    ListesSuivi.circonstance(formulaire, circonstance, messages.get(ChampsSuivi.BESOIN_CIRCONSTANCE)),
                    champ(ChampsSuivi.BESOIN_PAR, ""),
                    champ(ChampsSuivi.BESOIN_CONSTAT, "").auPlus(FormulaireSuivi.TEXTE_MAX));
        }

        Reponse reponse(BesoinEnAttente besoin, Ouvert ouvert, LocalDate aujourdhui) {
            var choisi = valeur(
                    ChampsSuivi.REDACTEUR, Objects.toString(ouvert.livret().responsable(), ""));
            return new Reponse(
                    besoin.id().toString(),
                    date(ChampsSuivi.VALIDATION_LE, aujourdhui),
                    ListesSuivi.redacteur(
                            formulaire, ouvert.redacteurs(), choisi, messages.get(ChampsSuivi.REDACTEUR)));
        }

        private Champ date(String champ, LocalDate propose) {
            return champ(champ, Dates.enChiffres(propose))
                    .aidant("Exemple : 14/09/2026")
                    .requis();
        }

        private Champ champ(String champ, String propose) {
            return Champ.simple(champ, formulaire.ou(champ), valeur(champ, propose))
                    .enErreur(messages.get(champ));
        }

        private String valeur(String champ, String propose) {
            return saisi.getOrDefault(champ, propose);
        }
    }
}
