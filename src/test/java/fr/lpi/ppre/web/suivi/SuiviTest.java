package fr.lpi.ppre.web.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Navigateur;
import fr.lpi.Personnes;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.ppre.web.UneEcole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SuiviTest extends UneEcole {

    @Autowired
    RedigerPpre redigerPpre;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void what_the_responsable_notes_is_read_by_the_contributeur() {
        ecrire(responsable, "reunion.compte-rendu", "", "La famille est d'accord");

        assertThat(contributeur.lire(suivi(), HTML).body())
                .contains("La famille est d'accord")
                .doesNotContain("<form method=\"post\" action=\"" + suivi());
        assertThat(contributeur
                        .poster(suivi(), Map.of("vu.reunion.lieu", "", "reunion.lieu", "Ici"), JSON)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_LPI_notes_itself_is_added_to_what_was_noted() {
        for (var note : List.of(Map.of("reunion.lieu", "Salle 3"), Map.of("reunion.invites", "Karim"))) {
            Personnes.enTantQueLpi(() -> new TransactionTemplate(transactions).execute(_ -> {
                redigerPpre.suivre(
                        monde.enDocument().ppre(), note, monde.responsable().id(), LocalDate.now(horloge));
                return note;
            }));
        }

        assertThat(contributeur.lire(suivi(), HTML).body()).contains("Salle 3", "Karim");
    }

    @Test
    void a_wrong_day_is_kept_and_said_at_its_field() {
        assertThat(ecrire(responsable, "explique.eleve", "", "30/02/2027"))
                .contains("\"etat\":\"ecrit\"", "n'est pas au calendrier");
        var reponse = responsable.poster(
                suivi(),
                Map.of("action", "enregistrer", "vu.explique.eleve", "30/02/2027", "explique.eleve", "31/02/2027"),
                HTML);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("<title>Erreur –", "href=\"#explique-eleve\"", "value=\"31/02/2027\"");
    }

    @Test
    void two_people_merge_and_two_texts_are_both_kept() {
        ecrire(responsable, "reunion.lieu", "", "Salle des maîtres");
        assertThat(ecrire(direction, "validation.par", "", "La directrice")).contains("\"etat\":\"ecrit\"");
        assertThat(ecrire(direction, "reunion.lieu", "", "Bureau")).contains("\"etat\":\"conflit\"");

        var conflit = suivi() + "/conflit";
        assertThat(direction.lire(conflit + "?champ=reunion.lieu", HTML).body())
                .contains("Salle des maîtres", "Bureau");
        direction.poster(
                conflit, Map.of("champ", "reunion.lieu", "stocke", "Salle des maîtres", "texte", "mien"), HTML);
        assertThat(responsable.lire(suivi(), HTML).body()).contains("value=\"Bureau\"", "value=\"La directrice\"");
    }

    @Test
    void a_refused_agreement_stops_the_mise_en_oeuvre_everywhere_until_it_is_given() {
        ecrire(responsable, "accord.le", "", aujourdhui);
        ecrire(responsable, "accord.etat", "", "refuse");

        assertThat(responsable.lire(suivi(), HTML).body()).contains("la mise en œuvre est arrêtée");
        assertThat(responsable.lire(livret(), HTML).body()).contains("mise en œuvre arrêtée", "Noter l'accord");
        assertThat(responsable.lire("/", HTML).body()).contains("Finalisé, mise en œuvre arrêtée", "Refusé");

        assertThat(responsable.lire(document(), HTML).body())
                .contains("accord refusé le")
                .doesNotContain("Créer le bilan du PPRE");
        var pourquoi = responsable.suite(document() + "/bilan", Map.of());
        assertThat(responsable.lire(pourquoi, HTML).body()).contains("ont refusé leur accord");
        ecrire(responsable, "accord.etat", "refuse", "recueilli");
        assertThat(responsable.lire("/", HTML).body()).doesNotContain("mise en œuvre arrêtée");
    }

    @Test
    void an_interrupted_PPRE_is_followed_by_a_new_one() {
        var interruption = document() + "/interruption";
        assertThat(responsable
                        .poster(interruption, Map.of("le", "01/01/2020", "motif", "Refus"), HTML)
                        .body())
                .contains("précède la finalisation", "Refus");
        responsable.poster(interruption, Map.of("le", aujourdhui, "motif", "Refus de la famille"), HTML);

        assertThat(contributeur.lire(suivi(), HTML).body()).contains("PPRE interrompu", "Refus de la famille");
        assertThat(responsable.poster(document() + "/bilan", Map.of(), HTML).statusCode())
                .isEqualTo(404);
        assertThat(responsable
                        .poster(document() + "/renouvellement", Map.of(), HTML)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/etapes/1");
    }

    @Test
    void a_school_that_wants_it_validates_before_anything_is_written() {
        var ecole = "/etablissements/" + monde.ecole().id() + "/reglages";
        direction.poster(ecole, Map.of("vu.validation", "", "validation", "oui"), HTML);
        responsable.poster(document() + "/interruption", Map.of("le", aujourdhui, "motif", "Fin"), HTML);
        var besoin = livret() + "/besoin";

        assertThat(responsable.suite(livret() + "/ppres", Map.of())).endsWith(besoin);
        assertThat(responsable
                        .poster(besoin, Map.of("besoin.le", "demain", "besoin.constat", "Lit mot à mot"), HTML)
                        .body())
                .contains("jour/mois/année", "Lit mot à mot");
        responsable.suite(besoin, Map.of("besoin.le", aujourdhui, "besoin.constat", "Lit mot à mot"));
        assertThat(responsable.lire("/", HTML).body()).doesNotContain("Mise en place à valider");
        assertThat(direction.lire("/", HTML).body()).contains("Mise en place à valider", besoin);
        var attend = Pattern.compile("name=\"besoin\" value=\"([^\"]+)\"")
                .matcher(direction.lire(besoin, HTML).body());
        assertThat(attend.find()).isTrue();
        var validation = Map.of(
                "besoin",
                attend.group(1),
                "validation.le",
                aujourdhui,
                "validation.redacteur",
                monde.responsable().id().toString());
        assertThat(responsable.poster(besoin + "/validation", validation, HTML).statusCode())
                .isEqualTo(404);
        direction.suite(besoin + "/validation", validation);

        assertThat(responsable.lire("/", HTML).body()).contains("À rédiger par vous");
        assertThat(direction.lire("/", HTML).body()).doesNotContain("Mise en place à valider");
    }

    @Test
    void the_file_for_a_calendar_names_nobody() {
        ecrire(responsable, "reunion.le", "", aujourdhui);
        ecrire(responsable, "reunion.lieu", "", "Salle des maîtres");
        ecrire(responsable, "reunion.invites", "", "M. et Mme SECOND\nKarim Orthophoniste");
        var reponse = responsable.lire(suivi() + "/reunion.ics", "text/calendar");

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body())
                .contains("Réunion d'échange\\, livret n° " + monde.enDocument().numero())
                .contains("LOCATION:Salle des maîtres")
                .doesNotContain("SECOND", "Fañch", "Orthophoniste");
        assertThat(contributeur.lire(suivi() + "/reunion.ics", "text/calendar").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_for_a_calendar_replaces_the_one_before_it() {
        ecrire(responsable, "reunion.le", "", aujourdhui);
        var avant = agenda();
        ecrire(responsable, "reunion.heure", "", "17 h 30");
        var apres = agenda();

        assertThat(ligne(apres, "UID:")).isEqualTo(ligne(avant, "UID:"));
        assertThat(Integer.parseInt(ligne(apres, "SEQUENCE:")))
                .isGreaterThan(Integer.parseInt(ligne(avant, "SEQUENCE:")));
    }

    @Test
    void who_takes_the_invitation_is_in_the_journal() {
        ecrire(responsable, "reunion.le", "", aujourdhui);
        responsable.lire(suivi() + "/invitation", HTML);
        agenda();

        assertThat(base.actes("suivi.consulte", monde.enDocument().livret())).isEqualTo(2);
    }

    @Test
    void two_texts_that_meet_are_not_said_to_be_saved() {
        ecrire(responsable, "reunion.lieu", "", "Salle des maîtres");

        var ou = direction.suite(
                suivi(), Map.of("action", "enregistrer", "vu.reunion.lieu", "", "reunion.lieu", "Bureau"));

        assertThat(ou).endsWith(suivi());
        assertThat(direction.lire(ou, HTML).body())
                .contains("attendent votre choix")
                .doesNotContain("Le suivi est enregistré.");
    }

    @Test
    void what_is_refused_is_no_fact_for_a_reader() {
        ecrire(responsable, "accord.etat", "", "recueilli");
        ecrire(responsable, "reunion.heure", "", "25 h 10");
        ecrire(responsable, "signature.eleve.etat", "", "inventee");
        ecrire(responsable, "reunion.lieu", "", "Bureau");

        assertThat(contributeur.lire(suivi(), HTML).body())
                .contains("Bureau")
                .doesNotContain("Recueilli", "25 h 10", "Signature, Élève");
        ecrire(responsable, "accord.le", "", aujourdhui);
        assertThat(contributeur.lire(suivi(), HTML).body()).contains("Recueilli le ");
    }

    @Test
    void a_choice_of_no_list_is_said_at_its_field_and_mended() {
        var brouillon = "/ppres/" + monde.enBrouillon().ppre() + "/suivi";
        var collegue = monde.collegue();
        for (var champ :
                List.of("accord.etat", "signature.eleve.etat", "besoin.circonstance", "validation.redacteur")) {
            var valeur = champ.endsWith("redacteur") ? collegue.id().toString() : "inventee";
            var reponse = responsable.poster(
                    brouillon, Map.of("action", "enregistrer", "vu." + champ, "", champ, valeur), HTML);
            assertThat(reponse.statusCode()).as(champ).isEqualTo(422);
            assertThat(reponse.body()).as(champ).contains("name=\"vu.%s\" value=\"%s\"".formatted(champ, valeur));
            var corrige = champ.endsWith("redacteur") ? monde.responsable().id().toString() : "";
            responsable.poster(brouillon, Map.of("action", "enregistrer", "vu." + champ, valeur, champ, corrige), HTML);
        }
        assertThat(responsable.lire(brouillon, HTML).body())
                .doesNotContain("fr-message--error", "attendent votre choix");
    }

    @Test
    void signs_made_of_many_parts_are_said_at_their_field_and_kept() {
        var lourd = "👨‍👩‍👧‍👦".repeat(1000);
        for (var champ : List.of("reunion.lieu", "reunion.compte-rendu", "explique.eleve", "reunion.heure")) {
            var reponse =
                    responsable.poster(suivi(), Map.of("action", "enregistrer", "vu." + champ, "", champ, lourd), HTML);
            assertThat(reponse.statusCode()).as(champ).isEqualTo(422);
            assertThat(reponse.body()).as(champ).contains("fr-message--error", lourd);
        }
        var reponse = responsable.poster(document() + "/interruption", Map.of("le", aujourdhui, "motif", lourd), HTML);
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("trop de signes composés", lourd);
    }

    @Test
    void an_interruption_that_comes_after_the_bilan_was_begun_keeps_its_reason() {
        responsable.poster(document() + "/bilan", Map.of(), HTML);

        var reponse = responsable.poster(
                document() + "/interruption", Map.of("le", aujourdhui, "motif", "Départ de l'élève"), HTML);

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body())
                .contains("Le bilan de ce PPRE a été commencé entre-temps", "Départ de l'élève", "<title>Erreur –");
    }

    @Test
    void a_PPRE_is_closed_once() {
        var evalue = "/ppres/" + monde.evalue().ppre();

        for (var i = 0; i < 2; i++) {
            assertThat(responsable.suite(evalue + "/cloture", Map.of())).endsWith("/suivi?fait=clos");
        }

        assertThat(responsable.lire(evalue + "/suivi", HTML).body()).contains("Clos");
        assertThat(responsable.lire("/", HTML).body()).contains("Clos");
        assertThat(base.actes("ppre.clos", monde.evalue().livret())).isEqualTo(1);
    }

    @Test
    void a_PPRE_that_was_renewed_meanwhile_is_not_closed_and_says_so() {
        var evalue = "/ppres/" + monde.evalue().ppre();
        direction.suite(evalue + "/renouvellement", Map.of());

        assertThat(responsable.lire(evalue + "/suivi", HTML).body()).doesNotContain(evalue + "/cloture");
        var pourquoi = Navigateur.suite(responsable.lire(evalue + "/cloture", HTML));
        assertThat(responsable.lire(pourquoi, HTML).body()).contains("Ce PPRE n'est pas à clore");
        var ou = responsable.suite(evalue + "/cloture", Map.of());

        assertThat(responsable.lire(ou, HTML).body())
                .contains("a été renouvelé entre-temps")
                .doesNotContain("Le PPRE est clos.");
        assertThat(base.actes("ppre.clos", monde.evalue().livret())).isZero();
    }

    @Test
    void a_PPRE_that_was_renewed_is_not_renewed_again_and_says_why() {
        responsable.poster(document() + "/interruption", Map.of("le", aujourdhui, "motif", "Fin"), HTML);
        var premier =
                responsable.suite(document() + "/renouvellement", Map.of()).replaceAll(".*(/ppres/[^/]+)/.*", "$1");
        responsable.poster(premier + "/suppression", Map.of("confirme", "oui"), HTML);
        var second =
                responsable.suite(document() + "/renouvellement", Map.of()).replaceAll(".*(/ppres/[^/]+)/.*", "$1");
        for (var pas : List.of(
                "delete from ppre.brouillon where ppre_id = :second",
                "update ppre.ppre set etat = 'FINALISE', finalise_le = current_date, semaines = 6 where id = :second",
                """
                insert into ppre.version (livret_id, ppre_id, document, empreinte, finalise_a, finalise_par)
                select livret_id, :second, document, empreinte, finalise_a, finalise_par from ppre.version
                where ppre_id = :premier
                """)) {
            base.proprietaire()
                    .sql(pas)
                    .param("second", UUID.fromString(second.substring("/ppres/".length())))
                    .param("premier", monde.enDocument().ppre().valeur())
                    .update();
        }
        responsable.poster(second + "/interruption", Map.of("le", aujourdhui, "motif", "Fin"), HTML);

        var ou = responsable.suite(document() + "/renouvellement", Map.of());
        assertThat(ou).endsWith("?fait=deja-renouvele");
        assertThat(responsable.lire(ou, HTML).body()).contains("Ce PPRE est déjà renouvelé");
        ou = responsable.suite(premier + "/reprise", Map.of());
        assertThat(ou).endsWith("?refus=renouvele");
        assertThat(responsable.lire(ou, HTML).body()).contains("l'a été par un autre depuis");
    }

    private String agenda() {
        return responsable.lire(suivi() + "/reunion.ics", "text/calendar").body();
    }

    private static String ligne(String agenda, String debut) {
        return agenda.lines()
                .filter(ligne -> ligne.startsWith(debut))
                .map(ligne -> ligne.substring(debut.length()))
                .findFirst()
                .orElseThrow();
    }

    private String ecrire(Navigateur qui, String champ, String vu, String valeur) {
        var reponse = qui.poster(suivi(), Map.of("action", "auto", "vu." + champ, vu, champ, valeur), JSON);
        assertThat(reponse.statusCode()).isEqualTo(200);
        return reponse.body();
    }

    private String suivi() {
        return document() + "/suivi";
    }
}
