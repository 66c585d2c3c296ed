package fr.lpi.ppre.web.ecriture;

import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.web.ecriture.PageEtape.Corps.Informations;
import fr.lpi.ppre.web.ecriture.PageEtape.Type;
import fr.lpi.ppre.web.ecriture.TableParticipants.Proposition;
import fr.lpi.referentiel.Listes.Discipline;
import fr.lpi.referentiel.Listes.Entree;
import fr.lpi.referentiel.Listes.TypePpre;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Liste;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Step 1 in words.
final class CorpsInformations {

    static final String CHOISISSEZ = "Choisissez un élément";

    private final Formulaire formulaire;
    private final Saisie saisie;
    private final Map<String, String> erreurs;

    CorpsInformations(Formulaire formulaire, Saisie saisie, Map<String, String> erreurs) {
        this.formulaire = formulaire;
        this.saisie = saisie;
        this.erreurs = erreurs;
    }

    /// @param niveau of the pupil, for the warning about an unusual type
    Informations construire(@Nullable String niveau, List<Proposition> propositions, List<String> lignesEnPlus) {
        return new Informations(
                formulaire.referentiel().typesPpre().stream()
                        .map(type -> new Type(type.code(), type.libelle(), aide(type)))
                        .toList(),
                saisie.lire(Champs.TYPE),
                erreurs.get(Champs.TYPE),
                Champ.simple(Champs.DUREE, "Durée envisagée", saisie.lire(Champs.DUREE))
                        .aidant("De 1 à 16. Pour une remédiation : 6.")
                        .requis()
                        .enErreur(erreurs.get(Champs.DUREE)),
                TableParticipants.de(formulaire, saisie, erreurs, propositions, lignesEnPlus),
                avertissement(niveau));
    }

    private static String aide(TypePpre type) {
        var usuelle = type.dureeUsuelleSemaines();
        if (usuelle != null) {
            return usuelle + " semaines d'usage";
        }
        return "Jusqu'à un an : 16 semaines au plus, puis le PPRE est renouvelé après son bilan";
    }

    private @Nullable String avertissement(@Nullable String niveau) {
        var type = formulaire.referentiel().typePpre(saisie.lire(Champs.TYPE));
        var connu = niveau == null
                ? java.util.Optional.<Entree>empty()
                : formulaire.referentiel().niveau(niveau).map(n -> (Entree) n);
        if (type.isEmpty() || connu.isEmpty() || type.get().niveaux().contains(niveau)) {
            return null;
        }
        return "« %s » est inhabituel pour un élève de %s. Vous pouvez le garder si c'est bien votre choix."
                .formatted(type.get().libelle(), connu.get().libelle());
    }

    static List<Liste.Option> options(List<? extends Entree> entrees, String choisie) {
        return entrees.stream()
                .map(entree -> new Liste.Option(
                        entree.code(), entree.libelle(), entree.code().equals(choisie)))
                .toList();
    }

    /// The code of « Autre discipline », which opens a text.
    static String autreDiscipline(List<Discipline> disciplines) {
        return disciplines.stream()
                .filter(Discipline::precisionRequise)
                .map(Discipline::code)
                .findFirst()
                .orElse("");
    }
}
