create schema acces;
grant usage on schema acces to lpi_application;

create table acces.compte (
    id            uuid primary key default uuidv7(),
    identifiant   text not null,
    prenom        text not null,
    nom           text not null,
    profil        text not null,
    mot_de_passe  text not null,
    actif         boolean not null default true,
    cree_le       timestamptz not null default now(),
    constraint un_identifiant_designe_un_seul_compte unique (identifiant),
    constraint un_identifiant_s_ecrit_en_minuscules check (identifiant = lower(identifiant)),
    constraint un_profil_est_l_un_des_quatre
        check (profil in ('DIRECTION', 'ENSEIGNANT', 'MDPH', 'ADMINISTRATEUR')),
    constraint un_mot_de_passe_est_garde_en_argon2id check (mot_de_passe like '$argon2id$%')
);

-- The school belongs to another module, which alone could name it: hence no foreign key.
create table acces.affectation (
    compte_id         uuid not null references acces.compte,
    etablissement_id  uuid not null,
    primary key (compte_id, etablissement_id)
);
create index affectation_par_etablissement on acces.affectation (etablissement_id);

grant select, insert, update on acces.compte to lpi_application;
grant select, insert, delete on acces.affectation to lpi_application;

-- For whom the current transaction works, as the application announced it.
create function acces.compte_courant() returns uuid
    language sql stable parallel safe
    return (select case when nom ~ '^[0-9a-f-]{36}$' then nom::uuid end
            from (select current_setting('lpi.compte', true)) as annonce(nom));

-- The application at work for itself: filling the demonstration, nothing else.
create function acces.est_systeme() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('lpi.compte', true), '') = 'systeme';

create table acces.session (
    primary_id             char(36) not null primary key,
    session_id             char(36) not null,
    creation_time          bigint not null,
    last_access_time       bigint not null,
    max_inactive_interval  int not null,
    expiry_time            bigint not null,
    principal_name         varchar(100),
    constraint une_session_a_un_seul_jeton unique (session_id)
);
create index session_par_expiration on acces.session (expiry_time);

create table acces.session_attributes (
    session_primary_id  char(36) not null references acces.session on delete cascade,
    attribute_name      varchar(200) not null,
    attribute_bytes     bytea not null,
    primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on acces.session, acces.session_attributes to lpi_application;
