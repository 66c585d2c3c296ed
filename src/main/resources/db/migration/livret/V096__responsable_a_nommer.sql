-- A livret that has just arrived has no responsable until its new direction names one.
alter table livret.livret add column recu_le timestamptz;

-- The team as it may act today: whoever left the pupil's school, or whose account is closed, is not in it. Read with
-- the owner's rights, like livret.role_de_compte: it holds identifiers only.
create view livret.equipe_en_exercice as
    select e.livret_id, e.compte_id, e.role, e.depuis
    from livret.equipe e
    join livret.livret l on l.id = e.livret_id
    join scolarite.lieu_eleve lieu on lieu.eleve_id = l.eleve_id
    join acces.affectation a on a.compte_id = e.compte_id and a.etablissement_id = lieu.etablissement_id
    join acces.compte c on c.id = e.compte_id and c.actif;
grant select on livret.equipe_en_exercice to lpi_application;

-- Whoever creates a livret names itself; one that was received is its direction's to hand over.
create or replace function livret.n_a_pas_de_responsable(id uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return not exists (select from livret.equipe e
                       where e.livret_id = n_a_pas_de_responsable.id and e.role = 'RESPONSABLE')
        and not exists (select from livret.livret l
                        where l.id = n_a_pas_de_responsable.id and l.recu_le is not null);

-- The demonstration shows a livret that has just arrived.
create function livret.recevoir(de uuid, a timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not acces.est_systeme() then
        raise exception 'Réservé à LPI lui-même' using errcode = 'insufficient_privilege';
    end if;
    delete from livret.equipe e where e.livret_id = de;
    update livret.livret l set recu_le = a where l.id = de;
end
$$;
revoke execute on function livret.recevoir(uuid, timestamptz) from public;
grant execute on function livret.recevoir(uuid, timestamptz) to lpi_application;

-- A closed account reads nothing more, and is not to read again should it be opened. Whoever closes it may have no role
-- on these livrets.
create function livret.retirer_les_contributions(de uuid) returns setof uuid
    language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    delete from livret.equipe e
    where e.compte_id = de and e.role = 'CONTRIBUTEUR'
      and exists (select from acces.compte c where c.id = de and not c.actif)
    returning e.livret_id;
end;
revoke execute on function livret.retirer_les_contributions(uuid) from public;
grant execute on function livret.retirer_les_contributions(uuid) to lpi_application;

-- All in which one types for a livret: its aménagements, its PPRE with their bilans, their suivis.
create function livret.ecrits(livrets uuid[]) returns setof uuid
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select unnest(livrets)
    union all select p.id from ppre.ppre p where p.livret_id = any (livrets)
    union all select s.id from ppre.suivi s where s.livret_id = any (livrets);
end;
revoke execute on function livret.ecrits(uuid[]) from public;

-- The texts that wait for a choice there wait for another person, joined when several had written in one field.
create function livret.porter_les_textes(livrets uuid[], vers uuid, sauf text[]) returns void
    language sql set search_path = pg_catalog, pg_temp
begin atomic
    with attente as (
        delete from formulaire.conflit c
        where c.document in (select livret.ecrits(livrets)) and c.compte <> all (sauf)
        returning c.*)
    insert into formulaire.conflit (document, champ, compte, vu, propose, le)
    select a.document, a.champ, vers::text, (array_agg(a.vu order by a.le desc))[1],
           string_agg(a.propose, E'\n\n' order by a.le), max(a.le)
    from attente a group by a.document, a.champ;
end;
revoke execute on function livret.porter_les_textes(uuid[], uuid, text[]) from public;

-- Of a livret that changes hands: what its former responsable had to choose, the new one has. A direction keeps its own,
-- except those it received with the livret.
create function livret.confier_les_textes(de uuid, nouveau uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from livret.role_de_compte r where r.livret_id = de
                   and r.compte_id = acces.compte_courant() and r.role in ('DIRECTION', 'RESPONSABLE')) then
        raise exception 'Réservé à qui confie le livret' using errcode = 'insufficient_privilege';
    end if;
    perform livret.porter_les_textes(array[de], nouveau,
        case when exists (select from livret.equipe e where e.livret_id = de and e.role = 'RESPONSABLE')
             then array(select r.compte_id::text from livret.role_de_compte r
                        where r.livret_id = de and r.role = 'DIRECTION' and r.compte_id <> nouveau)
             else '{}' end);
end
$$;
revoke execute on function livret.confier_les_textes(uuid, uuid) from public;
grant execute on function livret.confier_les_textes(uuid, uuid) to lpi_application;
