-- A livret shared with the MDPH of its school's département: one row a sharing, kept for ever once it has ended.
-- retire_par: nobody when it ended because the pupil went to another département.
create table livret.partage (
    livret_id    uuid not null references livret.livret,
    id           uuid not null default uuidv7(),
    departement  text not null,
    depuis       timestamptz not null,
    par          uuid not null references acces.compte,
    jusqu_a      timestamptz,
    retire_par   uuid references acces.compte,
    primary key (livret_id, id),
    constraint un_partage_est_avec_la_mdph_d_un_departement check (departement ~ '^[0-9][0-9AB][0-9]?$'),
    constraint un_partage_finit_apres_son_debut check (jusqu_a >= depuis),
    constraint seul_un_partage_fini_a_ete_retire check (retire_par is null or jusqu_a is not null)
);
create unique index un_livret_est_partage_une_fois_a_la_fois on livret.partage (livret_id) where jusqu_a is null;
create index partage_en_cours_par_departement on livret.partage (departement) where jusqu_a is null;

-- The département of a livret's school: the MDPH that it may be shared with. Identifiers only, whoever asks.
create view livret.departement_du_livret as
    select l.id as livret_id, o.departement
    from livret.livret l
    join scolarite.lieu_eleve lieu on lieu.eleve_id = l.eleve_id
    join scolarite.etablissement o on o.id = lieu.etablissement_id;

create function livret.un_livret_se_partage_avec_la_mdph_de_son_departement() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.jusqu_a is not null or not exists (select from livret.departement_du_livret d
            where d.livret_id = new.livret_id and d.departement = new.departement) then
        raise exception 'Un livret se partage avec la MDPH de son département' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger un_livret_se_partage_avec_la_mdph_de_son_departement before insert on livret.partage
    for each row execute function livret.un_livret_se_partage_avec_la_mdph_de_son_departement();

create function livret.un_partage_finit_et_rien_d_autre() returns trigger
    language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.jusqu_a is not null or new.jusqu_a is null
            or (new.livret_id, new.id, new.departement, new.depuis, new.par)
                is distinct from (old.livret_id, old.id, old.departement, old.depuis, old.par) then
        raise exception 'Un partage finit, et rien d''autre' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger un_partage_finit_et_rien_d_autre before update or delete on livret.partage
    for each row execute function livret.un_partage_finit_et_rien_d_autre();
create trigger les_partages_ne_se_vident_pas before truncate on livret.partage
    for each statement execute function livret.un_partage_finit_et_rien_d_autre();

-- A pupil who goes to another département leaves its MDPH: written down, so that coming back shares nothing again.
create function livret.un_partage_finit_avec_le_departement() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update livret.partage p set jusqu_a = greatest(now(), p.depuis)
    from livret.departement_du_livret d
    where p.livret_id = new.id and p.jusqu_a is null and d.livret_id = p.livret_id and d.departement <> p.departement;
    return null;
end
$$;
create trigger un_partage_finit_avec_le_departement after update of eleve_id on livret.livret
    for each row execute function livret.un_partage_finit_avec_le_departement();

create or replace view livret.role_de_compte as
    select e.livret_id, e.compte_id, e.role
    from livret.equipe e
    join livret.livret l on l.id = e.livret_id
    join scolarite.lieu_eleve lieu on lieu.eleve_id = l.eleve_id
    join acces.affectation a on a.compte_id = e.compte_id and a.etablissement_id = lieu.etablissement_id
    union all
    select l.id, c.id, 'DIRECTION'
    from livret.livret l
    join scolarite.lieu_eleve lieu on lieu.eleve_id = l.eleve_id
    join acces.affectation a on a.etablissement_id = lieu.etablissement_id
    join acces.compte c on c.id = a.compte_id and c.profil = 'DIRECTION' and c.actif
    union all
    select p.livret_id, c.id, 'MDPH'
    from livret.partage p
    join livret.departement_du_livret d on d.livret_id = p.livret_id and d.departement = p.departement
    join acces.compte c on c.departement = p.departement and c.profil = 'MDPH' and c.actif
    where p.jusqu_a is null;

grant select, insert on livret.partage to lpi_application;
grant update (jusqu_a, retire_par) on livret.partage to lpi_application;
grant select on livret.departement_du_livret to lpi_application;

alter table livret.partage enable row level security;
create policy on_voit_les_partages_des_livrets_que_l_on_suit on livret.partage for select
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role <> 'MDPH')
        -- To a team, the past of a sharing says who changed their mind: that is the school's.
        or jusqu_a is null
            and livret_id in (select livret_id from livret.role_de_compte where compte_id = acces.compte_courant()));
create policy la_direction_et_le_responsable_partagent on livret.partage for insert
    with check (acces.est_systeme()
        or par = acces.compte_courant()
            and livret_id in (select livret_id from livret.role_de_compte
                where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
create policy la_direction_et_le_responsable_retirent_le_partage on livret.partage for update
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')))
    with check (acces.est_systeme() or retire_par = acces.compte_courant());

-- Whom a team may call about a livret is its responsable; who else reads it is the school's business.
alter policy on_voit_l_equipe_des_livrets_que_l_on_voit on livret.equipe
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role <> 'MDPH')
        or role = 'RESPONSABLE'
            and livret_id in (select livret_id from livret.role_de_compte where compte_id = acces.compte_courant()));

-- A team sees the pupils of the livrets that are shared with it, and no other of their schools.
create view livret.eleve_partage as
    select l.eleve_id, r.compte_id
    from livret.role_de_compte r
    join livret.livret l on l.id = r.livret_id
    where r.role = 'MDPH';
grant select on livret.eleve_partage to lpi_application;

create policy une_mdph_voit_les_eleves_des_livrets_partages on scolarite.eleve for select
    using (id in (select eleve_id from livret.eleve_partage where compte_id = (select acces.compte_courant())));
create policy une_mdph_voit_les_inscriptions_des_livrets_partages on scolarite.inscription for select
    using (eleve_id in (select eleve_id from livret.eleve_partage where compte_id = (select acces.compte_courant())));

-- Seeing a pupil no longer means working in its school.
alter policy on_cree_un_livret_pour_un_eleve_que_l_on_voit on livret.livret
    with check (eleve_id in (select e.id from scolarite.eleve e
        where acces.est_systeme()
            or e.etablissement_id in (select a.etablissement_id from acces.affectation a
                                      where a.compte_id = acces.compte_courant())));
