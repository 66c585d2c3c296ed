package fr.lpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import fr.lpi.Monde.Qui;
import fr.lpi.TableDesRoutes.Ligne;
import fr.lpi.acces.Profil;
import fr.lpi.accompagnement.OuvrirProjets;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.besoins.Releves;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.Mesure;
import fr.lpi.groupes.OuvrirGroupes;
import fr.lpi.groupes.OuvrirGroupes.Suit;
import fr.lpi.groupes.Progres;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.application.importation.ConduireImport;
import fr.lpi.scolarite.application.importation.Verification;
import fr.lpi.transfert.Voisinage;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the application, over the wire, for everyone, on an object of the school and on one that is none.
@EssaiLpi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

    static final String HTML = "text/html";
    static final String JSON = "application/json";

    @Autowired
    RequestMappingHandlerMapping routes;

    @Autowired
    Mondes mondes;

    @Autowired
    ConduireImport conduire;

    @Autowired
    Personnes personnes;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    OuvrirProjets projets;

    @Autowired
    OuvrirGroupes groupes;

    @Autowired
    Base base;

    @Autowired
    DataSource connexions;

    @Autowired
    Clock horloge;

    @LocalServerPort
    int port;

    Monde monde;
    List<Ligne> table;
    final Map<Qui, Navigateur> navigateurs = new EnumMap<>(Qui.class);

    @BeforeAll
    void everyone_logs_in() {
        monde = mondes.creer();
        var csv = Ecoles.ENTETE + Ecoles.ligne("NOUVEAU", "Léa", "", "CM1", "CM1 A");
        var rapport =
                Verification.de(conduire, monde.direction(), monde.ecole(), csv).id();
        var projet = projet();
        table = TableDesRoutes.de(
                monde,
                mondes.rectifie(monde),
                rapport.toString(),
                personnes.creer(Profil.ENSEIGNANT, monde.ecole().id()).id(),
                demande(),
                projet,
                groupe(projet));
        for (var qui : Qui.values()) {
            var compte = monde.compte(qui);
            navigateurs.put(qui, Navigateur.de(port, compte == null ? null : compte.identifiant()));
        }
    }

    /// Each of them is asked for some twenty times by the other tests: had one kept its connection, none would be left.
    @AfterAll
    void no_route_kept_a_connection() throws SQLException {
        var reserve = connexions.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(reserve.getActiveConnections()).isZero());
    }

    /// Written by its responsable too, with what is shown of its needs.
    private ProjetId projet() {
        Releves.poser(
                base,
                monde.ecole().id(),
                monde.direction().id(),
                LocalDate.now(horloge),
                "{\"\": {\"\": 20}, \"dom-maths-sciences\": {\"\": 10}}");
        return Personnes.enTantQueLpi(() -> projets.ouvrir(
                monde.ecole().id(),
                Map.of("intitule", "Lire", "buts", "Lire", "action.m0k1a2b3c4d5e.intitule", "Atelier"),
                Set.of(monde.responsable().id()),
                monde.direction().id(),
                LocalDate.now(horloge),
                true));
    }

    private TableDesRoutes.UnGroupe groupe(ProjetId projet) {
        var eleve = monde.enDocument().eleve();
        var le = LocalDate.now(horloge);
        var id = Personnes.enTantQueLpi(() -> {
            var ouvert = groupes.ouvrir(
                    monde.ecole().id(),
                    new Suit(projet, AnneeScolaire.le(le).debut(), "m0k1a2b3c4d5e", "Atelier", Mesure.AUCUNE),
                    "Mardi",
                    Set.of(monde.collegue().id()),
                    Set.of(eleve),
                    monde.direction().id(),
                    le);
            groupes.seance(ouvert, le, "", Map.of(), monde.collegue().id());
            groupes.noter(
                    ouvert,
                    eleve,
                    new Progres(le, null, "Seul"),
                    monde.collegue().id());
            return ouvert;
        });
        return new TableDesRoutes.UnGroupe(id, eleve, du(id, "seance"), du(id, "progres"));
    }

    private UUID du(GroupeId groupe, String table) {
        return base.proprietaire()
                .sql("select id from groupes.%s where groupe_id = :groupe".formatted(table))
                .param("groupe", groupe.valeur())
                .query(UUID.class)
                .single();
    }

    private UUID demande() {
        var voisinage = Voisinage.de(beans);
        var ine = voisinage.ine(monde.enDocument().eleve());
        var ailleurs = monde.directionAilleurs().etablissements().iterator().next();
        voisinage.importer(monde.directionAilleurs(), ailleurs, Ecoles.ligne("SECOND", "Fañch", ine, "CM1", "CM1 B"));
        return voisinage.demander(monde.directionAilleurs(), ailleurs, ine);
    }

    @Test
    void each_route_says_who_may_call_it() {
        var declarees = routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream()
                        .filter(modele -> !modele.equals("/error"))
                        .flatMap(modele -> route.getMethodsCondition().getMethods().stream()
                                .map(methode -> methode + " " + modele)))
                .collect(Collectors.toCollection(TreeSet::new));
        var decrites = table.stream().map(Ligne::modele).collect(Collectors.toCollection(TreeSet::new));

        assertThat(decrites).isEqualTo(declarees);
    }

    @Test
    void no_route_takes_any_method() {
        assertThat(routes.getHandlerMethods().keySet())
                .filteredOn(route -> !route.getPatternValues().contains("/error"))
                .allMatch(route -> !route.getMethodsCondition().getMethods().isEmpty());
    }

    @Test
    void each_lets_in_those_it_names_and_answers_the_others_as_if_nothing_were_there() {
        assertSoftly(alors -> table.stream()
                .filter(ligne -> !ligne.publique())
                .forEach(ligne -> List.of(Qui.values()).forEach(qui -> verifier(alors, ligne, qui))));
    }

    private void verifier(SoftAssertions alors, Ligne ligne, Qui qui) {
        var reponse = envoyer(ligne, qui, ligne.adresse(), ligne.champs(), HTML);
        var quoi = "%s by %s on %s".formatted(ligne.modele(), qui, ligne.adresse());
        if (qui == Qui.PERSONNE) {
            alors.assertThat(reponse.statusCode()).as(quoi).isEqualTo(302);
            alors.assertThat(reponse.headers().firstValue("Location").orElse(""))
                    .as(quoi)
                    .contains("/connexion");
            alors.assertThat(envoyer(ligne, qui, ligne.adresse(), ligne.champs(), JSON)
                            .statusCode())
                    .as(quoi)
                    .isEqualTo(401);
            return;
        }
        if (ligne.permis().contains(qui)) {
            alors.assertThat(reponse.statusCode()).as(quoi).isIn(ligne.reponses());
        } else {
            alors.assertThat(reponse.statusCode()).as(quoi).isEqualTo(404);
        }
        if (ligne.aUnObjet()) {
            var inconnu = envoyer(ligne, qui, ligne.inconnue(), ligne.champsInconnus(), HTML);
            alors.assertThat(inconnu.statusCode()).as("unknown, " + quoi).isEqualTo(404);
            alors.assertThat(inconnu.body()).as("unknown, " + quoi).contains("Page introuvable");
            if (!ligne.permis().contains(qui)) {
                alors.assertThat(page(reponse)).as(quoi).isEqualTo(page(inconnu));
                alors.assertThat(entetes(reponse)).as(quoi).isEqualTo(entetes(inconnu));
            }
        }
    }

    @Test
    void what_anyone_may_read_is_read_by_all() {
        assertSoftly(alors -> table.stream()
                .filter(Ligne::publique)
                .forEach(ligne -> List.of(Qui.values())
                        .forEach(qui -> alors.assertThat(envoyer(ligne, qui, ligne.adresse(), Map.of(), HTML)
                                        .statusCode())
                                .as("%s by %s", ligne.modele(), qui)
                                .isIn(
                                        ligne.modele().equals("GET /connexion") && qui != Qui.PERSONNE
                                                ? Set.of(302)
                                                : ligne.reponses()))));
    }

    @Test
    void nothing_is_written_without_the_forgery_token_of_the_page() {
        assertSoftly(alors -> table.stream()
                .filter(ligne -> ligne.methode().equals("POST"))
                .forEach(ligne -> List.of(Qui.PERSONNE, Qui.DIRECTION)
                        .forEach(qui -> alors.assertThat(navigateur(qui)
                                        .posterSansJeton(ligne.adresse(), champs(ligne.champs(), qui), HTML)
                                        .statusCode())
                                .as("%s by %s", ligne.modele(), qui)
                                .isEqualTo(403))));
        assertThat(navigateur(Qui.DIRECTION)
                        .posterSansJeton("/deconnexion", Map.of(), HTML)
                        .statusCode())
                .isEqualTo(403);
        assertThat(navigateur(Qui.PERSONNE)
                        .posterSansJeton("/connexion", Map.of(), HTML)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_script_is_answered_in_JSON() {
        var session = navigateur(Qui.RESPONSABLE).lire("/session", JSON);
        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(session.body()).contains(monde.responsable().id().toString());

        var refus = navigateur(Qui.COLLEGUE).lire("/ppres/" + monde.enDocument().ppre(), JSON);
        assertThat(refus.statusCode()).isEqualTo(404);
        assertThat(refus.body()).isEqualTo("{\"message\":\"Cette page n'existe pas, ou vous n'y avez pas accès.\"}");
    }

    private HttpResponse<String> envoyer(
            Ligne ligne, Qui qui, String adresse, Map<String, String> champs, String accepte) {
        return ligne.methode().equals("GET")
                ? navigateur(qui).lire(adresse, accepte)
                : navigateur(qui).poster(adresse, champs(champs, qui), accepte);
    }

    private Navigateur navigateur(Qui qui) {
        return java.util.Objects.requireNonNull(navigateurs.get(qui));
    }

    private Map<String, String> champs(Map<String, String> champs, Qui qui) {
        var compte = monde.compte(qui);
        var remplis = new HashMap<>(champs);
        remplis.replaceAll((_, valeur) ->
                valeur.equals("{moi}") ? compte == null ? "" : compte.id().toString() : valeur);
        return remplis;
    }

    /// The page without its forgery token, masked anew each time.
    private static String page(HttpResponse<String> reponse) {
        return reponse.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    /// But for `Connection`, which says how many requests the line has carried.
    private static Set<String> entetes(HttpResponse<String> reponse) {
        var entetes = new TreeSet<>(reponse.headers().map().keySet());
        entetes.remove("connection");
        return entetes;
    }
}
