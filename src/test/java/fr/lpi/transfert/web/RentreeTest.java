package fr.lpi.transfert.web;

import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.EssaiLpi;
import fr.lpi.Monde.Suivi;
import fr.lpi.Personnes;
import fr.lpi.Visiteur;
import fr.lpi.acces.Profil;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.application.importation.ConduireImport;
import fr.lpi.scolarite.application.importation.ImporterEleves;
import fr.lpi.scolarite.application.importation.Verification;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.AImporter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.RecordApplicationEvents;

/// September: the pupils of last year in the classes of this one, and the plans that were under way.
@EssaiLpi
@RecordApplicationEvents
class RentreeTest extends DeuxEcoles {

    @Autowired
    ConduireImport conduireImport;

    Visiteur direction;

    @BeforeEach
    void the_school_year_that_was_imported_is_the_last_one() {
        direction = visiteur(ancienne.direction());
        base.proprietaire()
                .sql("""
                        with anciennes as (
                            insert into scolarite.classe (etablissement_id, annee, code, libelle)
                            select c.etablissement_id, c.annee - 1, c.code, c.libelle
                            from scolarite.classe c where c.etablissement_id = :ecole
                            returning id, etablissement_id, annee, code, libelle)
                        update scolarite.inscription i
                        set classe_id = a.id, annee = a.annee, depuis = i.depuis - 365
                        from anciennes a, scolarite.classe c
                        where c.id = i.classe_id and c.code = a.code and c.libelle = a.libelle
                          and i.etablissement_id = :ecole
                        """)
                .param("ecole", ancienne.ecole().id().valeur())
                .update();
    }

    @Test
    void the_class_changes_and_the_plans_stay_what_they_were() {
        voisinage.importer(
                direction.moi(), ancienne.ecole().id(), tous("CM2", "CM2 B").toArray(String[]::new));

        var brouillon = ancienne.enBrouillon();
        assertThat(direction.lire("/livrets/" + brouillon.numero()))
                .contains("CM2 B")
                .doesNotContain("CM1 A");
        assertThat(direction.lire("/")).contains("CM2 B").doesNotContain("CM1 A");
        assertThat(direction.lire("/livrets/" + brouillon.numero() + "/informations/mise-a-jour"))
                .contains("CM1 A", "CM2 B", "Mettre à jour les informations");
        assertThat(palier(brouillon)).isEqualTo("elementaire");
        var document = ancienne.enDocument();
        assertThat(direction.lire("/livrets/" + document.numero())).contains("CM2 B");
        assertThat(classeDuDocument(document)).isEqualTo("CM1 A");
        assertThat(direction.lire("/ppres/" + ancienne.enBilan().ppre() + "/bilan/etapes/2"))
                .contains("Des progrès");
        assertThat(visiteur(ancienne.responsable()).lire("/ppres/" + brouillon.ppre() + "/etapes/1"))
                .contains("value=\"6\"");
    }

    @Test
    void a_pupil_goes_on_in_a_college_where_its_plan_keeps_the_palier_of_its_first_day() {
        var college =
                Personnes.enTantQueLpi(() -> scolarite.creerEtablissement(Ecoles.uai(), "Collège d'essai", 2, "099"));
        var recoit = direction(college);
        var enseignant = personnes.creer(Profil.ENSEIGNANT, college.id());
        for (var suivi : List.of(ancienne.enBrouillon(), ancienne.enDocument())) {
            inscrireEnSixieme(college, suivi);
            accorder(voisinage.demander(recoit.moi(), college.id(), voisinage.ine(suivi.eleve())));
            recoit.envoyer(
                    "/livrets/" + suivi.numero() + "/reception",
                    "responsable",
                    enseignant.id().toString());
        }

        var nouveau = visiteur(enseignant);
        var brouillon = ancienne.enBrouillon();
        assertThat(nouveau.lire("/livrets/" + brouillon.numero())).contains("Collège d'essai", "6A");
        assertThat(palier(brouillon)).isEqualTo("elementaire");
        assertThat(nouveau.lire("/ppres/" + brouillon.ppre() + "/etapes/4"))
                .contains("am-el-ost-installer-face-tableau");
        assertThat(nouveau.lire("/livrets/" + brouillon.numero() + "/informations/mise-a-jour"))
                .contains("CM1 A", "6A", "Collège d'essai");
        assertThat(nouveau.lire("/livrets/" + brouillon.numero() + "/amenagements/modification"))
                .as("the livret's own aménagements are those of the new palier")
                .contains("am-sd-");
        var document = ancienne.enDocument();
        assertThat(classeDuDocument(document)).isEqualTo("CM1 A");
        assertThat(nouveau.lire("/ppres/" + document.ppre())).contains("6 semaine(s)");
        assertThat(nouveau.envoyer("/ppres/" + document.ppre() + "/bilan")).hasStatus(302);
    }

