-- A trigger on TRUNCATE is not inherited by partitions: each month needs its own.
create function journal.garder_mois(nom text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    execute format('create or replace trigger le_journal_ne_se_vide_pas before truncate on journal.%I'
        ' for each statement execute function journal.le_journal_ne_fait_que_grandir()', nom);
end
$$;
revoke execute on function journal.garder_mois(text) from public;

create or replace function journal.preparer_mois(jour date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    debut date := date_trunc('month', jour);
    nom text := 'entree_' || to_char(debut, 'YYYY_MM');
begin
    if to_regclass('journal.' || nom) is null then
        execute format('create table journal.%I partition of journal.entree for values from (%L) to (%L)',
            nom, debut, debut + interval '1 month');
        perform journal.garder_mois(nom);
    end if;
end
$$;

select journal.garder_mois(c.relname)
from pg_inherits i join pg_class c on c.oid = i.inhrelid
where i.inhparent = 'journal.entree'::regclass;
