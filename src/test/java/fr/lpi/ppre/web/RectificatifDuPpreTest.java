package fr.lpi.ppre.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A finalised PPRE written once more, by those who may, read by those who may.
class RectificatifDuPpreTest extends UneEcole {

    static final String MOTIF = "rectificatif.motif";

    String ppre;

    @BeforeEach
    void un_PPRE_finalise() {
        ppre = "/ppres/" + monde.enDocument().ppre();
    }

    @Test
    void the_document_stands_until_the_rectificatif_is_finalised_then_both_are_read() {
        commencer();
        ecrire("duree", "6", "9");
        assertThat(contributeur.lire(ppre, HTML).body())
                .contains("6 semaine(s)")
                .doesNotContain("ectificatif");
        assertThat(contributeur.lire(ppre + "/etapes/1", HTML).statusCode()).isEqualTo(404);
        assertThat(responsable.lire(ppre + "/etapes/4?finaliser=oui", HTML).body())
                .contains(
                        "Ce que change le rectificatif n°1",
                        "L'accord des responsables légaux et les signatures seront demandés à nouveau.")
                .contains("6 semaines", "9 semaines");

        assertThat(finaliser()).isEqualTo(ppre + "?fait=rectifie");
        assertThat(contributeur.lire(ppre, HTML).body())
                .contains("9 semaine(s)", "Rectificatif n°1", "Motif", "Une erreur de durée", ppre + "/versions/1");
        assertThat(contributeur.lire(ppre + "/versions/1", HTML).body())
                .contains("6 semaine(s)", "Remplacé le", ppre + "/versions/1/pdf")
                .doesNotContain("Rectifier le PPRE", "Créer le bilan", "Pour la famille");
        for (var numero : new int[] {0, 2, 3}) {
            assertThat(contributeur.lire(ppre + "/versions/" + numero, HTML).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_agreement_and_the_signatures_of_the_version_replaced_are_kept_with_it_and_asked_for_again() {
        var aujourdhui = LocalDate.now(horloge);
        for (var note : Map.of(
                        "signature.eleve.etat", "signe",
                        "signature.eleve.le", Dates.enChiffres(aujourdhui),
                        "accord.etat", "recueilli",
                        "accord.le", Dates.enChiffres(aujourdhui),
                        "remise.ppre", Dates.enChiffres(aujourdhui))
                .entrySet()) {
            poster(
                    ppre + "/suivi",
                    Map.of("action", "auto", "vu." + note.getKey(), "", note.getKey(), note.getValue()));
        }
        commencer();
        ecrire("duree", "6", "9");
        finaliser();

        var jour = Dates.enLettres(aujourdhui);
        assertThat(responsable.lire(ppre + "/suivi", HTML).body())
                .contains("Le PPRE a été rectifié le " + jour)
                .doesNotContain("value=\"" + Dates.enChiffres(aujourdhui) + "\"");
        assertThat(responsable.lire("/", HTML).body())
                .contains("noter l'accord des responsables légaux", "À redemander", "rectifié le " + jour);
        assertThat(contributeur.lire(ppre + "/versions/1", HTML).body())
                .contains("Accord des responsables légaux : recueilli le " + jour)
                .contains("Signature, Élève : signé le " + jour, "Remis aux responsables légaux le " + jour);
    }

    @Test
    void a_rectificatif_waits_for_its_reason_and_for_a_change() {
        var sansMotif = responsable.poster(ppre + "/rectificatif", Map.of(MOTIF, " "), HTML);
        assertThat(sansMotif.statusCode()).isEqualTo(422);
        assertThat(sansMotif.body()).contains("Dites pourquoi ce PPRE est rectifié");
        var tropLong = responsable.poster(ppre + "/rectificatif", Map.of(MOTIF, "é".repeat(1001)), HTML);
        assertThat(tropLong.statusCode()).isEqualTo(422);
        assertThat(tropLong.body()).contains("é".repeat(1001));
        var combine = "x" + "\u0323".repeat(9000);
        var tropLourd = responsable.poster(ppre + "/rectificatif", Map.of(MOTIF, combine), HTML);
        assertThat(tropLourd.statusCode()).isEqualTo(422);
        assertThat(tropLourd.body()).contains("trop de signes composés");
        commencer();
        var inchange = responsable.poster(
                ppre + "/rectificatif/finalisation",
                Map.of("cle", UUID.randomUUID().toString()),
                HTML);
        assertThat(inchange.statusCode()).isEqualTo(422);
        assertThat(inchange.body()).contains("Rien n'a changé");
        ecrire(MOTIF, "Une erreur de durée", "");
        assertThat(responsable.lire(ppre + "/etapes/4?finaliser=oui", HTML).body())
                .contains("Dites pourquoi ce PPRE est rectifié");
        assertThat(responsable.lire(ppre + "/etapes/4?verifier=oui", HTML).body())
                .contains("<p class=\"fr-message fr-message--error\">Dites pourquoi ce PPRE est rectifié");
    }

    @Test
    void a_rectificatif_given_up_leaves_everything_as_it_was() {
        commencer();
        ecrire("duree", "6", "9");
        assertThat(responsable.suite(ppre + "/rectificatif/abandon", Map.of()))
                .isEqualTo(ppre + "?fait=rectificatif-abandonne");
        assertThat(responsable.lire(ppre, HTML).body()).contains("6 semaine(s)", "Rectifier le PPRE");
        assertThat(responsable
                        .poster(ppre + "/etapes/1", Map.of("action", "auto", "vu.duree", "9", "duree", "8"), JSON)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_rectificatif_and_a_bilan_are_not_written_at_once() {
        commencer();
        assertThat(responsable.suite(ppre + "/bilan", Map.of())).isEqualTo(ppre + "?fait=rectificatif-en-cours");
        var enBilan = "/ppres/" + monde.enBilan().ppre();
        assertThat(responsable.suite(enBilan + "/rectificatif", Map.of(MOTIF, "Une erreur")))
                .isEqualTo(enBilan + "?fait=bilan-commence");
        assertThat(responsable.lire(enBilan, HTML).body()).doesNotContain("Rectifier le PPRE");
        var evalue = "/ppres/" + monde.evalue().ppre();
        assertThat(responsable.suite(evalue + "/rectificatif", Map.of(MOTIF, "Une erreur")))
                .isEqualTo(evalue + "?fait=deja-finalise");
    }

    @Test
    void asking_or_finalising_twice_makes_one_version() {
        commencer();
        commencer();
        ecrire("duree", "6", "9");
        var cle = Map.of("cle", UUID.randomUUID().toString());
        assertThat(responsable.suite(ppre + "/rectificatif/finalisation", cle)).isEqualTo(ppre + "?fait=rectifie");
        assertThat(responsable.suite(ppre + "/rectificatif/finalisation", cle)).isEqualTo(ppre + "?fait=rectifie");
        assertThat(responsable.lire(ppre + "/versions/2", HTML).statusCode()).isEqualTo(404);
    }

    private void commencer() {
        assertThat(responsable.suite(ppre + "/rectificatif", Map.of(MOTIF, "Une erreur de durée")))
                .isEqualTo(ppre + "/etapes/1");
    }

    private void ecrire(String champ, String vu, String valeur) {
        poster(ppre + "/etapes/1", Map.of("action", "auto", "vu." + champ, vu, champ, valeur));
    }

    private void poster(String adresse, Map<String, String> champs) {
        assertThat(responsable.poster(adresse, champs, JSON).statusCode()).isEqualTo(200);
    }

    private String finaliser() {
        return responsable.suite(
                ppre + "/rectificatif/finalisation",
                Map.of("cle", UUID.randomUUID().toString()));
    }
}