    @Test
    void a_class_without_a_level_takes_the_elementaire_bank() {
        voisinage.importer(
                direction.moi(), ancienne.ecole().id(), tous("", "ULIS").toArray(String[]::new));

        var brouillon = ancienne.enBrouillon();
        assertThat(direction.lire("/livrets/" + brouillon.numero())).contains("ULIS");
        assertThat(direction.lire("/livrets/" + brouillon.numero() + "/informations/mise-a-jour"))
                .contains("CM1 A", "ULIS");
        assertThat(direction.lire("/livrets/" + brouillon.numero() + "/amenagements/modification"))
                .contains("am-el-");
        assertThat(direction.lire("/ppres/" + brouillon.ppre() + "/etapes/4")).contains("am-el-");
    }

    @Test
    void whoever_is_not_in_the_new_file_stays_until_the_direction_says_that_it_has_left() {
        var document = ancienne.enDocument();
        var sien = ligne("PREMIER", "Zoé", voisinage.ine(ancienne.enBrouillon().eleve()), "CM2", "CM2 B");
        voisinage.importer(direction.moi(), ancienne.ecole().id(), sien);
        assertThat(direction.lire("/livrets/" + document.numero())).contains("CM1 A");

        var rapport = (AImporter) Verification.de(
                conduireImport, direction.moi(), ancienne.ecole().id(), Ecoles.ENTETE + sien);
        assertThat(direction.lire("/eleves/import/" + rapport.id()))
                .contains("A un livret : après son départ, il ne s'ouvre plus ici et reste entier");
        Personnes.enTantQue(
                direction.moi(),
                () -> conduireImport.importer(
                        direction.moi(),
                        rapport.id(),
                        new ImporterEleves.Demande(rapport.empreinte(), Set.of(document.eleve()), true)));

        assertThat(direction.lire("/")).doesNotContain(document.numero().valeur());
        voisinage.importer(
                direction.moi(),
                ancienne.ecole().id(),
                ligne("SECOND", "Fañch", voisinage.ine(document.eleve()), "CM2", "CM2 B"));
        assertThat(visiteur(ancienne.responsable()).lire("/livrets/" + document.numero()))
                .as("come back as it was")
                .contains("CM2 B");
    }

    private List<String> tous(String niveau, String classe) {
        return List.of(
                ligne("PREMIER", "Zoé", voisinage.ine(ancienne.enBrouillon().eleve()), niveau, classe),
                ligne("SECOND", "Fañch", voisinage.ine(ancienne.enDocument().eleve()), niveau, classe),
                ligne("UN", "Ève", voisinage.ine(ancienne.enBilan().eleve()), niveau, classe),
                ligne("VINGT", "Noé", voisinage.ine(ancienne.evalue().eleve()), niveau, classe));
    }

    private void inscrireEnSixieme(Etablissement college, Suivi suivi) {
        var annee = LocalDate.now().getYear() - (LocalDate.now().getMonthValue() < 8 ? 1 : 0);
        var xml = """
                <?xml version="1.0" encoding="ISO-8859-15"?>
                <BEE_ELEVES VERSION="2.1"><PARAMETRES><UAJ>%s</UAJ><ANNEE_SCOLAIRE>%d</ANNEE_SCOLAIRE></PARAMETRES>
                <DONNEES><ELEVES><ELEVE ELEVE_ID="1" ELENOET="1"><ID_NATIONAL>%s</ID_NATIONAL>
                <NOM_DE_FAMILLE>PASSERELLE</NOM_DE_FAMILLE><PRENOM>Zoé</PRENOM><DATE_NAISS>03/02/2017</DATE_NAISS>
                <CODE_SEXE>2</CODE_SEXE><CODE_MEF>10010012110</CODE_MEF></ELEVE></ELEVES>
                <STRUCTURES><STRUCTURES_ELEVE ELEVE_ID="1" ELENOET="1"><STRUCTURE><CODE_STRUCTURE>6A</CODE_STRUCTURE>
                <TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE></STRUCTURES></DONNEES></BEE_ELEVES>
                """.formatted(college.uai(), annee, voisinage.ine(suivi.eleve()));
        Personnes.enTantQueLpi(() -> scolarite.importer(
                college.id(),
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.ISO_8859_1)),
                "ElevesSansAdresses.xml",
                _ -> true));
    }

    private String palier(Suivi suivi) {
        return base.proprietaire()
                .sql("select palier from ppre.ppre where id = :id")
                .param("id", suivi.ppre().valeur())
                .query(String.class)
                .single();
    }

    private String classeDuDocument(Suivi suivi) {
        return base.proprietaire()
                .sql("select document -> 'entete' ->> 'classe' from ppre.version where ppre_id = :id")
                .param("id", suivi.ppre().valeur())
                .query(String.class)
                .single();
    }
}
