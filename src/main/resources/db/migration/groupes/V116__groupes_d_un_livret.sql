-- What the groups of a school year tell of the pupil of a livret, for who follows that livret and is of its school: a
-- row a group. An MDPH team reads none of it, as none of the suivi; the groups of another school stay there.
create function groupes.du_livret(livret_lu uuid, annee_lue int)
    returns table (intitule text, nom text, termine_le date, jusqu_au date, mesure text, unite text, vise numeric,
                   seances int, presences int, excuses int, progres jsonb)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select g.intitule, g.nom, g.termine_le, sejour.jusqu_au, g.mesure, g.unite, g.vise,
               assiduite.seances, assiduite.presences, assiduite.excuses,
               (select jsonb_agg(jsonb_build_object('le', n.le, 'valeur', n.valeur, 'mot', n.mot) order by n.le, n.note_le)
                from groupes.progres n
                where n.groupe_id = g.id and n.eleve_id = l.eleve_id and n.retire_le is null)
        from livret.livret l
        join lateral (select m.groupe_id,
                             case when bool_or(m.jusqu_au is null) then null else max(m.jusqu_au) end as jusqu_au
                      from groupes.membre m
                      where m.eleve_id = l.eleve_id
                      group by m.groupe_id) sejour on true
        join groupes.groupe g on g.id = sejour.groupe_id and g.annee = annee_lue
        cross join lateral (select count(*)::int as seances,
                                   count(*) filter (where r.etat = 'PRESENT')::int as presences,
                                   count(*) filter (where r.etat = 'EXCUSE')::int as excuses
                            from groupes.presence r
                            join groupes.seance s on s.id = r.seance_id and not s.annulee
                            where r.groupe_id = g.id and r.eleve_id = l.eleve_id) assiduite
        where l.id = livret_lu and l.id in (select livret.mes_livrets('suivis'))
        order by g.intitule, g.nom, g.id;
    end;
revoke execute on function groupes.du_livret(uuid, int) from public;
grant execute on function groupes.du_livret(uuid, int) to lpi_application;
