-- The aménagements of a livret: one row that its writers fill field by field, whatever the bank they were chosen in.
create table livret.amenagements (
    livret_id   uuid not null references livret.livret,
    champs      jsonb not null default '{}',
    traces      jsonb not null default '{}',
    revision    int not null default 0,
    modifie_le  timestamptz not null,
    primary key (livret_id),
    constraint des_amenagements_restent_sous_un_mebioctet check (pg_column_size(champs) < 1048576)
);
grant select, insert, update on livret.amenagements to lpi_application;

alter table livret.amenagements enable row level security;
create policy on_lit_les_amenagements_des_livrets_que_l_on_voit on livret.amenagements for select
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte where compte_id = acces.compte_courant()));
create policy la_direction_et_le_responsable_ouvrent_les_amenagements on livret.amenagements for insert
    with check (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
create policy la_direction_et_le_responsable_choisissent on livret.amenagements for update
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
