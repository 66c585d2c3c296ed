package fr.lpi.scolarite.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.domain.Inscriptions;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes a file's pupils in a handful of statements: their lines are in the database already.
@Repository
class JdbcInscriptions implements Inscriptions {

    private static final String CLASSE_DE_LA_LIGNE = """
            join scolarite.classe c
              on c.etablissement_id = :ou and c.annee = :annee and c.code = l.code_classe and c.libelle = l.classe
            """;

    private final JdbcClient sql;

    JdbcInscriptions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void reserver(EtablissementId etablissement) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:cle, 0))")
                .param("cle", "scolarite.import " + etablissement)
                .query((ResultSet _) -> {});
    }

    @Override
    public int appliquer(
            UUID fichier,
            EtablissementId etablissement,
            AnneeScolaire annee,
            LocalDate jour,
            Collection<EleveId> partis) {
        parEnsembles();
        var ecriture = new Ecriture(fichier, etablissement, annee, jour);
        ecriture.ecrireEleves();
        ecriture.placer();
        ecriture.noterRedoublements();
        return ecriture.sortir(partis);
    }

    /// Until the end of the transaction. The planner knows nothing yet of the rows that an import writes: it would read
    /// the lines of the file again for each pupil, which takes hours on a long one.
    private void parEnsembles() {
        sql.sql("set local enable_nestloop = off").update();
    }

    @Override
    public void dater(EtablissementId etablissement, Instant le, @Nullable CompteId par) {
        sql.sql("""
                        insert into scolarite.dernier_import (etablissement_id, le, par) values (:ou, :le, :par)
                        on conflict (etablissement_id) do update set le = excluded.le, par = excluded.par
                        """)
                .param("ou", etablissement.valeur())
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("par", par == null ? null : par.valeur(), Types.OTHER)
                .update();
    }

    private final class Ecriture {

        private final UUID fichier;
        private final EtablissementId etablissement;
        private final AnneeScolaire annee;
        private final LocalDate jour;

        Ecriture(UUID fichier, EtablissementId etablissement, AnneeScolaire annee, LocalDate jour) {
            this.fichier = fichier;
            this.etablissement = etablissement;
            this.annee = annee;
            this.jour = jour;
        }

        void ecrireEleves() {
            executer("""
                    insert into scolarite.eleve
                        (id, etablissement_id, ine, nom_famille, nom_usage, prenom, date_naissance, sexe)
                    select eleve_id, :ou, ine, nom_famille, nom_usage, prenom, date_naissance, sexe
                    from scolarite.ligne_lue where import_id = :fichier and sort = 'AJOUT'
                    """);
            executer("""
                    update scolarite.eleve e
                    set ine = coalesce(l.ine, e.ine), nom_famille = l.nom_famille, nom_usage = l.nom_usage,
                        prenom = l.prenom, date_naissance = l.date_naissance, sexe = coalesce(l.sexe, e.sexe)
                    from scolarite.ligne_lue l
                    where l.import_id = :fichier and l.sort = 'MODIFICATION'
                      and e.id = l.eleve_id and e.etablissement_id = :ou
                    """);
        }

        /// A place that differs from the one in force closes it; whoever has none in force then gets one.
        void placer() {
            executer("""
                    insert into scolarite.classe (etablissement_id, annee, code, libelle)
                    select distinct :ou, :annee, code_classe, classe
                    from scolarite.ligne_lue where import_id = :fichier and sort in ('AJOUT', 'MODIFICATION')
                    on conflict do nothing
                    """);
            executer("update scolarite.inscription i set jusqu_au = :jour from scolarite.ligne_lue l\n"
                    + CLASSE_DE_LA_LIGNE + """
                    where l.import_id = :fichier and l.sort = 'MODIFICATION'
                      and i.eleve_id = l.eleve_id and i.jusqu_au is null
                      and (i.classe_id, i.niveau, i.mef) is distinct from (c.id, l.niveau, l.mef)
                    """);
            executer("""
                    insert into scolarite.inscription (eleve_id, etablissement_id, classe_id, annee, niveau, mef, depuis)
                    select l.eleve_id, :ou, c.id, :annee, l.niveau, l.mef, :jour from scolarite.ligne_lue l
                    """ + CLASSE_DE_LA_LIGNE + """
                    left join scolarite.inscription i
                      on l.sort = 'MODIFICATION' and i.eleve_id = l.eleve_id and i.jusqu_au is null
                    where l.import_id = :fichier and l.sort in ('AJOUT', 'MODIFICATION') and i.id is null
                    """);
        }

        /// What a corrected file no longer says is no longer noted.
        void noterRedoublements() {
            executer("""
                    delete from scolarite.circonstance c using scolarite.ligne_lue l
                    where l.import_id = :fichier and l.sort in ('MODIFICATION', 'INCHANGE') and not l.redoublement
                      and c.eleve_id = l.eleve_id and c.annee = :annee
                    """);
            executer("""
                    insert into scolarite.circonstance (eleve_id, etablissement_id, annee, genre, niveau, relevee_le)
                    select eleve_id, :ou, :annee, 'REDOUBLEMENT', niveau, :jour
                    from scolarite.ligne_lue where import_id = :fichier and redoublement
                    on conflict (eleve_id, annee, genre) do update set niveau = excluded.niveau
                    """);
        }

        int sortir(Collection<EleveId> partis) {
            return partis.isEmpty()
                    ? 0
                    : sql.sql("""
                            update scolarite.inscription set jusqu_au = :jour
                            where jusqu_au is null and etablissement_id = :ou and eleve_id = any(:partis)
                              and eleve_id in (select eleve_id from scolarite.absent_du_fichier where import_id = :fichier)
                            """)
                            .param("jour", jour)
                            .param("ou", etablissement.valeur())
                            .param("fichier", fichier)
                            .param(
                                    "partis",
                                    partis.stream().map(EleveId::valeur).toArray(UUID[]::new))
                            .update();
        }

        private void executer(String ordre) {
            sql.sql(ordre)
                    .param("fichier", fichier)
                    .param("ou", etablissement.valeur())
                    .param("annee", annee.debut())
                    .param("jour", jour)
                    .update();
        }
    }
}
