-- A search reads what it shows. What a pupil enrolled today is found by, the words of its class among them, stands in
-- one narrow row, so that one index answers all the words of a search at once, and its best page alone is read further.
-- No foreign key: a hundred thousand checks would buy nothing, since the database writes these rows itself.
create table scolarite.repere (
    eleve_id          uuid primary key,
    etablissement_id  uuid not null,
    mots              tsvector not null,
    nom               text collate "C" not null
);

create function scolarite.reperer_les_inscrits() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    insert into scolarite.repere (eleve_id, etablissement_id, mots, nom)
    select n.eleve_id, n.etablissement_id, array_to_tsvector(e.mots || c.mots), e.identite
    from nouveaux n
    join scolarite.eleve e on e.id = n.eleve_id
    join scolarite.classe c on c.id = n.classe_id
    where n.jusqu_au is null
    on conflict (eleve_id) do update
    set etablissement_id = excluded.etablissement_id, mots = excluded.mots, nom = excluded.nom;
    delete from scolarite.repere r using nouveaux n
    where n.jusqu_au is not null and r.eleve_id = n.eleve_id
      and not exists (select from scolarite.inscription i where i.eleve_id = n.eleve_id and i.jusqu_au is null);
    return null;
end
$$;
create trigger un_eleve_inscrit_se_cherche after insert on scolarite.inscription
    referencing new table as nouveaux for each statement execute function scolarite.reperer_les_inscrits();
create trigger un_eleve_qui_bouge_se_cherche_ailleurs after update on scolarite.inscription
    referencing new table as nouveaux for each statement execute function scolarite.reperer_les_inscrits();

create function scolarite.reperer_les_renommes() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update scolarite.repere r set mots = array_to_tsvector(n.mots || c.mots), nom = n.identite
    from nouveaux n
    join scolarite.inscription i on i.eleve_id = n.id and i.jusqu_au is null
    join scolarite.classe c on c.id = i.classe_id
    where r.eleve_id = n.id;
    return null;
end
$$;
create trigger un_eleve_renomme_se_cherche_sous_son_nom after update on scolarite.eleve
    referencing new table as nouveaux for each statement execute function scolarite.reperer_les_renommes();

insert into scolarite.repere (eleve_id, etablissement_id, mots, nom)
select e.id, i.etablissement_id, array_to_tsvector(e.mots || c.mots), e.identite
from scolarite.inscription i
join scolarite.eleve e on e.id = i.eleve_id
join scolarite.classe c on c.id = i.classe_id
where i.jusqu_au is null;
create index repere_par_etablissement on scolarite.repere (etablissement_id);
-- fastupdate off, here and below: rows put aside by an import would slow every search down until the next vacuum.
create index repere_par_mot on scolarite.repere using gin (mots) with (fastupdate = off);

-- A word and each of those it becomes by losing a letter. Two words one error apart have one of these in common; so have
-- some others, which `web.Recherche` sets aside. It forgives an error from four letters on: shorter ones have none.
create function scolarite.voisins(mot text) returns text[]
    language sql immutable parallel safe
begin atomic
    select case when length(mot) < 3 then '{}'
                else array_agg(distinct overlay(mot placing '' from n for 1)) || mot end
    from generate_series(1, length(mot)) as n;
end;

drop function scolarite.mots_proches(uuid[], text), scolarite.eleves_nommes(uuid[], text[]);
drop index scolarite.eleve_par_mot, scolarite.classe_par_mot, scolarite.inscription_en_cours_par_classe;
alter table scolarite.mot
    drop column envers,
    add column voisins text[] collate "C" not null generated always as (scolarite.voisins(mot)) stored;
create index mot_par_voisin on scolarite.mot using gin (voisins) with (fastupdate = off);

-- The words of these schools that may be one error away from one of those looked for. Row-level security would read
-- every row before an index that is not leakproof: these two functions answer for it. Planned anew each time: a plan for
-- any word at all reads them all. `is true` keeps the account's schools out of the plan, where they would be
-- taken for a single one and all their pupils read: how many schools are asked about is known, and tells which index to use.
create function scolarite.mots_proches(ecoles uuid[], cherches text[]) returns setof text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
begin atomic
    select distinct m.mot from scolarite.mot m
    where m.voisins && array(select v from unnest(cherches) as c, unnest(scolarite.voisins(c)) as v)
      and m.etablissement_id = any (ecoles)
      and (m.etablissement_id in (select a.etablissement_id from acces.affectation a
                                  where a.compte_id = acces.compte_courant())) is true;
end;

-- One page of the pupils of these schools whom a search finds, and how many it finds. Those who bear the very words stand
-- first, then those whose words begin so, then those an error away.
create function scolarite.eleves_cherches(
        ecoles uuid[], recherche tsquery, debuts tsquery, exacts tsquery, sauf uuid[], depuis int, combien int)
    returns table (eleve_id uuid, nombre bigint)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
begin atomic
    select r.eleve_id, count(*) over ()
    from scolarite.repere r
    where r.mots @@ recherche
      and r.eleve_id <> all (sauf)
      and r.etablissement_id = any (ecoles)
      and (r.etablissement_id in (select a.etablissement_id from acces.affectation a
                                  where a.compte_id = acces.compte_courant())) is true
    order by (r.mots @@ exacts) desc, (r.mots @@ debuts) desc, r.nom, r.eleve_id
    offset depuis limit combien;
end;
revoke execute on function scolarite.mots_proches(uuid[], text[]),
    scolarite.eleves_cherches(uuid[], tsquery, tsquery, tsquery, uuid[], int, int) from public;
grant execute on function scolarite.mots_proches(uuid[], text[]),
    scolarite.eleves_cherches(uuid[], tsquery, tsquery, tsquery, uuid[], int, int) to lpi_application;
