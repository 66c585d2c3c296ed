create schema groupes;
grant usage on schema groupes to lpi_application;

alter table accompagnement.projet
    add constraint un_projet_est_d_un_etablissement_et_d_une_annee unique (id, etablissement_id, annee);

-- The pupils who follow an action of a project together. The action is named by its line, its words are a copy that
-- those who write the project keep in step; so is the indicator, unless the group has one of its own.
create table groupes.groupe (
    id                uuid primary key default uuidv7(),
    projet_id         uuid not null,
    etablissement_id  uuid not null,
    annee             int not null,
    action            text not null,
    intitule          text not null,
    nom               text not null,
    indicateur        text,
    mesure            text not null default '',
    unite             text not null default '',
    vise              numeric,
    cree_le           timestamptz not null,
    cree_par          uuid not null references acces.compte,
    termine_le        date,
    constraint un_groupe_suit_un_projet_de_son_etablissement
        foreign key (projet_id, etablissement_id, annee)
        references accompagnement.projet (id, etablissement_id, annee),
    constraint un_groupe_suit_une_ligne_du_projet
        check (action ~ '^[0-9a-z]{13}$' and indicateur ~ '^[0-9a-z]{13}$'),
    constraint un_groupe_et_son_action_ont_un_nom check (nom ~ '\S' and intitule ~ '\S'),
    constraint un_indicateur_du_projet_a_des_mots check (indicateur is null or mesure ~ '\S'),
    constraint les_textes_d_un_groupe_sont_courts
        check (length(nom) <= 1000 and length(intitule) <= 20000 and length(mesure) <= 20000 and length(unite) <= 20000)
);
create index groupe_par_projet on groupes.groupe (projet_id);
create index groupe_par_etablissement on groupes.groupe (etablissement_id);
grant select, insert, update on groupes.groupe to lpi_application;

-- Those who run it.
create table groupes.animateur (
    groupe_id  uuid not null references groupes.groupe,
    compte_id  uuid not null references acces.compte,
    depuis     timestamptz not null,
    primary key (groupe_id, compte_id)
);
create index animateur_par_compte on groupes.animateur (compte_id);
grant select, insert, delete on groupes.animateur to lpi_application;

-- One row a stay: leaving ends it, coming back opens another.
create table groupes.membre (
    groupe_id  uuid not null references groupes.groupe,
    eleve_id   uuid not null references scolarite.eleve,
    depuis     date not null,
    jusqu_au   date,
    primary key (groupe_id, eleve_id, depuis),
    constraint on_quitte_un_groupe_apres_y_etre_entre check (jusqu_au >= depuis)
);
create unique index un_eleve_est_une_fois_dans_un_groupe on groupes.membre (groupe_id, eleve_id) where jusqu_au is null;
create index membre_par_eleve on groupes.membre (eleve_id);
grant select, insert, update on groupes.membre to lpi_application;

create table groupes.seance (
    id         uuid primary key default uuidv7(),
    groupe_id  uuid not null references groupes.groupe,
    le         date not null,
    remarque   text not null default '',
    annulee    boolean not null default false,
    cree_le    timestamptz not null,
    cree_par   uuid not null references acces.compte,
    constraint un_groupe_a_une_seance_par_jour unique (groupe_id, le),
    constraint une_seance_est_d_un_groupe unique (id, groupe_id),
    constraint une_remarque_est_courte check (length(remarque) <= 20000)
);
grant select, insert, update on groupes.seance to lpi_application;

-- What was noted of a pupil at a session. It stays when the pupil leaves the group or the school.
create table groupes.presence (
    seance_id  uuid not null,
    groupe_id  uuid not null,
    eleve_id   uuid not null references scolarite.eleve,
    etat       text not null,
    notee_le   timestamptz not null,
    notee_par  uuid not null references acces.compte,
    primary key (seance_id, eleve_id),
    constraint une_presence_est_d_une_seance_du_groupe
        foreign key (seance_id, groupe_id) references groupes.seance (id, groupe_id),
    constraint on_est_present_absent_ou_excuse check (etat in ('PRESENT', 'ABSENT', 'EXCUSE'))
);
create index presence_par_groupe on groupes.presence (groupe_id, eleve_id);
grant select, insert, update on groupes.presence to lpi_application;

-- A value on the indicator, a few words, or both, on a day. A mistake is withdrawn, and kept.
create table groupes.progres (
    id           uuid primary key,
    groupe_id    uuid not null references groupes.groupe,
    eleve_id     uuid not null references scolarite.eleve,
    le           date not null,
    valeur       numeric,
    mot          text not null default '',
    note_le      timestamptz not null,
    note_par     uuid not null references acces.compte,
    retire_le    timestamptz,
    retire_par   uuid references acces.compte,
    constraint un_progres_a_une_valeur_ou_un_mot check (valeur is not null or mot ~ '\S'),
    constraint un_mot_de_progres_est_court check (length(mot) <= 20000),
    constraint un_retrait_dit_quand_et_par_qui check ((retire_le is null) = (retire_par is null))
);
create index progres_par_eleve on groupes.progres (groupe_id, eleve_id) where retire_le is null;
grant select, insert, update on groupes.progres to lpi_application;

