package fr.lpi.transfert.web;

import static fr.lpi.scolarite.Ecoles.ine;
import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.Visiteur;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.EleveId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.event.RecordApplicationEvents;

/// A livret asked for blindly: from a school that does not know whether there is one, to a school that answers or not.
@EssaiLpi
@RecordApplicationEvents
class TransmissionTest extends DeuxEcoles {

    @Autowired
    OuvrirLivrets ouvrirLivrets;

    Visiteur tient;
    Visiteur demande;
    EleveId eleve;

    @BeforeEach
    void the_pupil_arrives_in_the_other_school() {
        tient = visiteur(ancienne.direction());
        demande = direction(nouvelle);
        voisinage.importer(demande.moi(), nouvelle.id(), ligne("SECOND", "Fañch", ine, "CM2", "CM2 B"));
        eleve = voisinage.eleve(nouvelle.id(), ine);
    }

    @Test
    void the_livret_follows_once_the_other_direction_says_yes() {
        assertThat(demande.lire("/eleves")).contains(adresse(eleve));
        assertThat(demande.envoyer(adresse(eleve))).hasRedirectedUrl(adresse(eleve) + "?fait=envoyee");
        assertThat(demande.lire(adresse(eleve))).contains("En attente");
        assertThat(demande.lire("/transmissions"))
                .contains("En attente")
                .doesNotContain(ancienne.ecole().uai());
        assertThat(demande.ouvrir("/livrets/" + numero)).hasStatus(404);

        assertThat(tient.lire("/")).contains("Demande de transmission", "/transmissions");
        var recue = "/transmissions/" + demandeOuverte(eleve);
        assertThat(tient.lire("/transmissions")).contains(recue, nouvelle.nom(), "Fañch SECOND, CM1 A");
        assertThat(tient.lire(recue)).contains("Transmettre le livret", "Ne pas donner suite");
        var cle = UUID.randomUUID().toString();
        assertThat(tient.envoyer(recue + "/accord", "accordConfirme", "oui", "cle", cle))
                .hasRedirectedUrl("/transmissions?fait=transmis");
        assertThat(tient.envoyer(recue + "/accord", "accordConfirme", "oui", "cle", cle))
                .hasRedirectedUrl("/transmissions?fait=transmis");

        for (var avant : List.of(ancienne.direction(), ancienne.responsable(), ancienne.contributeur())) {
            var ancien = visiteur(avant);
            assertThat(ancien.ouvrir("/livrets/" + numero)).hasStatus(404);
            assertThat(ancien.ouvrir("/ppres/" + ancienne.enDocument().ppre())).hasStatus(404);
            assertThat(ancien.lire("/")).doesNotContain(numero);
        }
        assertThat(demande.lire(adresse(eleve))).contains("Livret reçu", numero);
        assertThat(demande.lire("/transmissions")).contains("Livret reçu", "/livrets/" + numero + "/reception");
        assertThat(demande.lire("/livrets/" + numero)).contains("Livret de Fañch SECOND", "CM2 B");
        assertThat(demande.ouvrir("/ppres/" + ancienne.enDocument().ppre() + "/pdf"))
                .hasStatusOk();
        var enseignant = personnes.creer(Profil.ENSEIGNANT, nouvelle.id());
        assertThat(visiteur(enseignant).ouvrir("/livrets/" + numero)).hasStatus(404);
        demande.envoyer(
                "/livrets/" + numero + "/gestion/responsable",
                "responsable",
                enseignant.id().toString());
        assertThat(visiteur(enseignant).lire("/livrets/" + numero)).contains("Enseignant responsable");
        assertThat(annonces.stream(Acte.class).map(Acte::verbe)).contains("transmission.demandee", "livret.transmis");
    }

