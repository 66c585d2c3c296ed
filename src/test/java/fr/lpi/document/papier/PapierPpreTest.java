package fr.lpi.document.papier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.document.DesBilans;
import fr.lpi.document.DesPpre;
import fr.lpi.document.papier.Partie.Bloc;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapierPpreTest {

    final PapierPpre papier = PapierPpre.de(DesBilans.sansBilan(DesPpre.ordinaire()));

    @Test
    void words_of_the_lists_take_typographic_apostrophes() {
        assertThat(papier.intitules().sousTitre()).startsWith("PPRE - remédiation en cours d’année");
        assertThat(papier.difficultes().getFirst().blocs().getFirst().etiquette())
                .isEqualTo("Lecture et compréhension de l’écrit");
    }

    @Test
    void names_and_what_people_wrote_keep_theirs() {
        assertThat(papier.participants().lignes())
                .extracting(PapierPpre.Ligne::nom)
                .contains("ŒUVRARD--D'ALMEIDA");
        assertThat(papier.amenagements().getLast().blocs().getFirst().elements())
                .extracting(Texte::mots)
                .contains("Autre : laisser le choix du livre du quart d'heure lecture");
    }

    @Test
    void a_precision_takes_the_place_of_the_label_that_asked_for_it() {
        assertThat(papier.pointsAppui().get(1).blocs().getFirst().elements())
                .extracting(Texte::mots)
                .containsExactly(
                        "Comprend un récit ou un exposé entendu",
                        "S’exprime avec aisance",
                        "Autre(s) : raconte volontiers ses lectures quand on les lui a lues");
    }

    @Test
    void what_is_empty_reads_Non_renseigne() {
        var champs = papier.objectifs().get(2);

        assertThat(champs.reperes()).extracting(champ -> champ.valeur().mots()).containsOnly("Non renseigné");
        assertThat(champs.champs().getLast().valeur()).isEqualTo(Texte.NON_RENSEIGNE);
        assertThat(papier.amenagements().get(1).blocs())
                .allMatch(bloc -> bloc.elements().isEmpty());
    }

    @Test
    void each_responsable_legal_has_a_box_to_sign() {
        assertThat(papier.signatures())
                .containsExactly(
                        new Signature.Rangee(
                                blanche("Direction", "Karim BENALI"), blanche("Professeur", "Anne LE GOFF")),
                        new Signature.Rangee(
                                blanche("Élève", "Fañch ŒUVRARD"),
                                blanche("Responsable légal 1", "Maëlle ŒUVRARD--D'ALMEIDA")),
                        new Signature.Rangee(blanche("Responsable légal 2", "Đức NGUYỄN"), null));
    }

    @Test
    void without_participants_the_responsable_signs_and_the_family_has_two_boxes() {
        assertThat(PapierPpre.de(DesBilans.sansBilan(DesPpre.minimal())).signatures())
                .extracting(rangee -> rangee.gauche().qualite())
                .containsExactly("Direction", "Élève", "Responsable légal 2");
    }

    @Test
    void what_was_noted_of_the_agreement_and_of_signatures_on_paper_stands_in_their_place() {
        var note = PapierPpre.de(DesBilans.note());
        assertThat(note.accord()).isEqualTo("Accord recueilli le 10 novembre 2026");
        assertThat(note.signatures().getFirst().gauche().note()).isEqualTo("Refus de signer noté");
        assertThat(note.signatures().getFirst().gauche().aSigner()).isFalse();
        var eleve = note.signatures().get(1).gauche();
        assertThat(eleve.note()).isEqualTo("Signé sur papier le 12 novembre 2026");
        assertThat(eleve.aSigner()).isFalse();
        var absente = Objects.requireNonNull(note.signatures().get(1).droite());
        assertThat(absente.note()).isEqualTo("Absence notée lors des signatures");
        assertThat(absente.aSigner()).isTrue();
        assertThat(papier.accord()).isEmpty();
    }

    private static Signature blanche(String qualite, String noms) {
        return new Signature(qualite, noms, null, "", true);
    }

    @Test
    void a_matiere_opens_its_column() {
        assertThat(papier.participants().avecMatiere()).isFalse();
        assertThat(PapierPpre.de(DesBilans.sansBilan(DesPpre.lePlusLong()))
                        .participants()
                        .avecMatiere())
                .isTrue();
    }

    @Test
    void only_what_is_short_is_kept_on_one_page() {
        var interminable = PapierPpre.de(DesBilans.sansBilan(DesPpre.lePlusLong()));

        assertThat(interminable.objectifs()).noneMatch(PapierObjectif::court);
        assertThat(interminable.pointsAppui()).noneMatch(Partie::tenue);
        assertThat(papier.pointsAppui()).allMatch(Partie::tenue);
        assertThat(papier.pointsAppui().getFirst().blocs()).allMatch(Bloc::bref);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"78.0; 78", "0.5; 0,5", "1234567.25; 1 234 567,25", "100; 100"})
    void numbers_are_written_as_in_French(BigDecimal nombre, String mots) {
        assertThat(Mots.nombre(nombre)).isEqualToNormalizingUnicode(mots.replace(' ', '\u202F'));
    }

    @Test
    void a_interminablename_is_cut_between_two_characters_in_the_heading_of_the_pages() {
        assertThat(Mots.abreger("👩‍🏫".repeat(5), 12)).isEqualTo("👩‍🏫👩‍🏫…");
        assertThat(Mots.abreger("Fañch", 12)).isEqualTo("Fañch");
    }
}
