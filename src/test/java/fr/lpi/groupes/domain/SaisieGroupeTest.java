package fr.lpi.groupes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.accompagnement.ProjetEcrit;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.groupes.Mesure;
import fr.lpi.groupes.domain.Groupe.Suivi;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SaisieGroupeTest {

    static final String ATELIER = "m0k1a2b3c4d5e";
    static final String LECTEURS = "m0k1a2b3c4d5f";
    static final String AUTRE = "m0k1a2b3c4d5g";
    static final CompteId PAUL = new CompteId(UUID.randomUUID());

    static final ProjetEcrit PROJET = new ProjetEcrit(
            new ProjetId(UUID.randomUUID()),
            new EtablissementId(UUID.randomUUID()),
            2026,
            "Lire",
            false,
            List.of(new ProjetEcrit.Action(ATELIER, "Atelier")),
            List.of(new ProjetEcrit.Indicateur(LECTEURS, "Élèves qui lisent seuls", "%", "80")));

    private static SaisieGroupe.Lue lire(String... champs) {
        var tous = new HashMap<>(Map.of(SaisieGroupe.NOM, "Mardi", SaisieGroupe.ACTION, ATELIER));
        for (var i = 0; i < champs.length; i += 2) {
            tous.put(champs[i], champs[i + 1]);
        }
        return new SaisieGroupe(tous).lire(PROJET, Set.of(PAUL), null);
    }

    @Test
    void a_group_follows_an_action_of_the_project_and_may_count_nothing() {
        var fiche = lire().fiche().orElseThrow();

        assertThat(fiche.suivi()).isEqualTo(new Suivi(ATELIER, "Atelier", null, Mesure.AUCUNE));
        assertThat(lire(SaisieGroupe.ACTION, AUTRE).erreurs()).containsOnlyKeys(SaisieGroupe.ACTION);
        assertThat(lire(SaisieGroupe.NOM, " ").erreurs()).containsOnlyKeys(SaisieGroupe.NOM);
    }

    @Test
    void its_indicator_is_one_of_the_project_or_its_own_and_never_both() {
        assertThat(lire(SaisieGroupe.INDICATEUR, LECTEURS)
                        .fiche()
                        .orElseThrow()
                        .suivi()
                        .mesure())
                .isEqualTo(new Mesure("Élèves qui lisent seuls", "%", new BigDecimal("80")));
        assertThat(lire(SaisieGroupe.MESURE, "Mots lus", SaisieGroupe.VISE, "12,5")
                        .fiche()
                        .orElseThrow()
                        .suivi()
                        .mesure())
                .isEqualTo(new Mesure("Mots lus", "", new BigDecimal("12.5")));
        assertThat(lire(SaisieGroupe.INDICATEUR, LECTEURS, SaisieGroupe.MESURE, "Mots lus")
                        .erreurs())
                .containsOnlyKeys(SaisieGroupe.MESURE);
        assertThat(lire(SaisieGroupe.INDICATEUR, LECTEURS, SaisieGroupe.VISE, "huit")
                        .erreurs())
                .as("rien n'est écarté en silence")
                .containsOnlyKeys(SaisieGroupe.VISE);
        assertThat(lire(SaisieGroupe.VISE, "huit").erreurs()).containsOnlyKeys(SaisieGroupe.VISE, SaisieGroupe.MESURE);
    }

    @Test
    void only_those_of_the_school_run_it() {
        var etranger = new CompteId(UUID.randomUUID());

        assertThat(lire(SaisieGroupe.ANIMATEUR + PAUL, "oui", SaisieGroupe.ANIMATEUR + etranger, "oui")
                        .fiche()
                        .orElseThrow()
                        .animateurs())
                .containsExactly(PAUL);
    }

    @Test
    void what_it_follows_keeps_its_last_words_when_the_line_is_withdrawn() {
        var ancien = new Suivi(AUTRE, "Atelier retiré", AUTRE, new Mesure("Mots", "", null));
        var champs = Map.of(SaisieGroupe.NOM, "Mardi", SaisieGroupe.ACTION, AUTRE, SaisieGroupe.INDICATEUR, AUTRE);

        assertThat(new SaisieGroupe(champs)
                        .lire(PROJET, Set.of(), ancien)
                        .fiche()
                        .orElseThrow()
                        .suivi())
                .isEqualTo(ancien);
        assertThat(ancien.accorde(PROJET)).isEqualTo(ancien);
        assertThat(new Suivi(ATELIER, "Ancien nom", null, Mesure.AUCUNE)
                        .accorde(PROJET)
                        .intitule())
                .isEqualTo("Atelier");
    }
}