    @Test
    void a_draft_is_taken_up_again_in_the_new_school_with_what_waited_for_a_choice() {
        var brouillon = ancienne.enBrouillon();
        var sien = voisinage.ine(brouillon.eleve());
        voisinage.importer(demande.moi(), nouvelle.id(), ligne("PREMIER", "Zoé", sien, "CM2", "CM2 B"));
        var conflit = """
                insert into formulaire.conflit (document, champ, compte, vu, propose, le)
                values (:document, 'objectif.1.intitule', :compte, '', :propose, now())
                """;
        for (var auteur : List.of(ancienne.responsable(), ancienne.direction())) {
            base.proprietaire()
                    .sql(conflit)
                    .param("document", brouillon.ppre().valeur())
                    .param("compte", auteur.id().toString())
                    .param("propose", "Texte de " + auteur.profil())
                    .update();
        }

        base.proprietaire()
                .sql(conflit.replace("objectif.1.intitule", "libre.lame-el-com"))
                .param("document", brouillon.livret().valeur())
                .param("compte", ancienne.responsable().id().toString())
                .param("propose", "Un signal convenu")
                .update();

        var suivi = base.proprietaire()
                .sql("""
                        insert into ppre.suivi (livret_id, ppre_id, champs, modifie_le)
                        values (:livret, :ppre, '{"reunion.lieu": "Salle des maîtres"}', now()) returning id
                        """)
                .param("livret", brouillon.livret().valeur())
                .param("ppre", brouillon.ppre().valeur())
                .query(UUID.class)
                .single();
        base.proprietaire()
                .sql(conflit.replace("objectif.1.intitule", "reunion.lieu"))
                .param("document", suivi)
                .param("compte", ancienne.direction().id().toString())
                .param("propose", "Bureau de la direction")
                .update();

        accorder(voisinage.demander(demande.moi(), nouvelle.id(), sien));

        assertThat(demande.lire("/ppres/" + brouillon.ppre() + "/suivi/conflit?champ=reunion.lieu"))
                .contains("Salle des maîtres", "Bureau de la direction");
        assertThat(demande.lire("/livrets/" + brouillon.numero() + "/amenagements/conflit?champ=libre.lame-el-com"))
                .contains("Un signal convenu");
        assertThat(demande.lire("/ppres/" + brouillon.ppre() + "/conflit?champ=objectif.1.intitule"))
                .contains("Texte de ENSEIGNANT", "Texte de DIRECTION");
        assertThat(demande.lire("/ppres/" + brouillon.ppre() + "/etapes/1")).contains("value=\"6\"");
    }

    @Nested
    class The_school_that_asks_learns_nothing {

        String inconnu;
        EleveId sansLivretNullePart;

        @BeforeEach
        void a_pupil_that_no_other_school_knows() {
            inconnu = ine();
            voisinage.importer(demande.moi(), nouvelle.id(), ligne("TEMOIN", "Fañch", inconnu, "CM2", "CM2 B"));
            sansLivretNullePart = voisinage.eleve(nouvelle.id(), inconnu);
        }

        @Test
        void from_the_report_of_its_import() {
            var ecole = Ecoles.ecole(scolarite);
            var direction = personnes.creer(Profil.DIRECTION, ecole.id());

            var rapport = voisinage.importer(
                    direction,
                    ecole.id(),
                    ligne("SECOND", "Fañch", ine, "CM2", "A"),
                    ligne("TEMOIN", "Fañch", ine(), "CM2", "A"));

            assertThat(rapport.extraits().refuses()).isEmpty();
            assertThat(rapport.rapport().aAjouter()).isEqualTo(2);
        }

        @Test
        void before_asking_while_waiting_when_refused_and_when_time_is_over() {
            assertLesDeuxPages();
            demande.envoyer(adresse(eleve));
            demande.envoyer(adresse(sansLivretNullePart));
            assertLesDeuxPages();
            var attend = lignes("/eleves", eleve);
            assertThat(attend)
                    .singleElement()
                    .asString()
                    .contains("Demande envoyée le ")
                    .doesNotContain(">Demander<");

            tient.envoyer(
                    "/transmissions/" + demandeOuverte(eleve) + "/refus", "refusConfirme", "oui", "motif", "FAMILLE");
            assertThat(tient.lire("/transmissions")).contains("La famille ne souhaite pas");
            assertThat(tient.lire("/")).doesNotContain("Demande de transmission");
            assertLesDeuxPages();
            assertThat(demande.lire(adresse(eleve))).contains("En attente");

            assertThat(lignes("/eleves", eleve)).isEqualTo(attend);

            passerLeDelai();
            assertLesDeuxPages();
            assertThat(demande.lire(adresse(eleve))).contains("Sans suite", "Envoyer la demande");
        }

        @Test
        void not_even_from_the_rows_its_account_may_read() {
            var id = voisinage.demander(demande.moi(), nouvelle.id(), ine);
            tient.envoyer("/transmissions/" + id + "/refus", "refusConfirme", "oui");

            assertThat(compter(demande.moi(), "transfert.refus")).isZero();
            assertThat(compter(demande.moi(), "transfert.demandes_recues(current_date)"))
                    .isZero();
            assertThat(compter(tient.moi(), "transfert.demande")).isZero();
            assertThat(compter(tient.moi(), "transfert.refus")).isOne();
        }

