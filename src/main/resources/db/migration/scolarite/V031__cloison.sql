-- Each school sees its own pupils. The subqueries do not depend on the row: they are computed once a request.
alter table scolarite.eleve enable row level security;
create policy un_etablissement_voit_ses_eleves on scolarite.eleve
    using ((select acces.est_systeme())
           or etablissement_id in (select a.etablissement_id from acces.affectation a
                                   where a.compte_id = (select acces.compte_courant())));

alter table scolarite.inscription enable row level security;
create policy un_etablissement_voit_ses_inscriptions on scolarite.inscription
    using ((select acces.est_systeme())
           or etablissement_id in (select a.etablissement_id from acces.affectation a
                                   where a.compte_id = (select acces.compte_courant())));

alter table scolarite.import_verifie enable row level security;
create policy un_fichier_verifie_est_a_qui_l_a_verifie on scolarite.import_verifie
    using (compte_id = (select acces.compte_courant()));

-- For the other modules: the pupils enrolled today that the current account may see.
create view scolarite.eleve_inscrit with (security_invoker = true) as
select e.id as eleve_id, e.ine, e.nom_famille, e.nom_usage, e.prenom, e.date_naissance,
       i.etablissement_id, c.libelle as classe, i.niveau
from scolarite.eleve e
join scolarite.inscription i on i.eleve_id = e.id and i.jusqu_au is null
join scolarite.classe c on c.id = i.classe_id;

-- For the row-level security of the other modules: identifiers only, whoever asks.
create view scolarite.lieu_eleve as
select id as eleve_id, etablissement_id from scolarite.eleve;

grant select on scolarite.eleve_inscrit, scolarite.lieu_eleve to lpi_application;

-- Which of these INE another school answers for: the caller learns no name and no school.
create function scolarite.ine_connus_ailleurs(ines text[], ecole uuid) returns setof text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select e.ine from scolarite.eleve e
    where e.ine = any (ines) and e.etablissement_id <> ecole
      and (acces.est_systeme()
           or ecole in (select a.etablissement_id from acces.affectation a
                        where a.compte_id = acces.compte_courant()));
end;
revoke execute on function scolarite.ine_connus_ailleurs(text[], uuid) from public;
grant execute on function scolarite.ine_connus_ailleurs(text[], uuid) to lpi_application;

-- Nobody keeps a file that was read: neither its reader nor another reads it a day later.
create function scolarite.oublier_les_imports_verifies(avant timestamptz) returns void
    language sql security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    delete from scolarite.import_verifie where cree_le < least(avant, now() - interval '1 hour');
end;
revoke execute on function scolarite.oublier_les_imports_verifies(timestamptz) from public;
grant execute on function scolarite.oublier_les_imports_verifies(timestamptz) to lpi_application;
