create schema formulaire;
grant usage on schema formulaire to lpi_application;

-- The answer each submission got, so that its replay gets the same one.
create table formulaire.envoi (
    cle      uuid primary key,
    compte   text not null,
    reponse  text,
    le       timestamptz not null default now()
);
create index envoi_par_date on formulaire.envoi (le);

-- A text that met another one in the same field: kept until its author has chosen.
create table formulaire.conflit (
    document  uuid not null,
    champ     text not null,
    compte    text not null,
    vu        text not null,
    propose   text not null,
    le        timestamptz not null default now(),
    primary key (document, champ, compte)
);

grant select, insert, update, delete on formulaire.envoi, formulaire.conflit to lpi_application;

alter table formulaire.envoi enable row level security;
create policy chacun_ne_voit_que_ses_envois on formulaire.envoi
    using (compte = current_setting('lpi.compte', true));

alter table formulaire.conflit enable row level security;
create policy chacun_ne_voit_que_ses_conflits on formulaire.conflit
    using (compte = current_setting('lpi.compte', true));

-- How many texts still wait, whoever wrote them: finalising would drop them.
create function formulaire.conflits_ouverts(de uuid) returns bigint
    language sql stable security definer set search_path = pg_catalog
    return (select count(*) from formulaire.conflit where document = de);
