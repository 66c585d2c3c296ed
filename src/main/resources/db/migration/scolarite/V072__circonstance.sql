-- What an import noticed of a pupil's year, for the direction to look at. A hint: nothing follows from it by itself.
create table scolarite.circonstance (
    eleve_id          uuid not null references scolarite.eleve,
    etablissement_id  uuid not null references scolarite.etablissement,
    annee             int not null,
    genre             text not null,
    niveau            text,
    relevee_le        date not null,
    primary key (eleve_id, annee, genre),
    constraint une_circonstance_est_un_redoublement check (genre = 'REDOUBLEMENT')
);
create index circonstance_par_etablissement on scolarite.circonstance (etablissement_id, annee);

grant select, insert, update, delete on scolarite.circonstance to lpi_application;

alter table scolarite.circonstance enable row level security;
create policy seule_la_direction_voit_les_circonstances on scolarite.circonstance
    using ((select acces.est_systeme())
           or etablissement_id in (select a.etablissement_id
                                   from acces.affectation a
                                   join acces.compte c on c.id = a.compte_id and c.profil = 'DIRECTION' and c.actif
                                   where a.compte_id = (select acces.compte_courant())));
