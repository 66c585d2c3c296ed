create schema scolarite;
grant usage on schema scolarite to lpi_application;

-- The check letter is the rank, modulo 23, of the seven digits in an alphabet without I, O and Q.
create function scolarite.uai_est_juste(uai text) returns boolean
    language sql immutable parallel safe
    return case when uai ~ '^[0-9]{7}[A-Z]$'
                then substr('ABCDEFGHJKLMNPRSTUVWXYZ', left(uai, 7)::int % 23 + 1, 1) = right(uai, 1)
                else false end;

create table scolarite.etablissement (
    id           uuid primary key default uuidv7(),
    uai          text not null,
    nom          text not null,
    degre        int not null,
    departement  text not null,
    constraint un_uai_designe_un_seul_etablissement unique (uai),
    constraint un_uai_finit_par_sa_lettre_de_controle check (scolarite.uai_est_juste(uai)),
    constraint un_etablissement_a_un_nom check (nom ~ '\S' and nom is nfc normalized),
    constraint un_etablissement_est_du_premier_ou_du_second_degre check (degre in (1, 2)),
    constraint un_departement_est_un_numero check (departement ~ '^[0-9][0-9AB][0-9]?$')
);

-- A division of one school year; its label is what teachers know it by.
create table scolarite.classe (
    id                uuid primary key default uuidv7(),
    etablissement_id  uuid not null references scolarite.etablissement,
    annee             int not null,
    code              text not null,
    libelle           text not null,
    constraint une_classe_n_existe_qu_une_fois_par_annee unique (etablissement_id, annee, code, libelle),
    constraint une_classe_est_d_un_etablissement_et_d_une_annee unique (id, etablissement_id, annee),
    constraint une_classe_a_un_libelle check (libelle ~ '\S' and libelle is nfc normalized)
);

-- etablissement_id: the school that answers for the pupil, where it is enrolled or, once gone, was enrolled last.
create table scolarite.eleve (
    id                uuid primary key default uuidv7(),
    etablissement_id  uuid not null references scolarite.etablissement,
    ine               text,
    nom_famille       text not null,
    nom_usage         text,
    prenom            text not null,
    date_naissance    date not null,
    sexe              text,
    constraint un_ine_designe_un_seul_eleve unique (ine),
    constraint un_ine_a_l_une_des_formes_connues
        check (ine ~ '^([0-9]{9}[A-Z]{2}|[0-9]{10}[A-Z]|[0-9]{4}A[0-9]{5}[A-Z])$'),
    constraint un_nom_est_ecrit_et_compose
        check (nom_famille ~ '\S' and nom_famille is nfc normalized
               and prenom ~ '\S' and prenom is nfc normalized
               and nom_usage ~ '\S' and nom_usage is nfc normalized),
    constraint un_sexe_est_m_ou_f check (sexe in ('M', 'F'))
);
create index eleve_par_etablissement on scolarite.eleve (etablissement_id);

-- One row a place: a change of class, level or year closes it and opens another, so that the past can be read.
create table scolarite.inscription (
    id                uuid primary key default uuidv7(),
    eleve_id          uuid not null references scolarite.eleve,
    etablissement_id  uuid not null references scolarite.etablissement,
    classe_id         uuid not null,
    annee             int not null,
    niveau            text,
    mef               text,
    depuis            date not null,
    jusqu_au          date,
    constraint une_inscription_est_dans_une_classe_de_l_etablissement
        foreign key (classe_id, etablissement_id, annee) references scolarite.classe (id, etablissement_id, annee),
    constraint une_inscription_finit_apres_son_debut check (jusqu_au >= depuis),
    constraint un_mef_a_onze_caracteres check (mef ~ '^[0-9A-Z]{11}$')
);
create unique index un_eleve_a_une_seule_inscription_en_cours
    on scolarite.inscription (eleve_id) where jusqu_au is null;
create index inscription_par_eleve on scolarite.inscription (eleve_id);
create index inscription_en_cours_par_etablissement
    on scolarite.inscription (etablissement_id) where jusqu_au is null;

-- What « Vérifier » read, kept a day at most so that « Importer » does that and nothing else, once.
create table scolarite.import_verifie (
    id                uuid primary key default uuidv7(),
    compte_id         uuid not null,
    etablissement_id  uuid not null references scolarite.etablissement,
    cree_le           timestamptz not null,
    fichier           text not null,
    lu                jsonb,
    importe_le        timestamptz,
    bilan             jsonb,
    constraint un_import_fait_a_un_bilan_et_n_a_plus_de_lignes
        check ((importe_le is null) = (bilan is null) and (bilan is null) = (lu is not null))
);
create index import_verifie_par_date on scolarite.import_verifie (cree_le);

grant select, insert, update on scolarite.etablissement, scolarite.eleve, scolarite.import_verifie to lpi_application;
grant select, insert on scolarite.classe to lpi_application;
grant select, insert, update on scolarite.inscription to lpi_application;
