package fr.lpi.ppre.web.observation;

import fr.lpi.ppre.application.observation.NoterObservation.Ouvert;
import fr.lpi.ppre.domain.observation.SaisieObservation;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// « Noter une observation »: an objectif after the other, each with its form.
///
/// @param note the objectif of which something was just noted; 0 for none
public record PageObservations(
        String adresse, List<Lien> ariane, String eleve, List<Erreur> erreurs, int note, List<Objectif> objectifs) {

    /// The words that one tap notes.
    public static final List<String> MOTS = List.of("Réussi seul", "En progrès", "Encore difficile");

    private static final Map<String, String> NOMS = Map.of("jour", "Jour", "valeur", "Valeur", "mot", "Un mot");

    /// @param valeur absent where nothing is counted
    public record Objectif(
            int numero,
            String intitule,
            SuiviObjectif suivi,
            Champ jour,
            @Nullable Champ valeur,
            Champ mot,
            String cle) {}

    /// @param refusee what was typed and refused; absent otherwise
    static PageObservations de(
            Ouvert ouvert,
            LocalDate aujourdhui,
            @Nullable SaisieObservation refusee,
            Map<String, String> erreurs,
            int note) {
        var document = ouvert.ppre().document();
        var eleve = ouvert.eleve().nomComplet();
        var objectifs = document.contenu().objectifs().stream()
                .map(objectif -> {
                    var numero = objectif.numero();
                    var saisie = refusee != null && refusee.objectif() == numero
                            ? refusee
                            : new SaisieObservation(numero, Dates.enChiffres(aujourdhui), "", "");
                    var fautes = saisie == refusee ? erreurs : Map.<String, String>of();
                    var mesure = objectif.mesure();
                    var notees = ouvert.observations().de(numero);
                    return new Objectif(
                            numero,
                            objectif.intitule(),
                            SuiviObjectif.de(
                                    objectif,
                                    document.entete().finaliseLe(),
                                    ouvert.observations().releves(numero),
                                    notees.stream()
                                            .map(observation -> observation.id().toString())
                                            .toList()),
                            champ("jour", numero, saisie.jour(), fautes),
                            mesure == null
                                    ? null
                                    : champ("valeur", numero, saisie.valeur(), fautes)
                                            .aidant(mesure.critere()),
                            champ("mot", numero, saisie.mot(), fautes).aidant("Par exemple : seul, sans relance"),
                            EnvoisUniques.nouvelleCle());
                })
                .toList();
        return new PageObservations(
                "/ppres/" + ouvert.ppre().id(),
                Ariane.duLivret(eleve, ouvert.livret().numero().valeur(), new Lien("Observations", "", true)),
                eleve,
                refusee == null
                        ? List.of()
                        : erreurs.entrySet().stream()
                                .map(faute -> new Erreur(
                                        "#" + faute.getKey() + "-" + refusee.objectif(),
                                        "Objectif n°%d, %s"
                                                .formatted(
                                                        refusee.objectif(),
                                                        NOMS.getOrDefault(faute.getKey(), "")
                                                                .toLowerCase(Locale.FRENCH)),
                                        faute.getValue()))
                                .toList(),
                note,
                objectifs);
    }

    private static Champ champ(String nom, int numero, String valeur, Map<String, String> erreurs) {
        return Champ.simple(nom + "." + numero, NOMS.getOrDefault(nom, ""), valeur)
                .precisant("pour l'objectif n°" + numero)
                .enErreur(erreurs.get(nom));
    }
}
