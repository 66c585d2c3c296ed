package fr.lpi.livret.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lpi.Base;
import fr.lpi.EnParallele;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Monde.Suivi;
import fr.lpi.Mondes;
import fr.lpi.Navigateur;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.ppre.Releve;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A livret and the MDPH of its département, over the wire and in the database. In its world `enDocument` is shared.
@EssaiLpi
class PartageDuLivretTest {

    static final String HTML = "text/html";
    static final String ETIQUETTE =
            "Partager l'ensemble du livret de cet élève avec l'équipe pluridisciplinaire de la MDPH.";

    @Autowired
    Mondes mondes;

    @Autowired
    Personnes personnes;

    @Autowired
    Scolarite scolarite;

    @Autowired
    RedigerPpre redigerPpre;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Base base;

    @LocalServerPort
    int port;

    Monde monde;
    Navigateur responsable;
    Navigateur mdph;

    @BeforeEach
    void a_livret_that_is_shared_and_others_that_are_not() {
        monde = mondes.creer();
        responsable = navigateur(monde.responsable());
        mdph = navigateur(monde.mdph());
    }

    @Test
    void a_team_finds_the_livrets_shared_with_it_and_no_other() {
        var liste = mdph.lire("/", HTML).body();
        assertThat(liste)
                .contains(adresse(monde.enDocument()))
                .contains("École d'essai — ")
                .doesNotContain(adresse(monde.evalue()), adresse(monde.enBrouillon()))
                .doesNotContain("Créer un livret", "Responsable</label>", "Contributeur</label>");

        assertThat(mdph.lire("/?q=" + monde.enDocument().numero(), HTML).body())
                .contains("1 livret correspond", adresse(monde.enDocument()));
        assertThat(mdph.lire("/?q=" + monde.evalue().numero(), HTML).body())
                .contains("Aucun livret ne correspond")
                .doesNotContain(adresse(monde.evalue()));
    }

    @Test
    void a_team_with_nothing_shared_is_told_how_that_comes() {
        assertThat(navigateur(personnes.creerMdph("48")).lire("/", HTML).body())
                .contains("Aucun livret n'est partagé avec vous")
                .contains("dès que la direction d'un établissement de votre département");
    }

    @Test
    void a_team_reads_the_livret_its_amenagements_and_its_documents_and_nothing_else() {
        var livret = adresse(monde.enDocument());
        var document = "/ppres/" + monde.enDocument().ppre();

        assertThat(mdph.lire(livret, HTML).body())
                .contains("Partagé le 26 octobre 2026 par Camille Essai avec la MDPH du département 099.")
                .contains("Installer l'élève face au tableau", document, document + "/pdf/famille")
                .contains("Télécharger le livret", "Responsable", "Direction")
                .doesNotContain(ETIQUETTE, document + "/suivi", "Contributeurs")
                .doesNotContain("Gérer le livret", "Modifier les aménagements", "Mettre à jour les informations");
        assertThat(mdph.lire(livret + "/informations", HTML).body())
                .contains("Date de naissance")
                .doesNotContain("Dernier import");
        assertThat(mdph.lire(document, HTML).body())
                .contains("Consulter le PPRE", document + "/pdf")
                .doesNotContain(document + "/suivi", document + "/observations", "Créer le bilan");
        for (var adresse : List.of(document + "/suivi", document + "/observations", livret + "/gestion", "/comptes")) {
            assertThat(statut(mdph, adresse)).as(adresse).isEqualTo(404);
        }
    }

    @Test
    void a_bilan_under_way_is_not_told() {
        partager(responsable, monde.enBilan());

        assertThat(mdph.lire(adresse(monde.enBilan()), HTML).body())
                .contains("Finalisé le 19 octobre 2026")
                .doesNotContain("bilan en cours", "Bilan en cours");
        assertThat(statut(mdph, "/ppres/" + monde.enBilan().ppre() + "/bilan/etapes/2"))
                .isEqualTo(404);
    }

    @Test
    void it_is_off_until_somebody_has_read_who_will_see_what() {
        var livret = adresse(monde.enBrouillon());
        assertThat(responsable.lire(livret, HTML).body())
                .contains(ETIQUETTE)
                .contains("Non partagé.", "MDPH du département 099")
                .doesNotContain("name=\"partage\" value=\"oui\" checked");
        assertThat(statut(mdph, livret)).isEqualTo(404);

        assertThat(responsable.lire(livret + "/partage", HTML).body())
                .contains("MDPH du département 099", "Ce que l'équipe verra", "Ce qu'elle ne verra pas")
                .contains(monde.mdph().nomComplet());
        assertThat(statut(mdph, livret)).isEqualTo(404);
    }

