package fr.lpi.scolarite;

import static fr.lpi.Personnes.enTantQue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.scolarite.application.importation.ConduireImport;
import fr.lpi.scolarite.application.importation.ImporterEleves.Demande;
import fr.lpi.scolarite.application.importation.Verification;
import fr.lpi.scolarite.application.importation.consultation.ConsulterImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.AImporter;
import fr.lpi.web.Recherche;
import fr.lpi.web.Tranche;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/// Measured, not tested: see `bench/README.md`. Its name keeps it out of the ordinary run.
@EssaiLpi
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MesuresDesEleves {

    static final int NOMBRE = 100_000;

    /// What a page shows at once.
    static final int MONTRES = 50;

    @Autowired
    Scolarite scolarite;

    @Autowired
    Personnes personnes;

    @Autowired
    Eleves eleves;

    @Autowired
    ConduireImport conduire;

    @Autowired
    ConsulterImport consulter;

    @Autowired
    Base base;

    /// The rows that the import wrote, copied into the same tables for another school: COPY does what it can.
    @Test
    @Order(1)
    void an_import_against_COPY() throws Exception {
        var ratios = new double[3];
        for (var tour = 0; tour < ratios.length; tour++) {
            var ecole = Ecoles.ecole(scolarite);
            var csv = Annuaire.csv(NOMBRE, tour).getBytes(StandardCharsets.UTF_8);
            var total = importer(personnes.creer(Profil.DIRECTION, ecole.id()), ecole, csv);
            var copie = copier(ecole.id(), Ecoles.ecole(scolarite).id());
            ratios[tour] = (double) total / copie;
            System.out.printf(
                    "Import de %d élèves (lecture, comparaison, enregistrement) : %d ms ; COPY : %d ms ; rapport %.2f%n",
                    NOMBRE, total, copie, ratios[tour]);
        }
        Arrays.sort(ratios);
        assertThat(ratios[1]).isLessThan(2);
    }

    @Test
    @Order(2)
    void a_search_among_a_hundred_thousand_pupils() {
        var ecoles = new EtablissementId[100];
        for (var rang = 0; rang < ecoles.length; rang++) {
            var ecole = Ecoles.ecole(scolarite);
            Ecoles.importer(scolarite, ecole, Annuaire.csv(NOMBRE / ecoles.length, 100 + rang));
            ecoles[rang] = ecole.id();
        }
        // As PostgreSQL does by itself within a minute; until then it misjudges an index that it never cleaned.
        base.proprietaire().sql("vacuum analyze").update();
        var compte = personnes.creer(Profil.ENSEIGNANT, ecoles);
        for (var saisie : List.of("bodaru", "Bodaru Leona", "bodrau", "d'almeda", "lero", "leona CM2", "zzzz")) {
            chauffer(compte, ecoles, saisie);
            var durees = new long[21];
            var trouves = 0;
            for (var tour = 0; tour < durees.length; tour++) {
                var debut = System.nanoTime();
                trouves = chercher(compte, ecoles, saisie).nombre();
                durees[tour] = System.nanoTime() - debut;
            }
            Arrays.sort(durees);
            System.out.printf(
                    "Recherche « %s » : médiane %.1f ms, pire %.1f ms, %d trouvés%n",
                    saisie, durees[10] / 1e6, durees[20] / 1e6, trouves);
        }
    }

    private void chauffer(fr.lpi.acces.Utilisateur compte, EtablissementId[] ecoles, String saisie) {
        for (var tour = 0; tour < 50; tour++) {
            chercher(compte, ecoles, saisie);
        }
    }

    private Trouves chercher(fr.lpi.acces.Utilisateur compte, EtablissementId[] ecoles, String saisie) {
        return enTantQue(
                compte,
                () -> eleves.cherches(List.of(ecoles), Recherche.de(saisie), List.of(), Tranche.debut(MONTRES)));
    }

    /// Both halves, as a direction does them one after the other.
    private long importer(fr.lpi.acces.Utilisateur direction, Etablissement ecole, byte[] csv) {
        var debut = System.nanoTime();
        var lu = (AImporter) attendre(
                direction,
                Verification.de(conduire, direction, ecole.id(), () -> new java.io.ByteArrayInputStream(csv)));
        attendre(
                direction,
                enTantQue(
                        direction,
                        () -> conduire.importer(direction, lu.id(), new Demande(lu.empreinte(), Set.of(), false))));
        return (System.nanoTime() - debut) / 1_000_000;
    }

    private EtatImport attendre(fr.lpi.acces.Utilisateur direction, EtatImport etat) {
        var ici = etat;
        while (ici instanceof EtatImport.EnCours) {
            LockSupport.parkNanos(10_000_000);
            ici = enTantQue(direction, () -> consulter.executer(direction, etat.id()));
        }
        return ici;
    }

    private long copier(EtablissementId de, EtablissementId vers) throws Exception {
        // Other identifiers, other INE: the same rows but for what must be unique.
        var sql = base.proprietaire();
        var eleve = texte(sql, """
                select concat_ws(E'\t', overlay(id::text placing 'ffff' from 20), :vers,
                                 translate(ine, 'ZY', 'VX'), nom_famille, prenom, date_naissance, sexe)
                from scolarite.eleve where etablissement_id = :de
                """, de, vers);
        sql.sql("""
                        insert into scolarite.classe (etablissement_id, annee, code, libelle)
                        select :vers, annee, code, libelle from scolarite.classe where etablissement_id = :de
                        """).param("de", de.valeur()).param("vers", vers.valeur()).update();
        var inscription = texte(sql, """
                select concat_ws(E'\t', overlay(i.eleve_id::text placing 'ffff' from 20), :vers, n.id, i.annee, i.niveau, i.depuis)
                from scolarite.inscription i
                join scolarite.classe c on c.id = i.classe_id
                join scolarite.classe n on n.etablissement_id = :vers and n.code = c.code and n.libelle = c.libelle
                where i.etablissement_id = :de
                """, de, vers);
        try (var connexion = base.connexion()) {
            connexion.setAutoCommit(false);
            var copie = connexion.unwrap(PGConnection.class).getCopyAPI();
            var debut = System.nanoTime();
            copie.copyIn(
                    "copy scolarite.eleve (id, etablissement_id, ine, nom_famille, prenom, date_naissance, sexe) from stdin",
                    new java.io.ByteArrayInputStream(eleve));
            copie.copyIn(
                    "copy scolarite.inscription (eleve_id, etablissement_id, classe_id, annee, niveau, depuis) from stdin",
                    new java.io.ByteArrayInputStream(inscription));
            connexion.commit();
            return (System.nanoTime() - debut) / 1_000_000;
        }
    }

    private static byte[] texte(
            org.springframework.jdbc.core.simple.JdbcClient sql,
            String requete,
            EtablissementId de,
            EtablissementId vers) {
        return (String.join(
                                "\n",
                                sql.sql(requete)
                                        .param("de", de.valeur())
                                        .param("vers", vers.valeur())
                                        .query(String.class)
                                        .list())
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
