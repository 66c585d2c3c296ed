create schema besoins;
grant usage on schema besoins to lpi_application;

-- What may be shown of a school's needs on a day, and nothing else: for each need ('' is the school), for each cycle of
-- its pupils ('' is all of them), « at least » so many. What is hidden is absent: no small number and no pupil is here.
create table besoins.releve (
    id                uuid primary key default uuidv7(),
    etablissement_id  uuid not null references scolarite.etablissement,
    jour              date not null,
    pris_par          uuid not null references acces.compte,
    cellules          jsonb not null,
    constraint un_etablissement_a_un_releve_par_jour unique (etablissement_id, jour),
    constraint une_cellule_montre_un_multiple_de_cinq
        check (not cellules @? '$.*.* ? (@.type() != "number" || @ < 5 || @ % 5 != 0)'),
    constraint des_cellules_sont_par_besoin_puis_par_cycle
        check (jsonb_typeof(cellules) = 'object' and not cellules @? 'strict $.* ? (@.type() != "object")')
);
grant select, insert on besoins.releve to lpi_application;

create function besoins.un_releve_ne_change_pas() returns trigger
    language plpgsql as $$
begin
    raise exception 'Un relevé des besoins ne change pas' using errcode = 'restrict_violation';
end
$$;
create trigger un_releve_ne_change_pas before update or delete on besoins.releve
    for each row execute function besoins.un_releve_ne_change_pas();
create trigger les_releves_ne_se_vident_pas before truncate on besoins.releve
    for each statement execute function besoins.un_releve_ne_change_pas();

-- The schools of which the account announced writes a project.
create function besoins.ecoles_lues() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select p.etablissement_id from accompagnement.projet p
        where p.id in (select accompagnement.projets_ecrits());
    end;

alter table besoins.releve enable row level security;
create policy on_lit_les_releves_des_ecoles_dont_on_ecrit_le_projet on besoins.releve for select
    using ((select acces.est_systeme()) or etablissement_id in (select besoins.ecoles_lues()));
create policy qui_ecrit_le_projet_prend_un_releve on besoins.releve for insert
    with check ((select acces.est_systeme())
        or (pris_par = (select acces.compte_courant())
            and etablissement_id in (select besoins.ecoles_lues())));

-- How many pupils enrolled in a school had a finalised PPRE under way that day: in all (need ''), and by domaine,
-- sous-domaine and libellé of difficulty; each pupil once a need. By level, which makes cycles. Exact: to be suppressed
-- before anyone reads it.
create function besoins.compter(ecole uuid, le date)
    returns table (besoin text, niveau text, eleves int)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        with inscrits as (
            select i.eleve_id, i.niveau
            from scolarite.inscription i
            where i.etablissement_id = ecole and i.jusqu_au is null
              and ((select acces.est_systeme()) or ecole in (select besoins.ecoles_lues()))
        ), en_cours as (
            select distinct on (d.livret_id, d.ppre_id) i.eleve_id, i.niveau, d.difficultes
            from inscrits i
            join livret.livret l on l.eleve_id = i.eleve_id
            join ppre.difficultes_finalisees d on d.livret_id = l.id
            where d.depuis <= le and (d.jusqu_au is null or d.jusqu_au > le)
            order by d.livret_id, d.ppre_id, d.numero desc
        )
        select c.besoin, e.niveau, count(distinct e.eleve_id)::int
        from en_cours e
        cross join lateral (
            select '' as besoin
            union
            select code #>> '{}' from jsonb_path_query(e.difficultes, '$.**.code') as code
        ) c
        group by c.besoin, e.niveau;
    end;

-- Whether the PPRE of at least five pupils began or ended after a day, until another: fewer, and the difference between two relevés
-- would be theirs.
create function besoins.assez_ont_change(ecole uuid, depuis_le date, jusqu_a date) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select count(distinct i.eleve_id) >= 5
        from scolarite.inscription i
        join livret.livret l on l.eleve_id = i.eleve_id
        join ppre.difficultes_finalisees d on d.livret_id = l.id
        where i.etablissement_id = ecole and i.jusqu_au is null
          and ((select acces.est_systeme()) or ecole in (select besoins.ecoles_lues()))
          and (d.numero = 1 and d.depuis > depuis_le and d.depuis <= jusqu_a
               or d.jusqu_au > depuis_le and d.jusqu_au <= jusqu_a);
    end;
revoke execute on function besoins.compter(uuid, date), besoins.assez_ont_change(uuid, date, date) from public;
grant execute on function besoins.compter(uuid, date), besoins.assez_ont_change(uuid, date, date) to lpi_application;
