create schema livret;
grant usage on schema livret to lpi_application;

create table livret.livret (
    id        uuid primary key,
    numero    text not null,
    eleve_id  uuid not null references scolarite.eleve,
    cree_le   timestamptz not null,
    constraint un_numero_designe_un_seul_livret unique (numero),
    constraint un_eleve_a_un_seul_livret unique (eleve_id),
    constraint un_numero_a_dix_caracteres_sans_I_L_O_U check (numero ~ '^[0-9A-HJKMNP-TV-Z]{10}$')
);

create table livret.equipe (
    livret_id  uuid not null references livret.livret,
    compte_id  uuid not null references acces.compte,
    role       text not null,
    depuis     timestamptz not null default now(),
    primary key (livret_id, compte_id),
    constraint on_est_responsable_ou_contributeur check (role in ('RESPONSABLE', 'CONTRIBUTEUR'))
);
create unique index un_livret_a_un_seul_responsable on livret.equipe (livret_id) where role = 'RESPONSABLE';
create index equipe_par_compte on livret.equipe (compte_id);

-- Who has access to which livret, and why. Read with the owner's rights, because the security below stands on it:
-- it holds identifiers only. Whoever left the pupil's school is no longer in it.
create view livret.role_de_compte as
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
    join acces.compte c on c.id = a.compte_id and c.profil = 'DIRECTION' and c.actif;

-- That a pupil has a livret is known to those who may create one; what is in it is not.
create view livret.eleve_suivi as select eleve_id from livret.livret;

grant select, insert on livret.livret to lpi_application;
grant select, insert, update, delete on livret.equipe to lpi_application;
grant select on livret.role_de_compte, livret.eleve_suivi to lpi_application;

alter table livret.livret enable row level security;
create policy on_voit_les_livrets_ou_l_on_a_un_role on livret.livret for select
    using (acces.est_systeme()
        or id in (select livret_id from livret.role_de_compte where compte_id = acces.compte_courant()));
create policy on_cree_un_livret_pour_un_eleve_que_l_on_voit on livret.livret for insert
    with check (eleve_id in (select id from scolarite.eleve));

alter table livret.equipe enable row level security;
create policy on_voit_l_equipe_des_livrets_que_l_on_voit on livret.equipe
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte where compte_id = acces.compte_courant()))
    with check (true);
