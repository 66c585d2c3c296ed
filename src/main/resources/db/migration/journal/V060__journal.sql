create schema journal;
grant usage on schema journal to lpi_application, lpi_purge;

create table journal.entree (
    le                timestamptz not null default clock_timestamp(),
    id                uuid not null default uuidv7(),
    compte_id         uuid not null,
    verbe             text not null,
    livret_id         uuid,
    objet_id          uuid,
    etablissement_id  uuid,
    precision         text,
    primary key (le, id),
    constraint une_precision_reste_courte check (length(precision) <= 500)
) partition by range (le);
create index entree_par_livret on journal.entree (livret_id, le);

-- A month that was not prepared loses nothing: its rows land here.
create table journal.entree_hors_mois partition of journal.entree default;

create function journal.preparer_mois(jour date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    debut date := date_trunc('month', jour);
    nom text := 'entree_' || to_char(debut, 'YYYY_MM');
begin
    if to_regclass('journal.' || nom) is null then
        execute format('create table journal.%I partition of journal.entree for values from (%L) to (%L)',
            nom, debut, debut + interval '1 month');
    end if;
end
$$;

create function journal.le_journal_ne_fait_que_grandir() returns trigger
    language plpgsql as $$
begin
    if current_user = 'lpi_purge' then
        return old;
    end if;
    raise exception 'Le journal ne fait que grandir' using errcode = 'restrict_violation';
end
$$;
create trigger le_journal_ne_fait_que_grandir before update or delete on journal.entree
    for each row execute function journal.le_journal_ne_fait_que_grandir();
create trigger le_journal_ne_se_vide_pas before truncate on journal.entree
    for each statement execute function journal.le_journal_ne_fait_que_grandir();

grant insert on journal.entree to lpi_application;
grant select, delete on journal.entree to lpi_purge;
