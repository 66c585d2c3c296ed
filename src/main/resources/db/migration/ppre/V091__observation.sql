-- What was seen of an objectif, day by day, until the bilan: a figure, or a word. The bilan keeps its own copy.
create table ppre.observation (
    livret_id  uuid not null,
    ppre_id    uuid not null,
    id         uuid not null,
    objectif   int not null,
    jour       date not null,
    valeur     numeric(13, 4),
    mot        text,
    note_par   uuid not null references acces.compte,
    note_a     timestamptz not null,
    primary key (livret_id, ppre_id, id),
    foreign key (livret_id, ppre_id) references ppre.ppre (livret_id, id),
    constraint un_ppre_a_trois_objectifs_au_plus check (objectif between 1 and 3),
    constraint une_observation_dit_quelque_chose check (valeur is not null or mot ~ '\S'),
    constraint un_mot_d_observation_est_court check (char_length(mot) <= 1000)
);
grant select, insert, delete on ppre.observation to lpi_application;
grant select, delete on ppre.observation to lpi_purge;
alter table ppre.observation enable row level security;
create policy on_lit_les_observations_des_livrets_que_l_on_voit on ppre.observation for select
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte where compte_id = acces.compte_courant()));
create policy la_direction_et_le_responsable_observent on ppre.observation
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
create policy la_purge_voit_toutes_les_observations on ppre.observation for all to lpi_purge using (true);
