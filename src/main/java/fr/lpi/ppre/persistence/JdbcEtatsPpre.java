package fr.lpi.ppre.persistence;

import fr.lpi.acces.CompteId;
import fr.lpi.livret.LivretId;
import fr.lpi.ppre.BrouillonSupprime;
import fr.lpi.ppre.EtatObjectif;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatPpre.Phase;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.Visees;
import fr.lpi.ppre.Visees.Visee;
import fr.lpi.ppre.domain.Ppre.Supprime;
import fr.lpi.ppre.domain.suivi.LectureSuivi;
import fr.lpi.ppre.domain.suivi.Reperes;
import fr.lpi.web.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEtatsPpre implements EtatsPpre {

    private final JdbcClient sql;
    private final Clock horloge;

    JdbcEtatsPpre(JdbcClient sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    @Override
    public List<EtatPpre> du(LivretId livret) {
        return lire(" and p.livret_id = :livret", ordre -> ordre.param("livret", livret.valeur()))
                .getOrDefault(livret, List.of());
    }

    @Override
    public Map<LivretId, List<EtatPpre>> visibles() {
        return lire("", ordre -> ordre);
    }

    /// @param desquels condition on the livret of `p`, the PPRE or its suivi
    private Map<LivretId, List<EtatPpre>> lire(String desquels, UnaryOperator<StatementSpec> livrets) {
        var aujourdhui = LocalDate.now(horloge);
        var notes = notes(desquels, livrets);
        return livrets
                .apply(sql.sql("""
                        select p.id, p.livret_id, p.evalue_le, p.cree_le,
                               case when p.etat in ('BILAN', 'RECTIFICATION') and b.ppre_id is null then 'FINALISE' else p.etat end as etat, coalesce(b.modifie_le, p.cree_le) as modifie_le,
                               p.finalise_le, p.rectifie_le, coalesce(p.semaines, 0) as semaines, p.interrompu_le, p.accord_redemande,
                               case when b.champs is null then 4
                                    when p.renouvelle is not null then coalesce((
                                        select min(case when c.champ like 'appui.%' then 2
                                                        when c.champ like 'difficulte.%' then 3
                                                        when c.champ ~ '^(objectif|personne|amenagement|libre)[.]' then 4
                                                        else 1 end)
                                        from jsonb_object_keys(b.champs || '{"duree": ""}') as c (champ)
                                        where not jsonb_exists(b.traces, c.champ)), 4)
                                    when b.champs::text like '%"objectif.%' or b.champs::text like '%"amenagement.%' then 4
                                    when b.champs::text like '%"difficulte.%' then 3
                                    when b.champs::text like '%"appui.%' then 2
                                    else 1 end as etape
                        from ppre.ppre p left join ppre.brouillon b on b.livret_id = p.livret_id and b.ppre_id = p.id
                        where p.etat <> 'SUPPRIME'
                        """ + desquels + " order by p.cree_le"))
                .query((ligne, _) -> etat(ligne, notes, aujourdhui))
                .list()
                .stream()
                .collect(Collectors.groupingBy(EtatPpre::livret));
    }

    /// What the suivi of a PPRE says where PPRE are listed.
    private record Note(
            String accord, String accordLe, @Nullable String redacteur) {

        static final Note AUCUNE = new Note("", "", null);
    }

    /// Apart from the rest: PostgreSQL, which expects few rows to be seen, would compare each PPRE with each suivi.
    private Map<UUID, Note> notes(String desquels, UnaryOperator<StatementSpec> livrets) {
        var notes = new HashMap<UUID, Note>();
        livrets.apply(sql.sql("""
                        select ppre_id, coalesce(champs ->> 'accord.etat', '') as accord,
                               coalesce(champs ->> 'accord.le', '') as accord_le, champs ->> 'validation.redacteur' as redacteur
                        from ppre.suivi p where true
                        """ + desquels)).query(ligne -> {
            notes.put(
                    ligne.getObject("ppre_id", UUID.class),
                    new Note(ligne.getString("accord"), ligne.getString("accord_le"), ligne.getString("redacteur")));
        });
        return notes;
    }

    private static EtatPpre etat(ResultSet ligne, Map<UUID, Note> notes, LocalDate aujourdhui) throws SQLException {
        var note = notes.getOrDefault(ligne.getObject("id", UUID.class), Note.AUCUNE);
        var creeLe = ligne.getObject("cree_le", OffsetDateTime.class).toInstant();
        var finaliseLe = ligne.getObject("finalise_le", LocalDate.class);
        var evalueLe = ligne.getObject("evalue_le", LocalDate.class);
        return new EtatPpre(
                new PpreId(ligne.getObject("id", UUID.class)),
                new LivretId(ligne.getObject("livret_id", UUID.class)),
                phase(ligne.getString("etat")),
                creeLe,
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant(),
                ligne.getInt("etape"),
                finaliseLe,
                ligne.getObject("rectifie_le", LocalDate.class),
                ligne.getInt("semaines"),
                evalueLe,
                ligne.getObject("interrompu_le", LocalDate.class),
                LectureSuivi.accord(
                        note.accord(),
                        note.accordLe(),
                        new Reperes(Dates.jour(creeLe), finaliseLe, evalueLe, aujourdhui)),
                ligne.getBoolean("accord_redemande"),
                ligne.getString("etat").equals("RECTIFICATION"),
                redacteur(note.redacteur()));
    }

    private static @Nullable CompteId redacteur(@Nullable String saisi) {
        try {
            return saisi == null ? null : CompteId.de(saisi);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static Phase phase(String etat) {
        return switch (etat) {
            case "BROUILLON" -> Phase.REDACTION;
            case "FINALISE", "RECTIFICATION" -> Phase.MISE_EN_OEUVRE;
            default -> Phase.valueOf(etat);
        };
    }

    @Override
    public Map<PpreId, Visees> visees(LivretId livret) {
        record Ligne(PpreId ppre, String type, Visee objectif) {}
        return sql
                .sql("""
                        select v.ppre_id, v.document #>> '{contenu,type,libelle}' as type, o.objectif ->> 'intitule' as intitule,
                               jsonb_path_query_first(b.document, '$.contenu.objectifs[*] ? (@.numero == $numero).etat',
                                                      jsonb_build_object('numero', o.objectif -> 'numero')) #>> '{}' as etat
                        from (select distinct on (ppre_id) ppre_id, document from ppre.version
                              where livret_id = :livret order by ppre_id, numero desc) v
                        cross join lateral jsonb_array_elements(v.document #> '{contenu,objectifs}') with ordinality as o (objectif, rang)
                        left join ppre.bilan b on b.livret_id = :livret and b.ppre_id = v.ppre_id
                        order by v.ppre_id, o.rang
                        """)
                .param("livret", livret.valeur())
                .query((ligne, _) -> new Ligne(
                        new PpreId(ligne.getObject("ppre_id", UUID.class)),
                        ligne.getString("type"),
                        new Visee(ligne.getString("intitule"), etatObjectif(ligne.getString("etat")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Ligne::ppre,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                lignes -> new Visees(
                                        lignes.getFirst().type(),
                                        lignes.stream().map(Ligne::objectif).toList()))));
    }

    private static @Nullable EtatObjectif etatObjectif(@Nullable String grave) {
        return grave == null ? null : EtatObjectif.valueOf(grave);
    }

    @Override
    public List<BrouillonSupprime> corbeille(LivretId livret, LocalDate aujourdhui) {
        return sql.sql("""
                        select id, supprime_le from ppre.ppre
                        where livret_id = :livret and etat = 'SUPPRIME' and supprime_le >= :depuis
                        order by supprime_le desc, cree_le desc
                        """)
                .param("livret", livret.valeur())
                .param("depuis", aujourdhui.minusDays(Supprime.JOURS))
                .query((ligne, _) -> {
                    var le = ligne.getObject("supprime_le", LocalDate.class);
                    return new BrouillonSupprime(
                            new PpreId(ligne.getObject("id", UUID.class)), le, le.plusDays(Supprime.JOURS));
                })
                .list();
    }
}
