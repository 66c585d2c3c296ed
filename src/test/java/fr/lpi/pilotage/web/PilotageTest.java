package fr.lpi.pilotage.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import fr.lpi.Visiteur;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.ppre.Signataire;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EssaiLpi
class PilotageTest {

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    Mondes mondes;

    @Autowired
    Personnes personnes;

    @Autowired
    Scolarite scolarite;

    @Autowired
    RedigerPpre rediger;

    @Autowired
    Base base;

    @Autowired
    Clock horloge;

    @Autowired
    PlatformTransactionManager transactions;

    Monde monde;

    @BeforeEach
    void une_ecole() {
        monde = mondes.creer();
    }

    @Test
    void each_number_is_what_the_list_behind_it_shows() {
        var direction = new Visiteur(navigateur, monde.direction());

        assertThat(csv(monde.direction(), "ppre-par-etat", monde.ecole().id()))
                .contains(
                        "En cours de réalisation;1\r\n", "Finalisé;1\r\n", "Bilan en cours;1\r\n", "Interrompu;0\r\n");
        assertThat(direction.lire("/pilotage")).contains("PPRE par état", "ligne=mise-en-oeuvre");
        assertThat(direction.lire("/pilotage/listes/ppre-par-etat?ligne=mise-en-oeuvre"))
                .contains(
                        "Fañch SECOND",
                        "/livrets/" + monde.enDocument().numero(),
                        "/ppres/" + monde.enDocument().ppre())
                .doesNotContain("Zoé PREMIER", "Ève UN");
        assertThat(direction.lire("/pilotage/listes/ppre-par-etat?ligne=redaction"))
                .contains("Zoé PREMIER", "/ppres/" + monde.enBrouillon().ppre() + "/etapes/1");
        assertThat(direction.lire("/pilotage/listes/bilans?ligne=commence"))
                .contains("Ève UN")
                .doesNotContain("Fañch SECOND");
        assertThat(csv(monde.direction(), "ppre-par-classe", monde.ecole().id()))
                .startsWith("\uFEFFClasse;PPRE\r\nCM1 A;");
    }

    @Test
    void a_list_that_does_not_exist_is_not_found() {
        var direction = new Visiteur(navigateur, monde.direction());

        assertThat(direction.ouvrir("/pilotage/listes/salaires")).hasStatus(404);
        assertThat(direction.ouvrir("/pilotage/salaires.csv")).hasStatus(404);
        assertThat(direction.ouvrir("/pilotage/listes/ppre-par-etat?ligne=perdu"))
                .hasStatus(404);
        assertThat(direction.ouvrir("/pilotage/listes/activite?colonne=perdue")).hasStatus(404);
    }

    @Test
    void a_direction_of_two_schools_reads_one_at_a_time() {
        var autre = mondes.creer();
        var deux = personnes.creer(
                Profil.DIRECTION, monde.ecole().id(), autre.ecole().id());
        var visiteur = new Visiteur(navigateur, deux);

        for (var ecole : new Monde[] {monde, autre}) {
            var id = ecole.ecole().id();
            assertThat(visiteur.lire("/pilotage?etablissement=" + id))
                    .contains(
                            "etablissement=" + monde.ecole().id(),
                            "etablissement=" + autre.ecole().id());
            assertThat(csv(deux, "ppre-par-etat", id)).contains("Finalisé;1\r\n");
            assertThat(visiteur.lire("/pilotage/listes/ppre-par-etat?ligne=mise-en-oeuvre&etablissement=" + id))
                    .contains("/ppres/" + ecole.enDocument().ppre())
                    .doesNotContain("/ppres/"
                            + (ecole == monde ? autre : monde).enDocument().ppre());
        }
    }

    @Test
    void a_signature_noted_or_drawn_is_missed_no_more() {
        var avant =
                csv(monde.direction(), "accords-et-signatures", monde.ecole().id());
        assertThat(avant).contains("Signature, Direction;2\r\n", "Signature, Élève;2\r\n");

        var aujourdhui = LocalDate.now(horloge);
        lpi(() -> {
            rediger.suivre(
                    monde.enDocument().ppre(),
                    Map.of(
                            "signature.direction.etat", "signe",
                            "signature.direction.le", Dates.enChiffres(aujourdhui),
                            "signature.responsable-1.etat", "absent"),
                    monde.responsable().id(),
                    aujourdhui);
            rediger.signer(
                    monde.enDocument().ppre(),
                    Signataire.ELEVE,
                    "Fañch Second",
                    "10,10 60,20 90,30",
                    monde.responsable().id(),
                    aujourdhui);
        });

        assertThat(csv(monde.direction(), "accords-et-signatures", monde.ecole().id()))
                .contains(
                        "Signature, Direction;1\r\n",
                        "Signature, Élève;1\r\n",
                        "Signature, Responsable légal 1;1\r\n",
                        "Signature, Professeur(s);2\r\n");
    }

    @Test
    void objectifs_are_counted_in_the_month_of_their_bilan() {
        var aujourdhui = LocalDate.now(horloge);
        var ppre = monde.enDocument().ppre();
        lpi(() -> rediger.evaluer(
                ppre,
                Map.of(
                        "bilan.date", Dates.enChiffres(aujourdhui),
                        "bilan.general", "Des progrès",
                        "bilan.objectif.1.etat", "atteint"),
                monde.responsable().id(),
                aujourdhui,
                true));

        var direction = new Visiteur(navigateur, monde.direction());
        var mois = aujourdhui.toString().substring(0, 7);
        assertThat(direction.lire("/pilotage/listes/objectifs?colonne=atteint&ligne=" + mois))
                .contains("Fañch SECOND", "1 objectif, bilan du " + Dates.enLettres(aujourdhui));
        assertThat(direction.lire("/pilotage/listes/objectifs?colonne=non-atteint&ligne=" + mois))
                .contains("Aucun élève");
        assertThat(direction.lire("/pilotage/listes/activite?colonne=bilans")).contains("Fañch SECOND");
    }

    @Test
    void a_school_without_a_PPRE_is_told_where_to_begin() {
        var vide = personnes.creer(Profil.DIRECTION, Ecoles.ecole(scolarite).id());

        assertThat(new Visiteur(navigateur, vide).lire("/pilotage"))
                .contains("Aucun PPRE pour le moment", "href=\"/livrets/nouveau\"")
                .doesNotContain("PPRE par état</h2>");
        assertThat(new Visiteur(navigateur, personnes.creer(Profil.DIRECTION)).lire("/pilotage"))
                .contains("Aucun établissement n'est rattaché");
    }

    @Test
    void a_livret_whose_responsable_has_left_waits_for_another() {
        base.proprietaire()
                .sql("update acces.compte set actif = false where id = :id")
                .param("id", monde.responsable().id().valeur())
                .update();

        assertThat(new Visiteur(navigateur, monde.direction())
                        .lire("/pilotage/listes/sans-responsable?ligne=a-confier"))
                .contains("Zoé PREMIER", "/livrets/a-confier");
        assertThat(csv(monde.direction(), "sans-responsable", monde.ecole().id()))
                .contains("L'enseignant responsable est parti;4");
    }

    private String csv(Utilisateur qui, String figure, EtablissementId ecole) {
        return new Visiteur(navigateur, qui).lire("/pilotage/%s.csv?etablissement=%s".formatted(figure, ecole));
    }

    private void lpi(Runnable acte) {
        Personnes.enTantQueLpi(() -> new TransactionTemplate(transactions).execute(_ -> {
            acte.run();
            return true;
        }));
    }
}
