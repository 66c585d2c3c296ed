-- The words that the pupils and the classes of a school are known by: a search looks for its own among them, then for
-- who bears them. By school, so that two schools importing at once never wait for one another.
create table scolarite.mot (
    mot               text collate "C" not null,
    etablissement_id  uuid not null,
    envers            text collate "C" not null generated always as (reverse(mot)) stored,
    primary key (mot, etablissement_id)
);
create index mot_par_sa_fin on scolarite.mot (envers) include (mot, etablissement_id);

-- Kept by the database, whoever writes; the words of a name that changed stay, and find nobody.
create function scolarite.noter_les_mots() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    insert into scolarite.mot (mot, etablissement_id)
    select distinct m, n.etablissement_id from nouveaux n cross join unnest(n.mots) as m
    on conflict do nothing;
    return null;
end
$$;
create trigger les_mots_d_un_eleve_se_cherchent after insert on scolarite.eleve
    referencing new table as nouveaux for each statement execute function scolarite.noter_les_mots();
create trigger les_mots_d_un_eleve_change_se_cherchent after update on scolarite.eleve
    referencing new table as nouveaux for each statement execute function scolarite.noter_les_mots();
create trigger les_mots_d_une_classe_se_cherchent after insert on scolarite.classe
    referencing new table as nouveaux for each statement execute function scolarite.noter_les_mots();

insert into scolarite.mot (mot, etablissement_id)
select distinct m, etablissement_id from scolarite.eleve cross join unnest(mots) as m
union
select distinct m, etablissement_id from scolarite.classe cross join unnest(mots) as m;

-- fastupdate off: rows put aside by an import would slow every search down until the next vacuum.
create index eleve_par_mot on scolarite.eleve using gin (mots) with (fastupdate = off);
create index classe_par_mot on scolarite.classe using gin (mots) with (fastupdate = off);
create index inscription_en_cours_par_classe on scolarite.inscription (classe_id) where jusqu_au is null;

-- The words of these schools that begin or end as one looked for does, of a length near its own when it is the end, or
-- when the beginning is half of it only. Row-level security would read every pupil before any index on their words:
-- these two functions answer for it. Planned anew each time: a plan for any word at all reads them all.
create function scolarite.mots_proches(ecoles uuid[], cherche text) returns setof text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
begin atomic
    with permises as materialized (
        select a.etablissement_id as id from acces.affectation a
        where a.compte_id = acces.compte_courant() and a.etablissement_id = any (ecoles)
    )
    select m.mot from scolarite.mot m
    where m.mot >= cherche collate "C" and m.mot < (cherche || chr(1114111)) collate "C"
      and m.etablissement_id in (select id from permises)
    union
    select m.mot from scolarite.mot m
    where length(cherche) >= 4
      and m.mot >= left(cherche, length(cherche) / 2) collate "C"
      and m.mot < (left(cherche, length(cherche) / 2) || chr(1114111)) collate "C"
      and length(m.mot) between length(cherche) - 1 and length(cherche) + 1
      and m.etablissement_id in (select id from permises)
    union
    select m.mot from scolarite.mot m
    where length(cherche) >= 4
      and m.envers >= left(reverse(cherche), (length(cherche) - 1) / 2) collate "C"
      and m.envers < (left(reverse(cherche), (length(cherche) - 1) / 2) || chr(1114111)) collate "C"
      and length(m.mot) between length(cherche) - 1 and length(cherche) + 1
      and m.etablissement_id in (select id from permises);
end;

-- The pupils of these schools who bear one of these words, or whose class of today does.
create function scolarite.eleves_nommes(ecoles uuid[], noms text[]) returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
begin atomic
    select e.id from scolarite.eleve e
    where e.mots && noms
      and e.etablissement_id in (select a.etablissement_id from acces.affectation a
                                 where a.compte_id = acces.compte_courant() and a.etablissement_id = any (ecoles))
    union
    select i.eleve_id
    from scolarite.classe c
    join scolarite.inscription i on i.classe_id = c.id and i.jusqu_au is null
    where c.mots && noms
      and c.etablissement_id in (select a.etablissement_id from acces.affectation a
                                 where a.compte_id = acces.compte_courant() and a.etablissement_id = any (ecoles));
end;
revoke execute on function scolarite.mots_proches(uuid[], text), scolarite.eleves_nommes(uuid[], text[]) from public;
grant execute on function scolarite.mots_proches(uuid[], text), scolarite.eleves_nommes(uuid[], text[])
    to lpi_application;
