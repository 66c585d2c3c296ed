-- A pupil known elsewhere is imported like any other: each school has its own row, and no refusal tells of another's.
alter table scolarite.eleve
    drop constraint un_ine_designe_un_seul_eleve,
    add constraint un_ine_designe_un_seul_eleve_par_etablissement unique (etablissement_id, ine);
create index eleve_par_ine on scolarite.eleve (ine) where ine is not null;

drop function scolarite.ine_connus_ailleurs(text[], uuid);
