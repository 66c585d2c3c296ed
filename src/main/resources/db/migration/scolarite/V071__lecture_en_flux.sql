-- The lines of a file that was checked, each with what becomes of it. They are written as they are read, so that
-- nothing holds a file whole. No foreign key to the import: a hundred thousand checks would buy nothing, since both are
-- erased together. eleve_id: the pupil it speaks of, or the one it will be. montre: a refused pupil as the page may show
-- it.
create table scolarite.ligne_lue (
    import_id       uuid not null,
    ligne           int not null,
    sort            text not null,
    eleve_id        uuid not null default uuidv7(),
    ine             text,
    nom_famille     text not null,
    nom_usage       text,
    prenom          text not null,
    identite        text generated always as (scolarite.identite(nom_famille, prenom)) stored,
    date_naissance  date,
    sexe            text,
    code_classe     text,
    classe          text,
    niveau          text,
    mef             text,
    doublement      boolean not null default false,
    redoublement    boolean not null default false,
    motif           text,
    attendu         text,
    changements     jsonb,
    montre          text,
    primary key (import_id, ligne),
    constraint une_ligne_lue_a_un_sort
        check (sort in ('ILLISIBLE', 'REFUS', 'AJOUT', 'MODIFICATION', 'INCHANGE')),
    constraint une_ligne_refusee_dit_pourquoi
        check ((sort in ('ILLISIBLE', 'REFUS')) = (motif is not null) and (motif is null) = (attendu is null))
);

-- The pupils that the file does not name.
create table scolarite.absent_du_fichier (
    import_id  uuid not null,
    eleve_id   uuid not null,
    primary key (import_id, eleve_id)
);

-- A file being read has neither report nor refusal; a refused one says why; the report of a check goes with its lines.
delete from scolarite.import_verifie where importe_le is null;
alter table scolarite.import_verifie
    drop column lu,
    add column rapport jsonb,
    add column empreinte text,
    add column refus jsonb,
    add constraint un_import_fait_a_un_bilan check ((importe_le is null) = (bilan is null)),
    add constraint un_rapport_a_une_empreinte check ((rapport is null) = (empreinte is null)),
    add constraint un_fichier_refuse_n_a_pas_de_rapport check (refus is null or rapport is null and bilan is null);

drop policy un_fichier_verifie_est_a_qui_l_a_verifie on scolarite.import_verifie;
create policy un_fichier_verifie_est_a_qui_l_a_verifie on scolarite.import_verifie
    using (compte_id = (select acces.compte_courant()) or (select acces.est_systeme()));

alter table scolarite.ligne_lue enable row level security;
create policy une_ligne_lue_est_a_qui_l_a_verifiee on scolarite.ligne_lue
    using (import_id in (select id from scolarite.import_verifie));
alter table scolarite.absent_du_fichier enable row level security;
create policy un_absent_est_a_qui_l_a_verifie on scolarite.absent_du_fichier
    using (import_id in (select id from scolarite.import_verifie));

-- maintain: the statistics of lines just written are wanted at once, by the comparison that follows.
grant select, insert, update, delete, maintain on scolarite.ligne_lue to lpi_application;
grant select, insert, delete on scolarite.absent_du_fichier to lpi_application;

create or replace function scolarite.oublier_les_imports_verifies(avant timestamptz) returns void
    language sql security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    delete from scolarite.absent_du_fichier where import_id in
        (select id from scolarite.import_verifie where cree_le < least(avant, now() - interval '1 hour'));
    delete from scolarite.ligne_lue where import_id in
        (select id from scolarite.import_verifie where cree_le < least(avant, now() - interval '1 hour'));
    delete from scolarite.import_verifie where cree_le < least(avant, now() - interval '1 hour');
end;

update scolarite.import_verifie set bilan = (bilan - 'refuses') || '{"redoublements": 0}' where bilan is not null;
