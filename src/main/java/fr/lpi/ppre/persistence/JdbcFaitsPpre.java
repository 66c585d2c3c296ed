package fr.lpi.ppre.persistence;

import fr.lpi.ppre.EtatObjectif;
import fr.lpi.ppre.FaitPpre;
import fr.lpi.ppre.FaitsPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.domain.suivi.LectureSuivi;
import fr.lpi.ppre.domain.suivi.Reperes;
import fr.lpi.web.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcFaitsPpre implements FaitsPpre {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final FormulaireSuivi formulaire;
    private final Clock horloge;

    JdbcFaitsPpre(JdbcClient sql, JsonMapper json, FormulaireSuivi formulaire, Clock horloge) {
        this.sql = sql;
        this.json = json;
        this.formulaire = formulaire;
        this.horloge = horloge;
    }

    @Override
    public Map<PpreId, FaitPpre> visibles() {
        var aujourdhui = LocalDate.now(horloge);
        var notees = signaturesNotees();
        return sql.sql("""
                        select p.id, p.renouvelle, p.cree_le, p.finalise_le, coalesce(v.type_ppre, b.champs ->> 'type', '') as type,
                               bilan.tenu_le, bilan.objectifs,
                               p.etat in ('FINALISE', 'RECTIFICATION', 'BILAN') as en_vigueur, g.signataires
                        from ppre.ppre p
                        left join (select distinct on (livret_id, ppre_id) livret_id, ppre_id, type_ppre from ppre.version
                                   order by livret_id, ppre_id, numero desc) v
                            on v.livret_id = p.livret_id and v.ppre_id = p.id
                        left join ppre.brouillon b on b.livret_id = p.livret_id and b.ppre_id = p.id and p.etat = 'BROUILLON'
                        left join ppre.bilan bilan on bilan.livret_id = p.livret_id and bilan.ppre_id = p.id
                        left join (select d.livret_id, d.ppre_id, array_agg(d.signataire) as signataires
                                   from ppre.signature d
                                   where d.retiree_a is null
                                     and d.numero >= (select max(w.numero) from ppre.version w
                                         where w.livret_id = d.livret_id and w.ppre_id = d.ppre_id
                                           and (w.numero = 1 or (w.document -> 'rectificatif' ->> 'signatures')::boolean))
                                   group by d.livret_id, d.ppre_id) g
                            on g.livret_id = p.livret_id and g.ppre_id = p.id
                        where p.etat <> 'SUPPRIME'
                        """).query((ligne, _) -> fait(ligne, notees, aujourdhui)).list().stream()
                .collect(Collectors.toMap(FaitPpre::id, Function.identity()));
    }

    private FaitPpre fait(ResultSet ligne, Map<UUID, Saisie> notees, LocalDate aujourdhui) throws SQLException {
        var renouvelle = ligne.getObject("renouvelle", UUID.class);
        var tenuLe = ligne.getString("tenu_le");
        var objectifs = ligne.getString("objectifs");
        return new FaitPpre(
                new PpreId(ligne.getObject("id", UUID.class)),
                renouvelle == null ? null : new PpreId(renouvelle),
                ligne.getString("type"),
                tenuLe == null ? null : LocalDate.parse(tenuLe),
                objectifs == null
                        ? List.of()
                        : Arrays.stream(json.readValue(objectifs, String[].class))
                                .map(EtatObjectif::valueOf)
                                .toList(),
                ligne.getBoolean("en_vigueur") ? aSigner(ligne, notees, aujourdhui) : Set.of());
    }

    /// Apart from the rest: PostgreSQL, which expects few rows to be seen, would compare each PPRE with each suivi.
    private Map<UUID, Saisie> signaturesNotees() {
        var notees = new HashMap<UUID, Saisie>();
        sql.sql("""
                        select ppre_id, champs from ppre.suivi
                        where champs::text like '%"signature.%'
                        """).query(ligne -> {
            var champs = json.readValue(ligne.getString("champs"), new TypeReference<Map<String, String>>() {});
            champs.keySet().removeIf(champ -> !Signataire.estChamp(champ));
            notees.put(ligne.getObject("ppre_id", UUID.class), new Saisie(champs));
        });
        return notees;
    }

    private Set<Signataire> aSigner(ResultSet ligne, Map<UUID, Saisie> notees, LocalDate aujourdhui)
            throws SQLException {
        var notee = notees.get(ligne.getObject("id", UUID.class));
        return LectureSuivi.attendusEncore(
                notee == null
                        ? Set.of()
                        : lire(notee, ligne, aujourdhui).signatures().keySet(),
                dessinees(ligne));
    }

    private LectureSuivi lire(Saisie notee, ResultSet ligne, LocalDate aujourdhui) throws SQLException {
        var reperes = new Reperes(
                Dates.jour(ligne.getObject("cree_le", OffsetDateTime.class).toInstant()),
                ligne.getObject("finalise_le", LocalDate.class),
                null,
                aujourdhui);
        return LectureSuivi.de(notee, formulaire, reperes, Set.of());
    }

    private static Set<Signataire> dessinees(ResultSet ligne) throws SQLException {
        var codes = ligne.getArray("signataires");
        return codes == null
                ? Set.of()
                : Arrays.stream((String[]) codes.getArray())
                        .flatMap(code -> Signataire.de(code).stream())
                        .collect(Collectors.toSet());
    }
}
