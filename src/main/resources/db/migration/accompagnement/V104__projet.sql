create schema accompagnement;
grant usage on schema accompagnement to lpi_application;

-- The AP project of a school for a school year, named by the year it starts in: filled field by field, like a draft.
create table accompagnement.projet (
    id                uuid primary key default uuidv7(),
    etablissement_id  uuid not null references scolarite.etablissement,
    annee             int not null,
    cree_le           timestamptz not null,
    champs            jsonb not null default '{}',
    traces            jsonb not null default '{}',
    revision          int not null default 0,
    modifie_le        timestamptz not null,
    constraint un_etablissement_a_un_projet_par_annee unique (etablissement_id, annee),
    constraint un_projet_est_d_une_annee_scolaire check (annee between 2000 and 2100),
    constraint un_projet_reste_sous_deux_mebioctets check (pg_column_size(champs) < 2097152)
);
grant select, insert, update on accompagnement.projet to lpi_application;

-- Those whom the direction names to write it with her.
create table accompagnement.redacteur (
    projet_id  uuid not null references accompagnement.projet,
    compte_id  uuid not null references acces.compte,
    depuis     timestamptz not null,
    primary key (projet_id, compte_id)
);
grant select, insert, delete on accompagnement.redacteur to lpi_application;

-- What was published: kept as it was, whatever is written since. The year and the school, so that who reads the school's
-- projects need not read what is being written.
create table accompagnement.version (
    projet_id         uuid not null references accompagnement.projet,
    numero            int not null,
    etablissement_id  uuid not null references scolarite.etablissement,
    annee             int not null,
    document          jsonb not null,
    publiee_le        timestamptz not null,
    publiee_par       uuid not null references acces.compte,
    primary key (projet_id, numero),
    constraint les_versions_se_suivent_depuis_un check (numero > 0)
);
grant select, insert on accompagnement.version to lpi_application;
create index version_par_etablissement on accompagnement.version (etablissement_id, annee);

create function accompagnement.une_version_ne_change_pas() returns trigger
    language plpgsql as $$
begin
    raise exception 'Une version publiée ne change pas' using errcode = 'restrict_violation';
end
$$;
create trigger une_version_ne_change_pas before update or delete on accompagnement.version
    for each row execute function accompagnement.une_version_ne_change_pas();
create trigger les_versions_ne_se_vident_pas before truncate on accompagnement.version
    for each statement execute function accompagnement.une_version_ne_change_pas();

-- The address under which families and partners read it without an account; a closed one is never opened again.
create table accompagnement.lien_public (
    jeton      text primary key,
    projet_id  uuid not null references accompagnement.projet,
    ouvert_le  timestamptz not null,
    ouvert_par uuid not null references acces.compte,
    ferme_le   timestamptz,
    constraint un_jeton_ne_se_devine_pas check (jeton ~ '^[0-9a-z]{26}$'),
    constraint un_lien_se_ferme_apres_s_etre_ouvert check (ferme_le >= ouvert_le)
);
create unique index un_projet_a_un_seul_lien_ouvert on accompagnement.lien_public (projet_id) where ferme_le is null;
grant select, insert, update on accompagnement.lien_public to lpi_application;

-- The projects that the account announced may write: the direction of their school, and those it named while they work
-- there.
create function accompagnement.projets_ecrits() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select p.id
        from accompagnement.projet p
        join acces.affectation a on a.etablissement_id = p.etablissement_id
        join acces.compte c on c.id = a.compte_id and c.actif
        where c.id = (select acces.compte_courant())
          and (c.profil = 'DIRECTION'
               or c.profil = 'ENSEIGNANT' and exists (select from accompagnement.redacteur r
                                                      where r.projet_id = p.id and r.compte_id = c.id));
    end;
create function accompagnement.ecoles_dirigees() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select a.etablissement_id
        from acces.affectation a
        join acces.compte c on c.id = a.compte_id and c.actif and c.profil = 'DIRECTION'
        where c.id = (select acces.compte_courant());
    end;
create function accompagnement.projets_diriges() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select p.id from accompagnement.projet p
        where p.etablissement_id in (select accompagnement.ecoles_dirigees());
    end;

alter table accompagnement.projet enable row level security;
create policy on_voit_les_projets_que_l_on_ecrit on accompagnement.projet for select
    using ((select acces.est_systeme())
        or id in (select accompagnement.projets_ecrits())
        or etablissement_id in (select accompagnement.ecoles_dirigees()));
create policy la_direction_ouvre_un_projet on accompagnement.projet for insert
    with check ((select acces.est_systeme()) or etablissement_id in (select accompagnement.ecoles_dirigees()));
create policy les_redacteurs_ecrivent on accompagnement.projet for update
    using ((select acces.est_systeme()) or id in (select accompagnement.projets_ecrits()));

alter table accompagnement.redacteur enable row level security;
create policy les_redacteurs_se_connaissent on accompagnement.redacteur for select
    using ((select acces.est_systeme()) or projet_id in (select accompagnement.projets_ecrits()));
create policy la_direction_nomme_les_redacteurs on accompagnement.redacteur
    using ((select acces.est_systeme()) or projet_id in (select accompagnement.projets_diriges()));

alter table accompagnement.version enable row level security;
create policy un_etablissement_lit_ses_projets_publies on accompagnement.version for select
    using ((select acces.est_systeme())
        or etablissement_id in (select a.etablissement_id from acces.affectation a
                                where a.compte_id = (select acces.compte_courant())));
create policy la_direction_publie on accompagnement.version for insert
    with check ((select acces.est_systeme())
        or (publiee_par = (select acces.compte_courant())
            and projet_id in (select accompagnement.projets_diriges())));

alter table accompagnement.lien_public enable row level security;
create policy les_redacteurs_voient_le_lien on accompagnement.lien_public for select
    using ((select acces.est_systeme()) or projet_id in (select accompagnement.projets_ecrits()));
create policy la_direction_ouvre_et_ferme_le_lien on accompagnement.lien_public
    using ((select acces.est_systeme()) or projet_id in (select accompagnement.projets_diriges()));

-- What an open link shows to whoever has it: the last version, and nothing else.
create function accompagnement.publiee_sous(jeton_lu text)
    returns table (document jsonb, publiee_le timestamptz, numero int)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select v.document, v.publiee_le, v.numero
        from accompagnement.lien_public l
        join accompagnement.version v on v.projet_id = l.projet_id
        where l.jeton = jeton_lu and l.ferme_le is null
        order by v.numero desc
        limit 1;
    end;
