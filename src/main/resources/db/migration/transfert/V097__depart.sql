-- Those from whom a livret went to another school, told once, and whenever they come back to a page of it.
create table transfert.depart (
    livret_id  uuid not null references livret.livret,
    compte_id  uuid not null references acces.compte,
    eleve_id   uuid not null references scolarite.eleve,
    le         timestamptz not null,
    su_le      timestamptz,
    primary key (livret_id, compte_id),
    constraint un_depart_se_sait_apres_avoir_eu_lieu check (su_le >= le)
);
create index depart_par_compte on transfert.depart (compte_id);
grant select on transfert.depart to lpi_application;
grant update (su_le) on transfert.depart to lpi_application;

alter table transfert.depart enable row level security;
create policy chacun_sait_ce_qui_l_a_quitte on transfert.depart
    using (compte_id = (select acces.compte_courant()));

-- The livret behind an address, when it left the current account: by its number, or by a PPRE that it holds. Read
-- with the owner's rights, since the livret is no longer the reader's to see: nothing of where it is comes out.
create function transfert.livret_parti(numero_lu text, ppre_lu uuid) returns table (livret_id uuid, eleve_id uuid, le timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select d.livret_id, d.eleve_id, d.le
    from transfert.depart d
    join livret.livret l on l.id = d.livret_id
    where d.compte_id = acces.compte_courant()
      and (l.numero = numero_lu
           or exists (select from ppre.ppre p where p.livret_id = l.id and p.id = ppre_lu))
      and not exists (select from livret.role_de_compte r
                      where r.livret_id = d.livret_id and r.compte_id = d.compte_id);
end;
revoke execute on function transfert.livret_parti(text, uuid) from public;
grant execute on function transfert.livret_parti(text, uuid) to lpi_application;

-- Every livret of one pupil's row passes to another row of the same person. Whoever followed it there follows it no
-- more, and will be told. It has no responsable until the direction that receives it names one; until then the texts
-- that waited for a choice wait for the receiver.
create or replace function transfert.passer(de uuid, vers uuid, receveur uuid) returns setof uuid
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    deja uuid;
    passes uuid[];
    livrets uuid[];
    comptes uuid[];
begin
    perform from scolarite.eleve e where e.id in (de, vers) order by e.id for update;
    select l.id into deja from livret.livret l where l.eleve_id = vers and l.recu_a_cote_de is null;
    select array_agg(l.id order by l.cree_le) into passes from livret.livret l where l.eleve_id = de;
    select array_agg(avant.livret_id), array_agg(avant.compte_id) into livrets, comptes
    from (select distinct r.livret_id, r.compte_id from livret.role_de_compte r
          where r.livret_id = any (passes) and r.role in ('DIRECTION', 'RESPONSABLE', 'CONTRIBUTEUR')) as avant;
    update livret.livret l set eleve_id = vers, recu_a_cote_de = coalesce(l.recu_a_cote_de, deja), recu_le = now()
    where l.id = any (passes);
    delete from livret.equipe q where q.livret_id = any (passes);
    insert into transfert.depart (livret_id, compte_id, eleve_id, le, su_le)
    select a.livret_id, a.compte_id, de, now(), case when a.compte_id = acces.compte_courant() then now() end
    from unnest(livrets, comptes) as a (livret_id, compte_id)
    where not exists (select from livret.role_de_compte r
                      where r.livret_id = a.livret_id and r.compte_id = a.compte_id)
    on conflict (livret_id, compte_id) do update
        set eleve_id = excluded.eleve_id, le = excluded.le, su_le = excluded.su_le;
    perform livret.porter_les_textes(passes, receveur, '{}');
    return query select unnest(passes);
end
$$;
