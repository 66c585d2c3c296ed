package fr.lpi.transfert.web;

import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.EssaiLpi;
import fr.lpi.Monde.Suivi;
import fr.lpi.Navigateur;
import fr.lpi.Personnes;
import fr.lpi.Visiteur;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.event.RecordApplicationEvents;

/// A livret that has changed school: what it is to those who receive it, and to those it has left.
@EssaiLpi
@RecordApplicationEvents
class LivretRecuTest extends DeuxEcoles {

    static final String JSON = "application/json";
    static final String HTML = "text/html";

    @LocalServerPort
    int port;

    Visiteur recoit;
    Utilisateur enseignant;

    @BeforeEach
    void another_direction_and_a_teacher_of_its_school() {
        recoit = direction(nouvelle);
        enseignant = personnes.creer(Profil.ENSEIGNANT, nouvelle.id());
    }

    @Nested
    class Whoever_receives_it {

        Suivi suivi;
        String livret;

        @BeforeEach
        void a_draft_changes_school() {
            suivi = ancienne.enBrouillon();
            livret = "/livrets/" + suivi.numero();
            arrive(suivi, "PREMIER", "Zoé");
        }

        @Test
        void finds_it_in_what_there_is_to_do_with_the_titles_of_what_comes() {
            assertThat(recoit.lire("/"))
                    .contains("Livret reçu : nommez un enseignant responsable", livret + "/reception", "à nommer")
                    .doesNotContain("sans enseignant responsable");
            assertThat(recoit.lire("/transmissions")).contains(livret + "/reception");
            assertThat(recoit.lire(livret + "/reception"))
                    .contains(
                            "Livret reçu</h1>",
                            "Zoé PREMIER, CM2 B",
                            "PPRE en cours de réalisation, étape 1 sur 4",
                            "Installer l'élève face au tableau",
                            enseignant.nomComplet(),
                            "Accepter le livret");
            assertThat(recoit.lire(livret)).contains("à nommer");
            assertThat(recoit.lire(livret + "/gestion")).contains("à nommer");
        }

        @Test
        void is_alone_with_it_until_a_responsable_is_named() {
            for (var autre :
                    List.of(enseignant, ancienne.responsable(), ancienne.contributeur(), ancienne.direction())) {
                var visiteur = visiteur(autre);
                for (var page : List.of(
                        livret,
                        livret + "/reception",
                        livret + "/gestion",
                        livret + "/amenagements",
                        "/ppres/" + suivi.ppre() + "/etapes/1",
                        "/ppres/" + suivi.ppre() + "/suivi",
                        "/ppres/" + suivi.ppre() + "/pdf")) {
                    assertThat(visiteur.ouvrir(page)).as(page).hasStatus(404);
                }
                assertThat(visiteur.envoyer(
                                livret + "/reception", "responsable", autre.id().toString(), "accepte", "oui"))
                        .hasStatus(404);
                assertThat(visiteur.lire("/?q=" + suivi.numero())).doesNotContain("href=\"" + livret);
                assertThatThrownBy(() -> Personnes.enTantQue(
                                autre,
                                () -> base.application(sql -> sql.sql(
                                                "insert into livret.equipe (livret_id, compte_id, role) values (:livret, :moi, 'RESPONSABLE')")
                                        .param("livret", suivi.livret().valeur())
                                        .param("moi", autre.id().valeur())
                                        .update())))
                        .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"equipe\"");
            }
        }

        @Test
        void accepts_it_by_naming_its_responsable_once() {
            var cle = UUID.randomUUID().toString();
            var champs = new String[] {"responsable", enseignant.id().toString(), "cle", cle};

            assertThat(recoit.envoyer(livret + "/reception", champs)).hasRedirectedUrl(livret + "?fait=recu");
            assertThat(recoit.envoyer(livret + "/reception", champs)).hasRedirectedUrl(livret + "?fait=recu");

            var nommee = visiteur(enseignant);
            assertThat(nommee.lire(livret)).contains("Enseignant responsable", enseignant.nomComplet());
            assertThat(nommee.lire("/ppres/" + suivi.ppre() + "/etapes/1")).contains("value=\"6\"");
            assertThat(nommee.ouvrir(livret + "/reception")).hasStatus(404);
            assertThat(recoit.ouvrir(livret + "/reception")).hasRedirectedUrl(livret);
            assertThat(recoit.lire("/")).doesNotContain("Livret reçu");
            assertThat(annonces.stream(Acte.class).map(Acte::verbe).filter("livret.accepte"::equals))
                    .hasSize(1);

            var autre = personnes.creer(Profil.ENSEIGNANT, nouvelle.id());
            recoit.envoyer(livret + "/reception", "responsable", autre.id().toString());
            assertThat(visiteur(autre).ouvrir(livret)).as("accepted already").hasStatus(404);
        }

