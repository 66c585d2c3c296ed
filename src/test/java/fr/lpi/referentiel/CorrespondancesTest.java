package fr.lpi.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lpi.referentiel.Correspondances.Fichier;
import fr.lpi.referentiel.Correspondances.Ligne;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrespondancesTest {

    private static final String TEMPS = "di-gestion-tache-autonomie-ne-parvient-pas-executer-tache-temps-imparti";

    final Listes listes = ReferentielConfiguration.lire();
    final Fichier fichier = ReferentielConfiguration.lireCorrespondances();

    CorrespondancesTest() throws IOException {}

    @Test
    void a_difficulty_proposes_the_amenagements_of_the_pupil_s_own_bank() {
        var correspondances = new Correspondances(fichier, listes);

        assertThat(correspondances.pour(TEMPS, "elementaire"))
                .extracting(Listes.Amenagement::libelle)
                .startsWith("Accorder un temps majoré à l'écrit");
        assertThat(correspondances.pour(TEMPS, "second-degre"))
                .extracting(Listes.Amenagement::code)
                .allMatch(code -> code.startsWith("am-sd-"));
        assertThat(correspondances.pour("di-gestion-tache-autonomie-autres", "elementaire"))
                .isEmpty();
    }

    @Test
    void each_difficulty_says_of_each_palier_what_it_proposes_or_that_it_does_not_occur() {
        var ligne = lignes().filter(l -> l.sansObjet() != null).findFirst().orElseThrow();

        refuser(ligne, avec(ligne, ligne.propositions(), null), "ne dit pas ce qu'elle propose à chaque palier");
        refuser(
                ligne,
                avec(ligne, ligne.propositions(), List.of("cycle1", "elementaire", "second-degre")),
                "est proposée et sans objet au même palier");
    }

    @Test
    void a_difficulty_that_the_table_forgets_stops_the_start() {
        var sans = new Fichier(lignes().skip(1).toList());

        assertThatExceptionOfType(ReferentielFaux.class)
                .isThrownBy(() -> new Correspondances(sans, listes))
                .withMessageContaining("n'a pas de correspondance");
    }

    @Test
    void a_code_of_another_bank_stops_the_start() {
        var ligne =
                lignes().filter(l -> l.difficulte().equals(TEMPS)).findFirst().orElseThrow();
        var faux = Map.of(
                "cycle1", List.of("am-el-ost-installer-face-tableau"),
                "elementaire", List.of("am-el-ost-installer-face-tableau"),
                "second-degre", List.of("am-sd-ost-utiliser-surligneur"));

        refuser(ligne, avec(ligne, faux, null), "que la banque « cycle1 » n'a pas");
    }

    @Test
    void a_difficulty_renamed_in_the_lists_stops_the_start() {
        var ligne = lignes().findFirst().orElseThrow();

        refuser(
                ligne,
                new Ligne(ligne.difficulte(), "Autre libellé", ligne.propositions(), ligne.sansObjet()),
                "que les listes n'ont pas");
    }

    private void refuser(Ligne ancienne, Ligne nouvelle, String raison) {
        var faux = new Fichier(
                lignes().map(ligne -> ligne == ancienne ? nouvelle : ligne).toList());
        assertThatExceptionOfType(ReferentielFaux.class)
                .isThrownBy(() -> new Correspondances(faux, listes))
                .withMessageContaining(raison);
    }

    private static Ligne avec(Ligne ligne, Map<String, List<String>> propositions, @Nullable List<String> sansObjet) {
        return new Ligne(ligne.difficulte(), ligne.libelle(), propositions, sansObjet);
    }

    private Stream<Ligne> lignes() {
        return fichier.correspondances().stream();
    }
}
