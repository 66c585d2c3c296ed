package fr.lpi.transfert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.FicheEleve;
import fr.lpi.scolarite.FicheEleve.Place;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DouteTest {

    static final LocalDate NAISSANCE = LocalDate.of(2017, 2, 3);
    static final Etablissement MATERNELLE = ecole("École maternelle");
    static final Etablissement ELEMENTAIRE = ecole("École élémentaire");

    final FicheEleve jadis = eleve(MATERNELLE, null, "D'ALMEIDA--ROUX", "Anne-Zoé", 2025, false);

    @Test
    void the_same_names_however_written_and_the_same_birth_date_are_asked_about() {
        var arrivee = eleve(ELEMENTAIRE, "000000001AA", "d almeida roux", "ANNE ZOE", 2026, true);

        assertThat(doutes(arrivee, jadis)).containsExactly(new Doute(jadis, arrivee));
    }

    @Test
    void twins_are_never_asked_about() {
        assertThat(doutes(jadis, eleve(ELEMENTAIRE, null, "D'ALMEIDA--ROUX", "Léa", 2026, true)))
                .isEmpty();
    }

    @Test
    void two_INE_are_two_people_and_the_same_one_is_one() {
        var un = eleve(MATERNELLE, "000000001AA", "PETIT", "Zoé", 2025, true);

        assertThat(doutes(un, eleve(ELEMENTAIRE, "000000002BB", "PETIT", "Zoé", 2026, true)))
                .isEmpty();
        assertThat(doutes(un, eleve(ELEMENTAIRE, "000000001AA", "PETIT", "Zoé", 2026, true)))
                .isEmpty();
    }

    @Test
    void another_birth_date_or_the_same_school_raises_no_question() {
        var autreJour = new FicheEleve(
                new EleveId(UUID.randomUUID()),
                null,
                jadis.nomFamille(),
                null,
                jadis.prenom(),
                NAISSANCE.plusDays(1),
                jadis.identite(),
                ELEMENTAIRE,
                new Place("CP", LocalDate.of(2026, 9, 1), true));

        assertThat(doutes(jadis, autreJour)).isEmpty();
        assertThat(doutes(jadis, eleve(MATERNELLE, null, jadis.nomFamille(), jadis.prenom(), 2026, true)))
                .isEmpty();
    }

    @Test
    void a_pupil_gone_from_both_schools_raises_no_question() {
        assertThat(doutes(jadis, eleve(ELEMENTAIRE, null, jadis.nomFamille(), jadis.prenom(), 2026, false)))
                .isEmpty();
    }

    @Test
    void what_was_answered_is_not_asked_again() {
        var arrivee = eleve(ELEMENTAIRE, null, jadis.nomFamille(), jadis.prenom(), 2026, true);

        assertThat(Doute.parmi(List.of(jadis, arrivee), Set.of(Set.of(arrivee.id(), jadis.id()))))
                .isEmpty();
    }

    private static List<Doute> doutes(FicheEleve... fiches) {
        return Doute.parmi(List.of(fiches), Set.of());
    }

    private static FicheEleve eleve(
            Etablissement ecole, @Nullable String ine, String nom, String prenom, int rentree, boolean inscrit) {
        return new FicheEleve(
                new EleveId(UUID.randomUUID()),
                ine,
                nom,
                null,
                prenom,
                NAISSANCE,
                Normalizer.normalize(nom + prenom, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]+", ""),
                ecole,
                new Place("A", LocalDate.of(rentree, 9, 1), inscrit));
    }

    private static Etablissement ecole(String nom) {
        return new Etablissement(new EtablissementId(UUID.randomUUID()), "9990001X", nom, 1, "099");
    }
}