        private void assertLesDeuxPages() {
            assertThat(page(adresse(eleve))).isEqualTo(page(adresse(sansLivretNullePart)));
            assertThat(lignes("/eleves", eleve)).isEqualTo(lignes("/eleves", sansLivretNullePart));
            assertThat(lignes("/transmissions", eleve)).isEqualTo(lignes("/transmissions", sansLivretNullePart));
            assertThat(demande.lire("/livrets/nouveau")).contains(eleve.toString(), sansLivretNullePart.toString());
        }

        private List<String> lignes(String page, EleveId id) {
            return Arrays.stream(demande.lire(page).split("(?=<tr>|<li class=\"lpi-equipe__ligne\">)"))
                    .filter(ligne -> ligne.contains(id.toString()))
                    .map(ligne -> anonyme(ligne.replaceFirst("(?s)(</tr>|</li>).*", "")))
                    .toList();
        }

        private String page(String adresse) {
            return anonyme(demande.lire(adresse));
        }

        private String anonyme(String page) {
            return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                    .replace(eleve.toString(), "ID")
                    .replace(sansLivretNullePart.toString(), "ID")
                    .replace("SECOND", "NOM")
                    .replace("TEMOIN", "NOM");
        }
    }

    @Test
    void neither_answer_is_given_without_being_confirmed() {
        var recue = "/transmissions/" + voisinage.demander(demande.moi(), nouvelle.id(), ine);
        for (var geste : List.of("/accord", "/refus")) {
            var reponse = tient.envoyer(recue + geste);
            assertThat(reponse).hasStatus(422);
            assertThat(reponse).bodyText().contains("Cochez « Je confirme »", "Rien n'a été répondu à cette demande.");
        }
        assertThat(tient.ouvrir(recue)).hasStatusOk();
        assertThat(tient.ouvrir("/livrets/" + numero)).hasStatusOk();
    }

    @Test
    void a_request_is_withdrawn_and_made_anew_but_never_twice() {
        var premiere = voisinage.demander(demande.moi(), nouvelle.id(), ine);
        assertThat(voisinage.demander(demande.moi(), nouvelle.id(), ine)).isEqualTo(premiere);

        assertThat(demande.envoyer(adresse(eleve) + "/retrait")).hasRedirectedUrl(adresse(eleve) + "?fait=retiree");

        assertThat(demande.lire(adresse(eleve) + "?fait=retiree"))
                .contains("La demande est retirée", "Envoyer la demande");
        assertThat(demande.lire("/eleves")).contains(">Demander<").doesNotContain("Demande envoyée");
        assertThat(tient.ouvrir("/transmissions/" + premiere)).hasStatus(404);
        assertThat(tient.envoyer("/transmissions/" + premiere + "/accord")).hasStatus(404);
        assertThat(voisinage.demander(demande.moi(), nouvelle.id(), ine)).isNotEqualTo(premiere);
    }

