-- As before, and what waited for a choice in a suivi waits for the receiver too.
create or replace function transfert.passer(de uuid, vers uuid, receveur uuid) returns setof uuid
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    deja uuid;
    passes uuid[];
begin
    perform from scolarite.eleve e where e.id in (de, vers) order by e.id for update;
    select l.id into deja from livret.livret l where l.eleve_id = vers and l.recu_a_cote_de is null;
    select array_agg(l.id order by l.cree_le) into passes from livret.livret l where l.eleve_id = de;
    update livret.livret l set eleve_id = vers, recu_a_cote_de = coalesce(l.recu_a_cote_de, deja)
    where l.id = any (passes);
    delete from livret.equipe q where q.livret_id = any (passes);
    insert into livret.equipe (livret_id, compte_id, role) select p, receveur, 'RESPONSABLE' from unnest(passes) as p;
    with attente as (
        delete from formulaire.conflit c
        where c.document = any (passes)
           or c.document in (select p.id from ppre.ppre p where p.livret_id = any (passes))
           or c.document in (select s.id from ppre.suivi s where s.livret_id = any (passes))
        returning c.*)
    insert into formulaire.conflit (document, champ, compte, vu, propose, le)
    select a.document, a.champ, receveur::text, (array_agg(a.vu order by a.le desc))[1],
           string_agg(a.propose, E'\n\n' order by a.le), max(a.le)
    from attente a group by a.document, a.champ;
    return query select unnest(passes);
end
$$;
