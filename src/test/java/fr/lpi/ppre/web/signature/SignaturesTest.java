package fr.lpi.ppre.web.signature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.web.UneEcole;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Signatures drawn on the screen: given to a version, read by all who read it, taken back.
class SignaturesTest extends UneEcole {

    static final String TRACE = "10,20 60,80 120,40;300,100";
    static final String CHEMIN = "M10 20L60 80L120 40M300 100h1";

    String ppre;
    String jour;

    @BeforeEach
    void un_PPRE_finalise() {
        ppre = "/ppres/" + monde.enDocument().ppre();
        jour = Dates.enLettres(LocalDate.now(horloge));
    }

    @Test
    void a_signature_is_read_by_the_contributeur_who_collects_none() {
        assertThat(contributeur.lire(signatures(), HTML).body())
                .contains("En attente")
                .doesNotContain("Signer à l'écran");
        assertThat(signer("eleve", "Fañch Second", TRACE)).isEqualTo(signatures() + "?fait=signee");

        assertThat(contributeur.lire(signatures(), HTML).body())
                .contains("Signé à l'écran le " + jour + " par Fañch Second", CHEMIN)
                .doesNotContain("Retirer cette signature");
        assertThat(contributeur.lire(ppre, HTML).body()).contains(CHEMIN, "Signature de Fañch Second, le " + jour);
        assertThat(contributeur.lire(ppre + "/suivi", HTML).body())
                .contains("Signature, Élève", "À l'écran, le " + jour + ", par Fañch Second");
        for (var adresse : new String[] {"/eleve", "/eleve/retrait"}) {
            assertThat(contributeur.lire(signatures() + adresse, HTML).statusCode())
                    .isEqualTo(404);
            assertThat(contributeur
                            .poster(signatures() + adresse, champs("Fañch", TRACE), HTML)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(responsable.lire(signatures() + "/cousin", HTML).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_drawn_signature_counts_whatever_is_noted_on_paper() {
        responsable.poster(
                ppre + "/suivi",
                Map.of("action", "auto", "vu.signature.eleve.etat", "", "signature.eleve.etat", "absent"),
                "application/json");
        assertThat(contributeur.lire(signatures(), HTML).body()).contains("Absent");
        signer("eleve", "Fañch", TRACE);
        signer("direction", "La directrice", TRACE);

        assertThat(responsable
                        .lire("/livrets/" + monde.enDocument().numero(), HTML)
                        .body())
                .contains("2 sur 4");
        assertThat(contributeur.lire(signatures(), HTML).body()).doesNotContain("Absent");
    }

    @Test
    void what_is_refused_stays_on_the_page() {
        var vide = responsable.poster(signatures() + "/eleve", champs("Fañch", ""), HTML);
        assertThat(vide.statusCode()).isEqualTo(422);
        assertThat(vide.body()).contains("<title>Erreur –", "href=\"#cadre\"", "avec le doigt");
        var point = responsable.poster(signatures() + "/eleve", champs("Fañch", "10,20"), HTML);
        assertThat(point.statusCode()).isEqualTo(422);
        assertThat(point.body()).contains("trop court", "name=\"trace\" value=\"10,20\"");
        var sansNom = responsable.poster(signatures() + "/eleve", champs(" ", TRACE), HTML);
        assertThat(sansNom.statusCode()).isEqualTo(422);
        assertThat(sansNom.body()).contains("Écrivez le nom", "name=\"trace\" value=\"" + TRACE + "\"");
        assertThat(recueillies()).isZero();
    }

    @Test
    void signs_made_of_many_parts_count_for_one_in_a_name_until_they_take_too_much_room() {
        var famille = "👨‍👩‍👧‍👦";
        assertThat(signer("eleve", famille.repeat(255), TRACE)).isEqualTo(signatures() + "?fait=signee");

        var lourd = "x" + "\u0323".repeat(9000);
        var reponse = responsable.poster(signatures() + "/direction", champs(lourd, TRACE), HTML);
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("trop de signes composés", lourd);
        assertThat(recueillies()).isEqualTo(1);
    }

    @Test
    void sending_twice_stores_once_and_a_second_signature_waits_for_the_first_to_go() {
        var champs = champs("Fañch", TRACE);
        responsable.suite(signatures() + "/eleve", champs);
        assertThat(responsable.suite(signatures() + "/eleve", champs)).isEqualTo(signatures() + "?fait=signee");
        assertThat(signer("eleve", "Fañch", "0,0 300,100")).isEqualTo(signatures() + "?fait=deja");
        assertThat(responsable.lire(signatures() + "/eleve", HTML).statusCode()).isEqualTo(302);
        assertThat(recueillies()).isEqualTo(1);

        assertThat(responsable.lire(signatures() + "/eleve/retrait", HTML).body())
                .contains("Confirmez-vous le retrait", CHEMIN);
        assertThat(responsable.suite(signatures() + "/eleve/retrait", champs("", "")))
                .isEqualTo(signatures() + "?fait=retiree");
        assertThat(contributeur.lire(ppre, HTML).body()).doesNotContain(CHEMIN);
        assertThat(signer("eleve", "Fañch", "0,0 300,100")).isEqualTo(signatures() + "?fait=signee");
        assertThat(recueillies()).as("the one taken back is kept").isEqualTo(2);
    }

    @Test
    void a_version_that_asks_for_signatures_again_begins_without_and_the_one_before_keeps_its_own() {
        signer("eleve", "Fañch", TRACE);
        rectifier(Map.of("duree", "9"));

        assertThat(responsable.lire(signatures(), HTML).body()).doesNotContain(CHEMIN);
        assertThat(contributeur.lire(ppre + "/versions/1", HTML).body()).contains(CHEMIN, "Signature de Fañch");
        assertThat(signer("eleve", "Fañch", "0,0 300,100"))
                .as("what was read was replaced")
                .isEmpty();
        var relu = new HashMap<>(champs("Fañch", "0,0 300,100"));
        relu.put("version", "2");
        responsable.suite(signatures() + "/eleve", relu);
        assertThat(contributeur.lire(ppre, HTML).body())
                .contains("M0 0L300 100")
                .doesNotContain(CHEMIN);
    }

    @Test
    void a_version_that_leaves_the_signatures_shows_on_which_they_were_given() {
        signer("eleve", "Fañch", TRACE);
        rectifier(Map.of(
                "participant.a.nom", "BENALI",
                "participant.a.prenom", "Karim",
                "participant.a.fonction", "fonction-professeur"));

        assertThat(contributeur.lire(signatures(), HTML).body()).contains(CHEMIN, ", sur la version du ");
        assertThat(signer("eleve", "Fañch", TRACE)).isEmpty();
        responsable.suite(signatures() + "/eleve/retrait", champs("", ""));
        assertThat(contributeur.lire(signatures(), HTML).body()).doesNotContain(CHEMIN);
    }

    @Test
    void one_signs_while_the_bilan_is_written_and_no_more_after_it_or_on_a_draft() {
        var enBilan = "/ppres/" + monde.enBilan().ppre() + "/signatures";
        assertThat(responsable.suite(enBilan + "/eleve", champs("Fañch", TRACE)))
                .isEqualTo(enBilan + "?fait=signee");
        var evalue = "/ppres/" + monde.evalue().ppre() + "/signatures";
        assertThat(responsable.suite(evalue + "/eleve", champs("Fañch", TRACE))).isEqualTo(evalue + "?fait=closes");
        assertThat(responsable.suite(evalue + "/eleve/retrait", champs("", ""))).isEqualTo(evalue + "?fait=closes");
        assertThat(responsable.lire(evalue, HTML).body()).doesNotContain("Signer à l'écran");
        var brouillon = "/ppres/" + monde.enBrouillon().ppre() + "/signatures";
        for (var adresse : new String[] {"", "/eleve", "/eleve/retrait"}) {
            assertThat(responsable.lire(brouillon + adresse, HTML).statusCode()).isEqualTo(404);
        }
        assertThat(responsable
                        .poster(brouillon + "/eleve", champs("Fañch", TRACE), HTML)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_journal_keeps_who_collected_and_no_name() {
        signer("eleve", "Fañch Le Secret", TRACE);
        responsable.suite(signatures() + "/eleve/retrait", champs("", ""));

        assertThat(base.proprietaire()
                        .sql(
                                "select e.verbe || coalesce(e.precision, '') from journal.entree e where e.objet_id = :ppre and e.verbe like 'signature.%' order by e.le")
                        .param("ppre", monde.enDocument().ppre().valeur())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(acte -> assertThat(acte).contains("eleve").doesNotContain("Secret", "120"));
    }

    private long recueillies() {
        return base.proprietaire()
                .sql("select count(*) from ppre.signature where ppre_id = :ppre")
                .param("ppre", monde.enDocument().ppre().valeur())
                .query(Long.class)
                .single();
    }

    private void rectifier(Map<String, String> champs) {
        responsable.suite(ppre + "/rectificatif", Map.of("rectificatif.motif", "Une erreur"));
        var envoi = new HashMap<>(champs);
        envoi.put("action", "auto");
        champs.keySet().forEach(champ -> envoi.put("vu." + champ, champ.equals("duree") ? "6" : ""));
        assertThat(responsable
                        .poster(ppre + "/etapes/1", envoi, "application/json")
                        .body())
                .doesNotContain("conflit");
        assertThat(responsable.suite(
                        ppre + "/rectificatif/finalisation",
                        Map.of("cle", UUID.randomUUID().toString())))
                .isEqualTo(ppre + "?fait=rectifie");
    }

    /// @return where it leads; empty when it is refused
    private String signer(String signataire, String nom, String trace) {
        var reponse = responsable.poster(signatures() + "/" + signataire, champs(nom, trace), HTML);
        assertThat(reponse.statusCode()).isIn(302, 422);
        return reponse.headers().firstValue("Location").orElse("").replaceFirst("http://[^/]+", "");
    }

    private static Map<String, String> champs(String nom, String trace) {
        return Map.of(
                "nom",
                nom,
                "trace",
                trace,
                "version",
                "1",
                "cle",
                UUID.randomUUID().toString());
    }

    private String signatures() {
        return ppre + "/signatures";
    }
}
