package fr.lpi.scolarite.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.domain.AnneeScolaire;
import fr.lpi.scolarite.domain.EleveConnu;
import fr.lpi.scolarite.domain.EleveConnu.Inscription;
import fr.lpi.scolarite.domain.Inscriptions;
import fr.lpi.scolarite.domain.LigneEleve.Place;
import fr.lpi.scolarite.domain.Rapport;
import fr.lpi.scolarite.domain.Sexe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcInscriptions implements Inscriptions {

    private final JdbcClient sql;
    private final JsonMapper json;

    JdbcInscriptions(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<EleveConnu> connus(EtablissementId etablissement) {
        return sql.sql("""
                        select e.id, e.ine, e.nom_famille, e.nom_usage, e.prenom, e.date_naissance, e.sexe,
                               i.annee, c.code, c.libelle, i.niveau, i.mef
                        from scolarite.eleve e
                        left join scolarite.inscription i on i.eleve_id = e.id and i.jusqu_au is null
                        left join scolarite.classe c on c.id = i.classe_id
                        where e.etablissement_id = :ou
                        """).param("ou", etablissement.valeur()).query(JdbcInscriptions::lire).list().stream()
                .sorted(Comparator.comparing(EleveConnu::classe, Alphabet.FRANCAIS)
                        .thenComparing(EleveConnu::nomAffiche, Alphabet.FRANCAIS))
                .toList();
    }

    @Override
    public void reserver(EtablissementId etablissement) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:cle, 0))")
                .param("cle", "scolarite.import " + etablissement)
                .query((ResultSet _) -> {});
    }

    @Override
    public void appliquer(
            EtablissementId etablissement,
            AnneeScolaire annee,
            LocalDate jour,
            Rapport rapport,
            Collection<EleveId> partis) {
        var ecriture = new EcritureEnMasse(sql, json, etablissement, annee, jour);
        ecriture.ajouter(rapport.aAjouter());
        ecriture.modifier(rapport.aModifier());
        ecriture.sortir(partis);
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

    private static EleveConnu lire(ResultSet ligne, int rang) throws SQLException {
        var sexe = ligne.getString("sexe");
        return new EleveConnu(
                new EleveId(ligne.getObject("id", UUID.class)),
                ligne.getString("ine"),
                ligne.getString("nom_famille"),
                ligne.getString("nom_usage"),
                ligne.getString("prenom"),
                ligne.getObject("date_naissance", LocalDate.class),
                sexe == null ? null : Sexe.valueOf(sexe),
                inscription(ligne));
    }

    private static @Nullable Inscription inscription(ResultSet ligne) throws SQLException {
        var classe = ligne.getString("libelle");
        return classe == null
                ? null
                : new Inscription(
                        new AnneeScolaire(ligne.getInt("annee")),
                        new Place(ligne.getString("code"), classe, ligne.getString("niveau"), ligne.getString("mef")));
    }
}