    @Test
    void the_livret_the_new_school_had_made_stays_and_the_received_one_stands_beside() {
        var enseignant = personnes.creer(Profil.ENSEIGNANT, nouvelle.id());
        Personnes.enTantQueLpi(() -> ouvrirLivrets.ouvrir(eleve, enseignant.id(), List.of(), LocalDate.of(2026, 9, 7)));
        assertThat(demande.lire(adresse(eleve))).contains("rien n'est remplacé");

        accorder(voisinage.demander(demande.moi(), nouvelle.id(), ine));

        assertThat(demande.lire("/livrets/" + numero)).contains("Autre livret de l'élève");
        assertThat(demande.lire("/")).contains(numero).contains("2 livret(s)");
        assertThat(visiteur(enseignant).lire("/")).doesNotContain(numero);
        assertThatThrownBy(() -> base.proprietaire()
                        .sql("update livret.livret set recu_a_cote_de = null where numero = :numero")
                        .param("numero", numero)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("un_eleve_a_un_seul_livret");
    }

    @Test
    void a_pupil_who_has_left_the_school_that_asks_leaves_nothing_to_answer() {
        var id = voisinage.demander(demande.moi(), nouvelle.id(), ine);
        base.proprietaire()
                .sql("update scolarite.inscription set jusqu_au = current_date where eleve_id = :eleve")
                .param("eleve", eleve.valeur())
                .update();

        assertThat(tient.envoyer("/transmissions/" + id + "/accord")).hasStatus(404);
        assertThat(tient.lire("/transmissions")).contains("Aucune demande n'attend votre réponse");
        assertThat(demande.lire("/transmissions")).contains("Fañch SECOND", "a quitté l'établissement");
        assertThat(tient.ouvrir("/livrets/" + numero)).hasStatusOk();
    }

    @Test
    void a_pupil_gone_from_the_school_that_has_the_livret_is_answered_for_all_the_same() {
        base.proprietaire()
                .sql("update scolarite.inscription set jusqu_au = current_date where eleve_id = :eleve")
                .param("eleve", ancienne.enDocument().eleve().valeur())
                .update();

        accorder(voisinage.demander(demande.moi(), nouvelle.id(), ine));

        assertThat(demande.ouvrir("/livrets/" + numero)).hasStatusOk();
    }

    @Test
    void only_the_direction_of_the_livret_answers_and_only_that_of_the_pupil_asks() {
        var id = voisinage.demander(demande.moi(), nouvelle.id(), ine);
        var intrus = List.of(
                ancienne.responsable(),
                ancienne.contributeur(),
                ancienne.collegue(),
                ancienne.directionAilleurs(),
                ancienne.mdph(),
                ancienne.administrateur(),
                demande.moi());
        for (var qui : intrus) {
            var visiteur = visiteur(qui);
            for (var geste : List.of("/accord", "/refus")) {
                assertThat(visiteur.envoyer("/transmissions/" + id + geste))
                        .as("%s", qui)
                        .hasStatus(404);
            }
            assertThat(visiteur.ouvrir("/transmissions/" + id)).hasStatus(404);
            assertThat(faire(
                            qui, "select count(*) from transfert.transmettre('%s', current_date, now())".formatted(id)))
                    .isZero();
        }
        for (var qui : List.of(ancienne.direction(), personnes.creer(Profil.ENSEIGNANT, nouvelle.id()))) {
            var visiteur = visiteur(qui);
            assertThat(visiteur.ouvrir(adresse(eleve))).hasStatus(404);
            assertThat(visiteur.envoyer(adresse(eleve))).hasStatus(404);
            assertThat(visiteur.envoyer(adresse(eleve) + "/retrait")).hasStatus(404);
        }
        assertThat(demandeOuverte(eleve)).isEqualTo(id);
        assertThat(tient.ouvrir("/livrets/" + numero)).hasStatusOk();
    }

    @Test
    void what_is_badly_sent_is_said_at_its_field_or_not_found() {
        var id = voisinage.demander(demande.moi(), nouvelle.id(), ine);

        var reponse = tient.envoyer("/transmissions/" + id + "/refus", "motif", "PARCE_QUE");
        assertThat(reponse).hasStatus(422);
        assertThat(reponse).bodyText().contains("Erreur – ", "laissez « Sans précision »");
        assertThat(tient.ouvrir("/transmissions/pas-une-demande")).hasStatus(404);
        assertThat(demande.ouvrir("/eleves/pas-un-eleve/transmission")).hasStatus(404);
    }

    @Test
    void a_pupil_without_an_INE_cannot_be_asked_about() {
        voisinage.importer(demande.moi(), nouvelle.id(), ligne("SANS", "Ali", "", "CM2", "CM2 B"));
        var sans = new EleveId(base.proprietaire()
                .sql("select id from scolarite.eleve where etablissement_id = :ou and ine is null")
                .param("ou", nouvelle.id().valeur())
                .query(UUID.class)
                .single());

        assertThat(demande.lire("/eleves")).contains("Impossible sans INE").doesNotContain(adresse(sans));
        assertThat(demande.envoyer(adresse(sans))).hasRedirectedUrl(adresse(sans));
        assertThat(demande.lire(adresse(sans))).contains("n'est pas connu").doesNotContain("Envoyer la demande");
    }

    private static String adresse(EleveId eleve) {
        return "/eleves/" + eleve + "/transmission";
    }

    private UUID demandeOuverte(EleveId eleve) {
        return base.proprietaire()
                .sql("select id from transfert.demande where eleve_id = :eleve and etat = 'OUVERTE'")
                .param("eleve", eleve.valeur())
                .query(UUID.class)
                .single();
    }

    private void passerLeDelai() {
        base.proprietaire()
                .sql("update transfert.demande set jusqu_au = current_date - 2 where etablissement_id = :ou")
                .param("ou", nouvelle.id().valeur())
                .update();
    }

    private int compter(Utilisateur qui, String quoi) {
        return faire(qui, "select count(*) from " + quoi);
    }

    private int faire(Utilisateur qui, String lecture) {
        return Personnes.enTantQue(
                qui,
                () -> base.application(
                        sql -> sql.sql(lecture).query(Integer.class).single()));
    }
}
