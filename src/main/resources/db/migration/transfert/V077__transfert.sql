create schema transfert;
grant usage on schema transfert to lpi_application;

-- The schools that the current account directs.
create view transfert.ecole_dirigee as
    select a.etablissement_id
    from acces.affectation a
    join acces.compte c on c.id = a.compte_id and c.profil = 'DIRECTION' and c.actif
    where c.id = (select acces.compte_courant());
grant select on transfert.ecole_dirigee to lpi_application;

-- A direction asks for the livret of one of its pupils, whether there is one or not: nothing here says which school has
-- it, nor that any does, until one has answered yes.
create table transfert.demande (
    id                uuid primary key default uuidv7(),
    eleve_id          uuid not null references scolarite.eleve,
    etablissement_id  uuid not null references scolarite.etablissement,
    par               uuid not null references acces.compte,
    faite_le          timestamptz not null,
    jusqu_au          date not null,
    etat              text not null default 'OUVERTE',
    close_le          timestamptz,
    livret_id         uuid references livret.livret,
    constraint un_etat_de_demande_est_connu check (etat in ('OUVERTE', 'RETIREE', 'SANS_SUITE', 'RECUE')),
    constraint une_demande_close_est_datee check ((etat = 'OUVERTE') = (close_le is null)),
    constraint une_demande_recue_a_un_livret check ((etat = 'RECUE') = (livret_id is not null))
);
create unique index une_seule_demande_ouverte_par_eleve on transfert.demande (eleve_id) where etat = 'OUVERTE';
create index demande_par_etablissement on transfert.demande (etablissement_id);

-- A refusal is written where the school that asked does not read: for it, nothing distinguishes it from silence.
create table transfert.refus (
    demande_id        uuid not null references transfert.demande,
    eleve_id          uuid not null references scolarite.eleve,
    etablissement_id  uuid not null references scolarite.etablissement,
    demandeur         uuid not null references scolarite.etablissement,
    par               uuid not null references acces.compte,
    le                timestamptz not null,
    motif             text,
    primary key (demande_id, eleve_id),
    constraint un_motif_de_refus_est_connu check (motif in ('TOUJOURS_INSCRIT', 'PAS_LE_MEME', 'FAMILLE'))
);
create index refus_par_etablissement on transfert.refus (etablissement_id);

-- Two rows of one's own schools: the same pupil, or not. Asked once, whichever comes first.
create table transfert.rapprochement (
    ancien   uuid not null references scolarite.eleve,
    nouveau  uuid not null references scolarite.eleve,
    memes    boolean not null,
    par      uuid not null references acces.compte,
    le       timestamptz not null,
    primary key (ancien, nouveau),
    constraint un_eleve_ne_se_rapproche_pas_de_lui_meme check (ancien <> nouveau)
);
create unique index deux_eleves_se_rapprochent_une_fois
    on transfert.rapprochement (least(ancien, nouveau), greatest(ancien, nouveau));

grant select, insert on transfert.demande to lpi_application;
grant update (etat, close_le) on transfert.demande to lpi_application;
grant select, insert on transfert.refus to lpi_application;
grant select, insert on transfert.rapprochement to lpi_application;

alter table transfert.demande enable row level security;
create policy une_direction_voit_les_demandes_de_son_ecole on transfert.demande for select
    using (etablissement_id in (select etablissement_id from transfert.ecole_dirigee));
create policy une_direction_demande_pour_un_eleve_de_son_ecole on transfert.demande for insert
    with check (par = (select acces.compte_courant()) and etat = 'OUVERTE'
        and etablissement_id in (select etablissement_id from transfert.ecole_dirigee)
        and (eleve_id, etablissement_id) in (select e.id, e.etablissement_id from scolarite.eleve e where e.ine is not null));
-- That it was received is written by the function below alone.
create policy une_direction_clot_les_demandes_de_son_ecole on transfert.demande for update
    using (etat = 'OUVERTE' and etablissement_id in (select etablissement_id from transfert.ecole_dirigee))
    with check (etat in ('RETIREE', 'SANS_SUITE'));

alter table transfert.refus enable row level security;
create policy une_direction_refuse_pour_son_ecole on transfert.refus
    using (etablissement_id in (select etablissement_id from transfert.ecole_dirigee))
    with check (par = (select acces.compte_courant())
        and etablissement_id in (select etablissement_id from transfert.ecole_dirigee));

alter table transfert.rapprochement enable row level security;
create policy une_direction_rapproche_les_eleves_de_ses_ecoles on transfert.rapprochement
    using (ancien in (select e.id from scolarite.eleve e
                      where e.etablissement_id in (select etablissement_id from transfert.ecole_dirigee))
        and nouveau in (select e.id from scolarite.eleve e
                        where e.etablissement_id in (select etablissement_id from transfert.ecole_dirigee)));

