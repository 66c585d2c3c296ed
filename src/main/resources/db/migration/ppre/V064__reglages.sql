-- What a school chose for its PPRE. A line stays once switched off: the drafts that hold the function keep it.
create table ppre.reglage_etablissement (
    etablissement_id  uuid not null,
    fonction          text not null,
    active            boolean not null,
    modifie_le        timestamptz not null,
    primary key (etablissement_id, fonction),
    constraint une_fonction_est_un_code check (fonction ~ '^fonction-[a-z-]{1,60}$')
);

grant select, insert, update on ppre.reglage_etablissement to lpi_application;

alter table ppre.reglage_etablissement enable row level security;
create policy on_lit_les_reglages_de_son_etablissement on ppre.reglage_etablissement for select
    using (acces.est_systeme()
        or etablissement_id in (select a.etablissement_id from acces.affectation a
                                where a.compte_id = (select acces.compte_courant())));
create policy la_direction_regle_son_etablissement on ppre.reglage_etablissement
    using (acces.est_systeme()
        or etablissement_id in (select a.etablissement_id from acces.affectation a
                                join acces.compte c on c.id = a.compte_id and c.profil = 'DIRECTION' and c.actif
                                where a.compte_id = (select acces.compte_courant())));
