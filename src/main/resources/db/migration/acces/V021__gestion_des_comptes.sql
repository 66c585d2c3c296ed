-- An account exists before its person has chosen a password.
alter table acces.compte
    alter column mot_de_passe drop not null,
    add column departement text,
    add column derniere_connexion timestamptz,
    add constraint seule_une_mdph_est_d_un_departement
        check (departement is null or (profil = 'MDPH' and departement ~ '^[0-9][0-9AB][0-9]?$'));

-- A link opens one page once; whoever reads this table cannot open it.
-- compte_id: whose password it chooses; none for the one that creates the first administrator.
create table acces.lien (
    empreinte    bytea primary key,
    compte_id    uuid references acces.compte,
    cree_le      timestamptz not null,
    expire_le    timestamptz not null,
    utilise_le   timestamptz,
    remplace_le  timestamptz,
    constraint un_lien_n_est_garde_que_par_son_empreinte check (length(empreinte) = 32),
    constraint un_lien_expire_apres_sa_creation check (expire_le > cree_le)
);
create index lien_par_compte on acces.lien (compte_id);

-- Failed logins. The name typed is hashed: a password is sometimes typed in its place.
create table acces.tentative (
    empreinte  bytea primary key,
    echecs     timestamptz[] not null,
    attentes   int not null,
    jusqu_a    timestamptz,
    derniere   timestamptz not null,
    constraint une_tentative_n_est_gardee_que_par_son_empreinte check (length(empreinte) = 32)
);
create index tentative_par_date on acces.tentative (derniere);

grant select, insert, update, delete on acces.lien, acces.tentative to lpi_application;

-- The sessions of an account, to end them.
create index session_par_compte on acces.session_attributes (attribute_bytes) where attribute_name = 'compte';