-- The requests that wait for the current account: which school asks, for which of one's own pupils with a livret. Read
-- with the owner's rights, since the pupil of the other school is not the reader's to see: nothing of it comes out.
create function transfert.demandes_recues(jour date)
    returns table (demande_id uuid, demandeur uuid, faite_le timestamptz, jusqu_au date, eleve_id uuid, ecole uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select d.id, d.etablissement_id, d.faite_le, d.jusqu_au, mien.id, mien.etablissement_id
    from transfert.demande d
    join scolarite.eleve leur on leur.id = d.eleve_id
    join scolarite.eleve mien on mien.ine = leur.ine and mien.etablissement_id <> d.etablissement_id
    where d.etat = 'OUVERTE' and d.jusqu_au >= jour
      and exists (select from scolarite.inscription i where i.eleve_id = leur.id and i.jusqu_au is null)
      and exists (select from livret.livret l where l.eleve_id = mien.id)
      and mien.etablissement_id in (select x.etablissement_id from transfert.ecole_dirigee x)
      and not exists (select from transfert.refus r
                      where r.demande_id = d.id and r.eleve_id = mien.id);
end;

-- Every livret of one pupil's row passes to another row of the same person. Who followed it there follows it no more;
-- it is the receiver's, who names its responsable. Texts that waited for a choice wait for that person.
create function transfert.passer(de uuid, vers uuid, receveur uuid) returns setof uuid
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
        where c.document in (select p.id from ppre.ppre p where p.livret_id = any (passes))
        returning c.*)
    insert into formulaire.conflit (document, champ, compte, vu, propose, le)
    select a.document, a.champ, receveur::text, (array_agg(a.vu order by a.le desc))[1],
           string_agg(a.propose, E'\n\n' order by a.le), max(a.le)
    from attente a group by a.document, a.champ;
    return query select unnest(passes);
end
$$;
revoke execute on function transfert.passer(uuid, uuid, uuid) from public;

-- The answer yes. Nothing is returned when the request does not wait for the current account, or not any more.
create function transfert.transmettre(demande uuid, jour date, maintenant timestamptz) returns setof uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    d transfert.demande;
    mien uuid;
    passes uuid[] := '{}';
begin
    select * into d from transfert.demande x where x.id = demande and x.etat = 'OUVERTE' for update;
    for mien in select r.eleve_id from transfert.demandes_recues(jour) r where r.demande_id = d.id loop
        passes := passes || array(select transfert.passer(mien, d.eleve_id, d.par));
    end loop;
    if passes <> '{}' then
        update transfert.demande x set etat = 'RECUE', close_le = maintenant, livret_id = passes[1] where x.id = d.id;
    end if;
    return query select unnest(passes);
end
$$;

-- Of two rows of the current account's own schools said to be one pupil, the newer takes over: the livret goes there,
-- and the older place ends. Remembered, so that it happens once.
create function transfert.reunir(ancien uuid, nouveau uuid, jour date, maintenant timestamptz) returns setof uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if 2 <> (select count(*) from scolarite.eleve e where e.id in (ancien, nouveau)
             and e.etablissement_id in (select x.etablissement_id from transfert.ecole_dirigee x)) then
        raise exception 'Réservé à la direction des deux établissements' using errcode = 'insufficient_privilege';
    end if;
    insert into transfert.rapprochement (ancien, nouveau, memes, par, le)
    values (ancien, nouveau, true, acces.compte_courant(), maintenant) on conflict do nothing;
    if found then
        update scolarite.inscription i set jusqu_au = greatest(jour, i.depuis)
        where i.eleve_id = ancien and i.jusqu_au is null;
        return query select transfert.passer(ancien, nouveau, acces.compte_courant());
    end if;
end
$$;

-- After an import in a school: its pupils whose INE another of the account's own schools knows, from an older place.
create function transfert.memes_ine(ecole uuid) returns table (ancien uuid, nouveau uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select a.id, n.id
    from scolarite.eleve n
    join scolarite.inscription place on place.eleve_id = n.id and place.jusqu_au is null
    join scolarite.eleve a on a.ine = n.ine and a.etablissement_id <> n.etablissement_id
    where n.etablissement_id = ecole
      and ecole in (select x.etablissement_id from transfert.ecole_dirigee x)
      and a.etablissement_id in (select x.etablissement_id from transfert.ecole_dirigee x)
      and not exists (select from scolarite.inscription i where i.eleve_id = a.id and i.depuis > place.depuis)
      and not exists (select from transfert.rapprochement r
                      where (r.ancien, r.nouveau) in ((a.id, n.id), (n.id, a.id)));
end;

revoke execute on function transfert.demandes_recues(date), transfert.transmettre(uuid, date, timestamptz),
    transfert.reunir(uuid, uuid, date, timestamptz), transfert.memes_ine(uuid) from public;
grant execute on function transfert.demandes_recues(date), transfert.transmettre(uuid, date, timestamptz),
    transfert.reunir(uuid, uuid, date, timestamptz), transfert.memes_ine(uuid) to lpi_application;