    @Test
    void shared_then_withdrawn_it_is_open_then_closed_at_once_and_the_page_says_by_whom() {
        var livret = adresse(monde.evalue());
        var document = "/ppres/" + monde.evalue().ppre();
        var siens = List.of(
                livret,
                livret + "/amenagements",
                livret + "/informations",
                livret + "/pdf",
                document,
                document + "/pdf",
                document + "/pdf/famille");

        assertThat(partager(responsable, monde.evalue()).headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith(livret + "?fait=partage");
        for (var adresse : siens) {
            assertThat(statut(mdph, adresse)).as(adresse).isEqualTo(200);
        }
        assertThat(responsable.lire(livret, HTML).body()).contains("Partagé le", "par Camille Essai", "checked");
        assertThat(responsable.lire(livret + "/gestion", HTML).body())
                .contains("MDPH du département 099", "livret partagé avec l'équipe pluridisciplinaire de la MDPH");

        var direction = navigateur(monde.direction());
        direction.poster(livret + "/partage/retrait", Map.of(), HTML);

        for (var adresse : siens) {
            assertThat(statut(mdph, adresse)).as(adresse).isEqualTo(404);
        }
        assertThat(mdph.lire("/", HTML).body()).doesNotContain(livret);
        assertThat(responsable.lire(livret, HTML).body()).contains("Non partagé. Retiré le");
        assertThat(responsable.lire(livret + "/gestion", HTML).body()).doesNotContain("MDPH du département");
        assertThat(responsable.lire(livret + "/partage", HTML).body()).contains("Partages passés", "Retiré le");
        assertThat(actes(monde.evalue())).containsExactly("livret.partage", "livret.partage.retire");
    }

    @Test
    void sharing_or_withdrawing_twice_at_once_is_done_once() throws InterruptedException {
        var direction = navigateur(monde.direction());
        EnParallele.deuxFois(() -> partager(direction, monde.evalue()));
        EnParallele.deuxFois(() -> direction.poster(adresse(monde.evalue()) + "/partage/retrait", Map.of(), HTML));

        assertThat(actes(monde.evalue())).containsExactly("livret.partage", "livret.partage.retire");
        assertThat(partages(monde.evalue())).isEqualTo(1);
    }

    @Test
    void a_contributeur_is_told_of_it_and_decides_nothing() {
        var contributeur = navigateur(monde.contributeur());

        assertThat(contributeur.lire(adresse(monde.enDocument()), HTML).body())
                .contains("Partagé le 26 octobre 2026")
                .doesNotContain(ETIQUETTE);
        assertThat(contributeur.lire(adresse(monde.evalue()), HTML).body()).doesNotContain("Non partagé");
        assertThat(partager(contributeur, monde.evalue()).statusCode()).isEqualTo(404);
        assertThat(contributeur
                        .poster(adresse(monde.enDocument()) + "/partage/retrait", Map.of(), HTML)
                        .statusCode())
                .isEqualTo(404);
        assertThat(statut(mdph, adresse(monde.enDocument()))).isEqualTo(200);
    }

    @Test
    void another_MDPH_than_the_one_that_was_named_gets_nothing() {
        var reponse = responsable.poster(adresse(monde.evalue()) + "/partage", Map.of("departement", "35"), HTML);

        assertThat(reponse.headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith(adresse(monde.evalue()) + "/partage?refus=autre-departement");
        assertThat(responsable
                        .lire(adresse(monde.evalue()) + "/partage?refus=autre-departement", HTML)
                        .body())
                .contains("rien n'a été partagé");
        assertThat(partages(monde.evalue())).isZero();
        assertThat(statut(navigateur(monde.mdphAilleurs()), adresse(monde.enDocument())))
                .isEqualTo(404);
    }

    @Test
    void a_pupil_who_goes_to_another_departement_ends_it_for_good() {
        var suivi = monde.enDocument();
        var ailleurs =
                Personnes.enTantQueLpi(() -> scolarite.creerEtablissement(Ecoles.uai(), "École d'à côté", 1, "35"));
        var direction = navigateur(personnes.creer(Profil.DIRECTION, ailleurs.id()));

        passer(suivi, eleveDe(ailleurs));

        assertThat(statut(mdph, adresse(suivi))).isEqualTo(404);
        assertThat(statut(navigateur(monde.mdphAilleurs()), adresse(suivi))).isEqualTo(404);
        assertThat(direction.lire(adresse(suivi), HTML).body())
                .contains("l'élève a changé d'établissement, dans un autre département")
                .contains("MDPH du département 35 (Ille-et-Vilaine)");

        passer(suivi, suivi.eleve().valeur());
        assertThat(responsable.lire(adresse(suivi), HTML).body()).contains("Non partagé. Fini le");
        assertThat(statut(mdph, adresse(suivi))).isEqualTo(404);
    }

    @Test
    void a_pupil_who_stays_in_the_departement_keeps_it() {
        var voisine = Ecoles.ecole(scolarite);

        passer(monde.enDocument(), eleveDe(voisine));

        assertThat(statut(mdph, adresse(monde.enDocument()))).isEqualTo(200);
    }

    @Test
    void what_is_noted_beside_a_PPRE_stays_the_schools_in_the_database_too() {
        var ppre = monde.enDocument().ppre();
        Personnes.enTantQueLpi(() -> new TransactionTemplate(transactions).execute(_ -> {
            redigerPpre.observer(
                    ppre,
                    1,
                    new Releve(LocalDate.of(2026, 11, 2), null, "Seul"),
                    monde.responsable().id());
            redigerPpre.suivre(
                    ppre, Map.of("reunion.lieu", "Salle 3"), monde.responsable().id(), LocalDate.of(2026, 11, 2));
            return ppre;
        }));

        for (var table : List.of("ppre.suivi", "ppre.observation")) {
            assertThat(lignes(monde.contributeur(), table)).as(table).isEqualTo(1);
            assertThat(lignes(monde.mdph(), table)).as(table).isZero();
        }
        assertThat(lignes(monde.contributeur(), "livret.equipe")).isEqualTo(2);
        assertThat(lignes(monde.mdph(), "livret.equipe")).isEqualTo(1);
        assertThat(lignes(monde.mdph(), "ppre.version")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into livret.partage (livret_id, departement, depuis, par) values (:livret, '35', now(), :moi)",
                "insert into livret.partage (livret_id, departement, depuis, par, jusqu_a) select livret_id,"
                        + " departement, now(), :moi, now() from livret.departement_du_livret where livret_id = :livret",
                "update livret.partage set jusqu_a = null where livret_id = :livret and par = :moi",
                "update livret.partage set depuis = now() where livret_id = :livret and par = :moi",
                "update livret.partage set jusqu_a = now() where livret_id = :livret and par <> :moi",
                "delete from livret.partage where livret_id = :livret and par = :moi"
            })
    void the_database_keeps_what_was_shared_as_it_was(String ordre) {
        var suivi = monde.evalue();
        var direction = navigateur(monde.direction());
        partager(direction, suivi);
        direction.poster(adresse(suivi) + "/partage/retrait", Map.of(), HTML);
        partager(responsable, suivi);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Personnes.enTantQue(
                        monde.direction(),
                        () -> base.application(sql -> sql.sql(ordre)
                                .param("livret", suivi.livret().valeur())
                                .param("moi", monde.direction().id().valeur())
                                .update())));
    }

    private Navigateur navigateur(Utilisateur qui) {
        return Navigateur.de(port, qui.identifiant());
    }

    private static String adresse(Suivi suivi) {
        return "/livrets/" + suivi.numero();
    }

    private static int statut(Navigateur qui, String adresse) {
        return qui.lire(adresse, HTML).statusCode();
    }

    private HttpResponse<String> partager(Navigateur qui, Suivi suivi) {
        return qui.poster(
                adresse(suivi) + "/partage", Map.of("departement", monde.ecole().departement()), HTML);
    }

    /// A pupil of that school, the only one it has.
    private UUID eleveDe(Etablissement ecole) {
        Ecoles.importer(scolarite, ecole, Ecoles.ENTETE + Ecoles.ligne("SECOND", "Fañch", "", "CM1", "CM1 B"));
        return base.proprietaire()
                .sql("select id from scolarite.eleve where etablissement_id = :ou")
                .param("ou", ecole.id().valeur())
                .query(UUID.class)
                .single();
    }

    /// What the transmission of a livret does to it.
    private void passer(Suivi suivi, UUID eleve) {
        base.proprietaire()
                .sql("update livret.livret set eleve_id = :eleve where id = :livret")
                .param("eleve", eleve)
                .param("livret", suivi.livret().valeur())
                .update();
    }

    private int lignes(Utilisateur qui, String table) {
        return Personnes.enTantQue(
                qui,
                () -> base.application(
                        sql -> sql.sql("select count(*) from %s where livret_id = :livret".formatted(table))
                                .param("livret", monde.enDocument().livret().valeur())
                                .query(Integer.class)
                                .single()));
    }

    private int partages(Suivi suivi) {
        return base.proprietaire()
                .sql("select count(*) from livret.partage where livret_id = :livret")
                .param("livret", suivi.livret().valeur())
                .query(Integer.class)
                .single();
    }

    private List<String> actes(Suivi suivi) {
        return base.proprietaire()
                .sql("""
                        select verbe from journal.entree
                        where livret_id = :livret and verbe like 'livret.partage%' order by le
                        """)
                .param("livret", suivi.livret().valeur())
                .query(String.class)
                .list();
    }
}
