-- How far one person finds the scheme has come, face by face: each writes their own.
create table accompagnement.auto_evaluation (
    projet_id   uuid not null references accompagnement.projet,
    compte_id   uuid not null references acces.compte,
    champs      jsonb not null default '{}',
    traces      jsonb not null default '{}',
    revision    int not null default 0,
    modifie_le  timestamptz not null,
    primary key (projet_id, compte_id),
    constraint une_auto_evaluation_reste_sous_cent_kibioctets check (pg_column_size(champs) < 102400)
);
grant select, insert, update on accompagnement.auto_evaluation to lpi_application;

alter table accompagnement.auto_evaluation enable row level security;
create policy on_lit_la_sienne_et_les_redacteurs_toutes on accompagnement.auto_evaluation for select
    using ((select acces.est_systeme())
        or compte_id = (select acces.compte_courant())
        or projet_id in (select accompagnement.projets_ecrits()));
create policy chacun_commence_la_sienne on accompagnement.auto_evaluation for insert
    with check ((select acces.est_systeme())
        or (compte_id = (select acces.compte_courant())
            and exists (select from accompagnement.version v where v.projet_id = auto_evaluation.projet_id)));
create policy chacun_ecrit_la_sienne on accompagnement.auto_evaluation for update
    using ((select acces.est_systeme()) or compte_id = (select acces.compte_courant()));

-- What a year gave, once its direction closed it. What was closed stays as it was: reopened, another report follows.
create table accompagnement.rapport (
    projet_id         uuid not null references accompagnement.projet,
    numero            int not null,
    etablissement_id  uuid not null references scolarite.etablissement,
    document          jsonb not null,
    clos_le           timestamptz not null,
    clos_par          uuid not null references acces.compte,
    rouvert_le        timestamptz,
    archive_le        timestamptz,
    primary key (projet_id, numero),
    constraint les_rapports_se_suivent_depuis_un check (numero > 0),
    constraint un_rapport_se_rouvre_apres_sa_cloture check (rouvert_le >= clos_le),
    constraint un_projet_rouvert_n_est_plus_archive check (rouvert_le is null or archive_le is null)
);
create unique index un_projet_a_un_seul_rapport_en_cours on accompagnement.rapport (projet_id) where rouvert_le is null;
grant select, insert on accompagnement.rapport to lpi_application;
grant update (rouvert_le, archive_le) on accompagnement.rapport to lpi_application;

alter table accompagnement.rapport enable row level security;
create policy un_etablissement_lit_ses_rapports on accompagnement.rapport for select
    using ((select acces.est_systeme())
        or etablissement_id in (select a.etablissement_id from acces.affectation a
                                where a.compte_id = (select acces.compte_courant())));
create policy la_direction_clot on accompagnement.rapport for insert
    with check ((select acces.est_systeme())
        or (clos_par = (select acces.compte_courant())
            and projet_id in (select accompagnement.projets_diriges())));
create policy la_direction_rouvre_et_archive on accompagnement.rapport for update
    using ((select acces.est_systeme()) or projet_id in (select accompagnement.projets_diriges()));

-- An evaluated project is not written any more, neither its fields nor what people say of it.
create function accompagnement.un_projet_evalue_ne_s_ecrit_plus() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from accompagnement.rapport r
               where r.projet_id = (to_jsonb(new) ->> tg_argv[0])::uuid and r.rouvert_le is null) then
        raise exception 'Un projet évalué ne s''écrit plus' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger un_projet_evalue_ne_s_ecrit_plus before update of champs on accompagnement.projet
    for each row execute function accompagnement.un_projet_evalue_ne_s_ecrit_plus('id');
create trigger un_projet_evalue_ne_s_evalue_plus before insert or update on accompagnement.auto_evaluation
    for each row execute function accompagnement.un_projet_evalue_ne_s_ecrit_plus('projet_id');

-- The project that the next year's was made from.
alter table accompagnement.projet add column suite_de uuid references accompagnement.projet;
create unique index un_projet_a_une_seule_suite on accompagnement.projet (suite_de) where suite_de is not null;