-- The groups that the account announced makes: those of the projects it writes.
create function groupes.organises() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select g.id from groupes.groupe g where g.projet_id in (select accompagnement.projets_ecrits());
    end;
-- And those it runs: the direction of the school, and who was named, while working there.
create function groupes.animes() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select g.id
        from groupes.groupe g
        where g.etablissement_id in (select accompagnement.ecoles_dirigees())
        union
        select g.id
        from groupes.animateur m
        join groupes.groupe g on g.id = m.groupe_id
        join acces.affectation a on a.compte_id = m.compte_id and a.etablissement_id = g.etablissement_id
        join acces.compte c on c.id = m.compte_id and c.actif and c.profil = 'ENSEIGNANT'
        where m.compte_id = (select acces.compte_courant());
    end;
create function groupes.exerce_dans_l_ecole(groupe uuid, compte uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select exists (select from groupes.groupe g
                       join acces.affectation a on a.etablissement_id = g.etablissement_id
                       where g.id = groupe and a.compte_id = compte);
    end;
create function groupes.est_eleve_de_l_ecole(groupe uuid, eleve uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select exists (select from groupes.groupe g
                       join scolarite.lieu_eleve l on l.etablissement_id = g.etablissement_id
                       where g.id = groupe and l.eleve_id = eleve);
    end;
create function groupes.est_ou_fut_membre(groupe uuid, eleve uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
        select exists (select from groupes.membre m where m.groupe_id = groupe and m.eleve_id = eleve);
    end;

alter table groupes.groupe enable row level security;
create policy on_voit_les_groupes_que_l_on_forme_ou_anime on groupes.groupe for select
    using ((select acces.est_systeme())
        or projet_id in (select accompagnement.projets_ecrits())
        or id in (select groupes.animes())
        or etablissement_id in (select accompagnement.ecoles_dirigees()));
create policy qui_ecrit_le_projet_forme_ses_groupes on groupes.groupe for insert
    with check ((select acces.est_systeme()) or projet_id in (select accompagnement.projets_ecrits()));
create policy qui_ecrit_le_projet_tient_ses_groupes on groupes.groupe for update
    using ((select acces.est_systeme()) or projet_id in (select accompagnement.projets_ecrits()));

alter table groupes.animateur enable row level security;
create policy on_connait_les_animateurs_des_groupes_que_l_on_voit on groupes.animateur for select
    using ((select acces.est_systeme())
        or groupe_id in (select groupes.organises())
        or groupe_id in (select groupes.animes()));
create policy qui_forme_un_groupe_nomme_ses_animateurs on groupes.animateur
    using ((select acces.est_systeme()) or groupe_id in (select groupes.organises()));
create policy un_animateur_exerce_dans_l_etablissement on groupes.animateur as restrictive for insert
    with check (groupes.exerce_dans_l_ecole(groupe_id, compte_id));

alter table groupes.membre enable row level security;
create policy on_voit_les_eleves_des_groupes_que_l_on_voit on groupes.membre for select
    using ((select acces.est_systeme())
        or groupe_id in (select groupes.organises())
        or groupe_id in (select groupes.animes()));
create policy qui_forme_un_groupe_choisit_ses_eleves on groupes.membre
    using ((select acces.est_systeme()) or groupe_id in (select groupes.organises()));
create policy un_membre_est_eleve_de_l_etablissement on groupes.membre as restrictive for insert
    with check (groupes.est_eleve_de_l_ecole(groupe_id, eleve_id));

alter table groupes.seance enable row level security;
create policy les_animateurs_tiennent_les_seances on groupes.seance
    using ((select acces.est_systeme()) or groupe_id in (select groupes.animes()));

alter table groupes.presence enable row level security;
create policy les_animateurs_notent_les_presences on groupes.presence
    using ((select acces.est_systeme()) or groupe_id in (select groupes.animes()));
create policy on_n_attend_que_les_membres on groupes.presence as restrictive for insert
    with check (groupes.est_ou_fut_membre(groupe_id, eleve_id));

alter table groupes.progres enable row level security;
create policy les_animateurs_notent_les_progres on groupes.progres
    using ((select acces.est_systeme()) or groupe_id in (select groupes.animes()));
create policy on_ne_suit_que_les_membres on groupes.progres as restrictive for insert
    with check (groupes.est_ou_fut_membre(groupe_id, eleve_id));
