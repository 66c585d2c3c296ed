-- A need identified before there is a PPRE: it waits for the direction, who validates it or lets it drop.
create table ppre.besoin (
    livret_id     uuid not null references livret.livret,
    id            uuid not null,
    etat          text not null default 'EN_ATTENTE',
    identifie_le  date not null,
    circonstance  text not null,
    par           text not null,
    constat       text not null,
    note_le       timestamptz not null,
    note_par      uuid not null references acces.compte,
    ppre_id       uuid,
    primary key (livret_id, id),
    constraint un_etat_de_besoin_est_connu check (etat in ('EN_ATTENTE', 'REPRIS', 'ECARTE')),
    constraint un_besoin_repris_l_est_dans_un_ppre check ((etat = 'REPRIS') = (ppre_id is not null)),
    constraint une_circonstance_est_un_code check (circonstance ~ '^(circonstance-[a-z0-9-]{1,60})?$'),
    constraint un_besoin_reste_court check (octet_length(par) < 16384 and octet_length(constat) < 16384)
);
create unique index un_seul_besoin_en_attente_par_livret on ppre.besoin (livret_id) where etat = 'EN_ATTENTE';

grant select, insert, update on ppre.besoin to lpi_application;
grant select, delete on ppre.besoin to lpi_purge;

alter table ppre.besoin enable row level security;
create policy la_direction_et_le_responsable_notent_les_besoins on ppre.besoin
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
create policy la_purge_voit_tous_les_besoins on ppre.besoin for all to lpi_purge using (true);

-- « La direction valide la mise en place avant la rédaction »: a setting beside the functions.
alter table ppre.reglage_etablissement
    drop constraint une_fonction_est_un_code,
    add constraint une_fonction_est_un_code
        check (fonction ~ '^fonction-[a-z-]{1,60}$' or fonction = 'validation-prealable');
