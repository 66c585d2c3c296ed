create schema ppre;
grant usage on schema ppre to lpi_application, lpi_purge;

create table ppre.ppre (
    livret_id     uuid not null references livret.livret,
    id            uuid not null,
    etat          text not null,
    palier        text not null,
    second_degre  boolean not null,
    cree_le       timestamptz not null,
    cree_par      uuid not null references acces.compte,
    finalise_le   date,
    semaines      int,
    primary key (livret_id, id),
    constraint un_ppre_a_un_seul_identifiant unique (id),
    constraint un_ppre_et_son_etat unique (livret_id, id, etat),
    constraint un_etat_de_ppre_est_connu check (etat in ('BROUILLON', 'FINALISE')),
    constraint un_palier_est_l_un_des_trois check (palier in ('cycle1', 'elementaire', 'second-degre')),
    constraint un_ppre_finalise_est_date_et_dure
        check ((etat = 'BROUILLON') = (finalise_le is null) and (etat = 'BROUILLON') = (semaines is null)),
    constraint un_ppre_dure_de_1_a_16_semaines check (semaines between 1 and 16)
);
create unique index un_seul_ppre_en_cours_par_livret on ppre.ppre (livret_id) where etat in ('BROUILLON', 'FINALISE');

-- What is being typed. The state in the key: no row of this table can belong to a PPRE that is no longer a draft.
create table ppre.brouillon (
    livret_id    uuid not null,
    ppre_id      uuid not null,
    etat         text not null default 'BROUILLON',
    champs       jsonb not null default '{}',
    traces       jsonb not null default '{}',
    revision     int not null default 0,
    modifie_le   timestamptz not null,
    primary key (livret_id, ppre_id),
    constraint un_brouillon_reste_un_brouillon check (etat = 'BROUILLON'),
    constraint seul_un_ppre_en_cours_de_realisation_s_ecrit
        foreign key (livret_id, ppre_id, etat) references ppre.ppre (livret_id, id, etat),
    constraint un_brouillon_reste_sous_un_mebioctet check (pg_column_size(champs) < 1048576)
);

-- What was finalised. A row here never changes; the purge of the legal retention alone removes it.
create table ppre.version (
    livret_id      uuid not null,
    ppre_id        uuid not null,
    numero         int not null default 1,
    document       jsonb not null,
    empreinte      text not null,
    finalise_a     timestamptz not null,
    finalise_par   uuid not null references acces.compte,
    primary key (livret_id, ppre_id, numero),
    foreign key (livret_id, ppre_id) references ppre.ppre (livret_id, id),
    constraint une_empreinte_est_un_sha256 check (empreinte ~ '^[0-9a-f]{64}$')
);

create function ppre.un_document_finalise_ne_change_jamais() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_user = 'lpi_purge' then
        return old;
    end if;
    raise exception 'Un document finalisé ne change jamais' using errcode = 'restrict_violation';
end
$$;
create trigger un_document_finalise_ne_change_jamais before update or delete on ppre.version
    for each row execute function ppre.un_document_finalise_ne_change_jamais();
create trigger les_documents_finalises_ne_se_vident_pas before truncate on ppre.version
    for each statement execute function ppre.un_document_finalise_ne_change_jamais();

create function ppre.un_ppre_finalise_ne_redevient_pas_un_brouillon() returns trigger
    language plpgsql as $$
begin
    if old.etat <> 'BROUILLON' and (new.etat = 'BROUILLON' or new.finalise_le is distinct from old.finalise_le
            or new.semaines is distinct from old.semaines) then
        raise exception 'Un PPRE finalisé ne redevient pas un brouillon' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger un_ppre_finalise_ne_redevient_pas_un_brouillon before update on ppre.ppre
    for each row execute function ppre.un_ppre_finalise_ne_redevient_pas_un_brouillon();

grant select, insert, update on ppre.ppre to lpi_application;
grant select, insert, update, delete on ppre.brouillon to lpi_application;
grant select, insert on ppre.version to lpi_application;
grant select, delete on ppre.ppre, ppre.brouillon, ppre.version to lpi_purge;

alter table ppre.ppre enable row level security;
create policy on_lit_les_ppre_finalises_des_livrets_que_l_on_voit on ppre.ppre for select
    using (acces.est_systeme()
        or etat <> 'BROUILLON'
            and livret_id in (select livret_id from livret.role_de_compte where compte_id = acces.compte_courant())
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
create policy la_direction_et_le_responsable_ecrivent on ppre.ppre
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));

alter table ppre.brouillon enable row level security;
create policy la_direction_et_le_responsable_voient_les_brouillons on ppre.brouillon
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));

alter table ppre.version enable row level security;
create policy on_lit_les_versions_des_livrets_que_l_on_voit on ppre.version for select
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte where compte_id = acces.compte_courant()));
create policy la_direction_et_le_responsable_finalisent on ppre.version for insert
    with check (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
-- The purge sees all it may remove.
create policy la_purge_voit_tout on ppre.ppre for all to lpi_purge using (true);
create policy la_purge_voit_tous_les_brouillons on ppre.brouillon for all to lpi_purge using (true);
create policy la_purge_voit_toutes_les_versions on ppre.version for all to lpi_purge using (true);
