-- A need that came to nothing is kept a year, then erased; one that a draft answered goes with the draft.
alter table ppre.besoin add column ecarte_le date;
update ppre.besoin set ecarte_le = note_le::date where etat = 'ECARTE';
alter table ppre.besoin
    add constraint un_besoin_ecarte_est_date check ((etat = 'ECARTE') = (ecarte_le is not null));
create index besoin_ecarte on ppre.besoin (ecarte_le) where etat = 'ECARTE';

create function ppre.oublier_les_besoins(aujourdhui date) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    partis int;
begin
    if not acces.est_systeme() then
        raise exception 'Réservé à LPI lui-même' using errcode = 'insufficient_privilege';
    end if;
    delete from ppre.besoin b
    where b.etat = 'ECARTE' and b.ecarte_le < least(aujourdhui, current_date) - interval '1 year';
    get diagnostics partis = row_count;
    return partis;
end
$$;
revoke execute on function ppre.oublier_les_besoins(date) from public;
grant execute on function ppre.oublier_les_besoins(date) to lpi_application;

create or replace function ppre.vider_la_corbeille(aujourdhui date) returns table (livret_id uuid, ppre_id uuid)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    partis uuid[];
begin
    if not acces.est_systeme() then
        raise exception 'Réservé à LPI lui-même' using errcode = 'insufficient_privilege';
    end if;
    select array_agg(choisis.id) into partis
    from (select p.id from ppre.ppre p
          where p.etat = 'SUPPRIME' and p.supprime_le < least(aujourdhui, current_date) - 30
          for update) as choisis;
    delete from formulaire.conflit c
    where c.document = any (partis) or c.document in (select s.id from ppre.suivi s where s.ppre_id = any (partis));
    delete from ppre.suivi s where s.ppre_id = any (partis);
    delete from ppre.besoin b where b.ppre_id = any (partis);
    delete from ppre.brouillon b where b.ppre_id = any (partis) and b.etat = 'SUPPRIME';
    return query delete from ppre.ppre p where p.id = any (partis) and p.etat = 'SUPPRIME'
        returning p.livret_id, p.id;
end
$$;

-- A reader counts characters, of which some are made of many: what is bounded here is the room they take, as for the
-- other texts.
alter table ppre.observation
    drop constraint un_mot_d_observation_est_court,
    add constraint un_mot_d_observation_est_court check (octet_length(mot) < 16384);
