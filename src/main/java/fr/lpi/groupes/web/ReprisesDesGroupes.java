package fr.lpi.groupes.web;

import fr.lpi.groupes.domain.SaisieGroupe;
import fr.lpi.groupes.domain.SaisieProgres;
import fr.lpi.groupes.domain.SaisieSeance;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.reprise.ChampsNommes;
import fr.lpi.web.reprise.ChampsNommes.Champ;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.MultiValueMap;

/// What was typed of a group when the session ended.
@Configuration(proxyBeanMethods = false)
class ReprisesDesGroupes {

    private static final String ID = "[0-9a-f-]{36}";
    private static final String NOUVEAU = "/groupes/nouveau";
    private static final List<Champ> FICHE = List.of(
            new Champ(SaisieGroupe.NOM, "Nom du groupe"),
            new Champ(SaisieGroupe.MESURE, "Ce que l'on mesure"),
            new Champ(SaisieGroupe.UNITE, "Unité"),
            new Champ(SaisieGroupe.VISE, "Valeur visée"));

    /// The project of a new group is in its address.
    private record NouveauGroupe(ChampsNommes champs) implements FormulaireRepris {

        @Override
        public Optional<String> page(String adresse, MultiValueMap<String, String> envoyes) {
            var projet = Envoi.texte(envoyes, "projet");
            return champs.page(adresse, envoyes)
                    .filter(_ -> projet.matches(ID))
                    .map(page -> page + "?projet=" + projet);
        }

        @Override
        public List<Ecrit> textes(String adresse, MultiValueMap<String, String> envoyes) {
            return champs.textes(adresse, envoyes);
        }
    }

    @Bean
    FormulaireRepris nouveauGroupe() {
        return new NouveauGroupe(new ChampsNommes(Pattern.compile(NOUVEAU), "$0", FICHE));
    }

    @Bean
    FormulaireRepris ficheDeGroupe() {
        return new ChampsNommes(Pattern.compile("/groupes/" + ID + "/modification"), "$0", FICHE);
    }

    @Bean
    FormulaireRepris seanceDeGroupe() {
        return new ChampsNommes(
                Pattern.compile("/groupes/" + ID + "/seances/" + ID),
                "$0",
                List.of(
                        new Champ(SaisieSeance.LE, "Date de la séance"),
                        new Champ(SaisieSeance.REMARQUE, "Remarque sur la séance")));
    }

    @Bean
    FormulaireRepris progresDEleve() {
        return new ChampsNommes(
                Pattern.compile("(/groupes/" + ID + "/eleves/" + ID + ")/progres(?:/" + ID + ")?"),
                "$1",
                List.of(
                        new Champ(SaisieProgres.LE, "Date"),
                        new Champ(SaisieProgres.VALEUR, "Valeur"),
                        new Champ(SaisieProgres.MOT, "En quelques mots")));
    }
}
