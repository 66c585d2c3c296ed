package fr.lpi.ppre.persistence;

import fr.lpi.livret.LivretId;
import fr.lpi.ppre.BrouillonSupprime;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatPpre.Phase;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.Ppre.Supprime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEtatsPpre implements EtatsPpre {

    private final JdbcClient sql;

    JdbcEtatsPpre(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<LivretId, List<EtatPpre>> des(Collection<LivretId> livrets) {
        return sql
                .sql("""
                        select p.id, p.livret_id, p.evalue_le,
                               case when p.etat = 'BILAN' and b.ppre_id is null then 'FINALISE' else p.etat end as etat, p.cree_le, coalesce(b.modifie_le, p.cree_le) as modifie_le,
                               p.finalise_le, coalesce(p.semaines, 0) as semaines,
                               case when b.champs is null then 4
                                    when b.champs::text like '%"objectif.%' or b.champs::text like '%"amenagement.%' then 4
                                    when b.champs::text like '%"difficulte.%' then 3
                                    when b.champs::text like '%"appui.%' then 2
                                    else 1 end as etape
                        from ppre.ppre p left join ppre.brouillon b on b.livret_id = p.livret_id and b.ppre_id = p.id
                        where p.livret_id = any(:livrets) and p.etat <> 'SUPPRIME'
                        order by p.cree_le
                        """)
                .param("livrets", livrets.stream().map(LivretId::valeur).toArray(UUID[]::new))
                .query((ligne, _) -> new EtatPpre(
                        new PpreId(ligne.getObject("id", UUID.class)),
                        new LivretId(ligne.getObject("livret_id", UUID.class)),
                        phase(ligne.getString("etat")),
                        ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                        ligne.getObject("modifie_le", OffsetDateTime.class).toInstant(),
                        ligne.getInt("etape"),
                        ligne.getObject("finalise_le", LocalDate.class),
                        ligne.getInt("semaines"),
                        ligne.getObject("evalue_le", LocalDate.class)))
                .stream()
                .collect(Collectors.groupingBy(EtatPpre::livret));
    }

    private static Phase phase(String etat) {
        return switch (etat) {
            case "BROUILLON" -> Phase.REDACTION;
            case "FINALISE" -> Phase.MISE_EN_OEUVRE;
            default -> Phase.valueOf(etat);
        };
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