        @Test
        void is_told_what_is_missing() {
            var sans = recoit.envoyer(livret + "/reception");
            assertThat(sans).hasStatus(422);
            assertThat(sans).bodyText().contains("Erreur – ", "Choisissez un enseignant dans la liste.");

            var soi = recoit.envoyer(
                    livret + "/reception", "responsable", recoit.moi().id().toString());
            assertThat(soi).hasStatus(422);
            assertThat(soi).bodyText().contains("cochez la case pour confirmer", "name=\"accepte\"");

            assertThat(recoit.envoyer(
                            livret + "/reception",
                            "responsable",
                            ancienne.collegue().id().toString()))
                    .as("a teacher of another school")
                    .hasStatus(404);
            assertThat(recoit.lire("/")).contains("Livret reçu");
            assertThat(recoit.envoyer(
                            livret + "/reception",
                            "responsable",
                            recoit.moi().id().toString(),
                            "accepte",
                            "oui"))
                    .hasRedirectedUrl(livret + "?fait=recu");
        }

        @Test
        void the_named_responsable_chooses_between_the_texts_that_waited() {
            base.proprietaire()
                    .sql("""
                            insert into formulaire.conflit (document, champ, compte, vu, propose)
                            select :document, 'objectif.1.intitule', :compte, '', 'Texte en attente'
                            """)
                    .param("document", suivi.ppre().valeur())
                    .param("compte", recoit.moi().id().toString())
                    .update();

            recoit.envoyer(livret + "/reception", "responsable", enseignant.id().toString());

            assertThat(visiteur(enseignant).lire("/ppres/" + suivi.ppre() + "/conflit?champ=objectif.1.intitule"))
                    .contains("Texte en attente");
        }
    }

    @Nested
    class Whoever_it_has_left {

        Suivi suivi;
        Navigateur ancien;
        String etape;

        @BeforeEach
        void a_draft_open_on_a_screen_changes_school() {
            suivi = ancienne.enBrouillon();
            etape = "/ppres/" + suivi.ppre() + "/etapes/4";
            ancien = Navigateur.de(port, ancienne.responsable().identifiant());
            assertThat(ancien.lire(etape, HTML).statusCode()).isEqualTo(200);
            arrive(suivi, "PREMIER", "Zoé");
        }

        @Test
        void is_given_back_what_was_just_typed() {
            var reponse = ancien.poster(
                    etape,
                    Map.of(
                            "action",
                            "enregistrer",
                            "vu.objectif.1.intitule",
                            "",
                            "objectif.1.intitule",
                            "Lire seul un album"),
                    HTML);

            assertThat(reponse.statusCode()).isEqualTo(404);
            assertThat(reponse.body())
                    .contains(
                            "<title>Erreur – Livret parti dans un autre établissement",
                            "Le livret de Zoé PREMIER a suivi l'élève dans un autre établissement",
                            "n'est pas enregistré",
                            "Objectif n°1",
                            "Lire seul un album")
                    .doesNotContain(nouvelle.nom(), nouvelle.uai());
        }

        @Test
        void is_told_in_the_page_where_a_field_saves_itself() {
            var reponse = ancien.poster(
                    etape, Map.of("action", "auto", "vu.objectif.1.intitule", "", "objectif.1.intitule", "Lire"), JSON);

            assertThat(reponse.statusCode()).isEqualTo(404);
            assertThat(reponse.body()).contains("\"message\":\"Le livret de Zoé PREMIER a suivi l'élève");
        }

        @Test
        void is_told_on_each_of_its_pages() {
            for (var page : List.of(
                    etape, "/livrets/" + suivi.numero(), "/livrets/" + suivi.numero() + "/amenagements/modification")) {
                var reponse = ancien.lire(page, HTML);
                assertThat(reponse.statusCode()).isEqualTo(404);
                assertThat(reponse.body()).as(page).contains("Livret parti dans un autre établissement</h1>");
            }
            assertThat(Navigateur.de(port, ancienne.collegue().identifiant())
                            .lire(etape, HTML)
                            .body())
                    .contains("Page introuvable")
                    .doesNotContain("autre établissement");
        }

        @Test
        void is_told_once_among_its_livrets() {
            var responsable = visiteur(ancienne.responsable());
            var dit = "Le livret de Zoé PREMIER a suivi l'élève dans un autre établissement";
            assertThat(responsable.lire("/")).contains(dit, "J'ai compris");
            assertThat(visiteur(ancienne.contributeur()).lire("/")).contains(dit);
            assertThat(visiteur(ancienne.direction()).lire("/"))
                    .as("it gave the answer itself")
                    .doesNotContain(dit);
            assertThat(visiteur(ancienne.collegue()).lire("/")).doesNotContain(dit);

            visiteur(ancienne.collegue())
                    .envoyer("/departs", "livret", suivi.livret().valeur().toString());
            assertThat(responsable.lire("/")).contains(dit);
            assertThat(responsable.envoyer(
                            "/departs", "livret", suivi.livret().valeur().toString()))
                    .hasRedirectedUrl("/");
            assertThat(responsable.envoyer("/departs", "livret", "pas-un-livret"))
                    .hasStatus(404);

            assertThat(responsable.lire("/")).doesNotContain(dit);
            assertThat(visiteur(ancienne.contributeur()).lire("/")).contains(dit);
        }

        @Test
        void loses_no_character_of_what_was_saved() {
            assertThat(recoit.lire("/ppres/" + suivi.ppre() + "/etapes/1")).contains("name=\"duree\"", "value=\"6\"");
        }
    }

    @Test
    void the_texts_given_back_are_named_as_in_their_page() {
        var suivi = ancienne.enBilan();
        var ancien = Navigateur.de(port, ancienne.responsable().identifiant());
        arrive(suivi, "UN", "Ève");

        assertThat(ancien.poster(
                                "/ppres/" + suivi.ppre() + "/bilan/etapes/2",
                                Map.of("vu.bilan.general", "Des progrès", "bilan.general", "De grands progrès"),
                                HTML)
                        .body())
                .contains("De grands progrès", "Bilan général");
        assertThat(ancien.poster(
                                "/ppres/" + suivi.ppre() + "/suivi",
                                Map.of("vu.reunion.lieu", "", "reunion.lieu", "Salle 2"),
                                HTML)
                        .body())
                .contains("Salle 2", "Lieu");
        assertThat(ancien.poster(
                                "/livrets/" + suivi.numero() + "/amenagements/modification",
                                Map.of("vu.libre.lame-el-com", "", "libre.lame-el-com", "Un signal convenu"),
                                HTML)
                        .body())
                .contains("Un signal convenu")
                .doesNotContain("Vous aviez écrit");
        assertThat(ancien.poster(
                                "/ppres/" + suivi.ppre() + "/observations",
                                Map.of(
                                        "objectif",
                                        "1",
                                        "jour.1",
                                        "23/11/2026",
                                        "valeur.1",
                                        "47",
                                        "mot.1",
                                        "Plus fluide"),
                                HTML)
                        .body())
                .contains("Objectif n°1, jour", "23/11/2026", "Objectif n°1, valeur", "47", "Plus fluide");
        assertThat(ancien.poster(
                                "/livrets/" + suivi.numero() + "/besoin",
                                Map.of(
                                        "besoin.le",
                                        "23/11/2026",
                                        "vu.besoin.circonstance",
                                        "",
                                        "besoin.circonstance",
                                        "code-d-une-circonstance",
                                        "besoin.par",
                                        "L'équipe du cycle",
                                        "besoin.constat",
                                        "Lit mot à mot"),
                                HTML)
                        .body())
                .contains("Besoin identifié le", "Identifié par", "équipe du cycle", "Lit mot à mot")
                .doesNotContain("code-d-une-circonstance");
    }

    @Nested
    class The_new_responsable {

        @Test
        void does_the_suivi_and_the_bilan_of_a_PPRE_finalised_elsewhere() {
            var suivi = ancienne.enDocument();
            arrive(suivi, "SECOND", "Fañch");
            var nouveau = accepte(suivi);
            var ppre = "/ppres/" + suivi.ppre();

            assertThat(nouveau.lire(ppre)).contains("CM1 A").as("the class of its finalisation");
            assertThat(nouveau.envoyer(ppre + "/suivi", "vu.reunion.lieu", "", "reunion.lieu", "Salle 2"))
                    .hasStatus(302);
            assertThat(nouveau.envoyer(ppre + "/bilan")).hasStatus(302);
            assertThat(nouveau.envoyer(
                            ppre + "/bilan/etapes/2",
                            "action",
                            "enregistrer",
                            "vu.bilan.general",
                            "",
                            "bilan.general",
                            "Des progrès"))
                    .hasStatus(302);
            assertThat(nouveau.lire(ppre + "/bilan/etapes/2")).contains("Des progrès");
        }

        @Test
        void goes_on_with_a_bilan_under_way() {
            var suivi = ancienne.enBilan();
            arrive(suivi, "UN", "Ève");
            var nouveau = accepte(suivi);
            var ppre = "/ppres/" + suivi.ppre();

            assertThat(nouveau.lire(ppre + "/bilan/etapes/2")).contains("Des progrès");
            assertThat(nouveau.envoyer(
                            ppre + "/bilan/finalisation",
                            "cle",
                            UUID.randomUUID().toString()))
                    .hasStatus(302);
            assertThat(nouveau.lire("/livrets/" + suivi.numero())).contains("PPRE et son bilan");
        }

        private Visiteur accepte(Suivi suivi) {
            recoit.envoyer(
                    "/livrets/" + suivi.numero() + "/reception",
                    "responsable",
                    enseignant.id().toString());
            return visiteur(enseignant);
        }
    }

    private void arrive(Suivi suivi, String nom, String prenom) {
        var ine = voisinage.ine(suivi.eleve());
        voisinage.importer(recoit.moi(), nouvelle.id(), ligne(nom, prenom, ine, "CM2", "CM2 B"));
        accorder(voisinage.demander(recoit.moi(), nouvelle.id(), ine));
    }
}
