-- A draft that was deleted waits thirty days in the bin: kept whole, taken back whole, written by nobody.
alter table ppre.ppre
    add column supprime_le date,
    drop constraint un_etat_de_ppre_est_connu,
    drop constraint un_ppre_finalise_est_date_et_dure,
    add constraint un_etat_de_ppre_est_connu check (etat in ('BROUILLON', 'SUPPRIME', 'FINALISE')),
    add constraint un_ppre_finalise_est_date_et_dure
        check ((etat in ('BROUILLON', 'SUPPRIME')) = (finalise_le is null)
            and (etat in ('BROUILLON', 'SUPPRIME')) = (semaines is null)),
    add constraint un_brouillon_supprime_est_date check ((etat = 'SUPPRIME') = (supprime_le is not null));

-- The state still in the key: the row follows its PPRE into the bin and back, and nowhere else.
alter table ppre.brouillon
    drop constraint un_brouillon_reste_un_brouillon,
    drop constraint seul_un_ppre_en_cours_de_realisation_s_ecrit,
    add constraint un_brouillon_est_ecrit_ou_dans_la_corbeille check (etat in ('BROUILLON', 'SUPPRIME')),
    add constraint seul_un_ppre_en_cours_de_realisation_s_ecrit
        foreign key (livret_id, ppre_id, etat) references ppre.ppre (livret_id, id, etat) on update cascade;

create function ppre.un_brouillon_supprime_ne_s_ecrit_pas() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'INSERT' or (new.champs, new.traces, new.revision, new.modifie_le)
            is distinct from (old.champs, old.traces, old.revision, old.modifie_le) then
        raise exception 'Un brouillon supprimé ne s''écrit pas' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger un_brouillon_supprime_ne_s_ecrit_pas before insert or update on ppre.brouillon
    for each row when (new.etat = 'SUPPRIME') execute function ppre.un_brouillon_supprime_ne_s_ecrit_pas();

create or replace function ppre.un_ppre_finalise_ne_redevient_pas_un_brouillon() returns trigger
    language plpgsql as $$
begin
    if old.etat not in ('BROUILLON', 'SUPPRIME') and (new.etat in ('BROUILLON', 'SUPPRIME')
            or new.finalise_le is distinct from old.finalise_le or new.semaines is distinct from old.semaines) then
        raise exception 'Un PPRE finalisé ne redevient pas un brouillon' using errcode = 'restrict_violation';
    end if;
    if old.etat = 'SUPPRIME' and (new.etat not in ('BROUILLON', 'SUPPRIME')
            or new.etat = 'SUPPRIME' and new.supprime_le is distinct from old.supprime_le) then
        raise exception 'Un brouillon supprimé se reprend, et rien d''autre' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

-- A contributeur knows no more of a deleted draft than of a draft.
alter policy on_lit_les_ppre_finalises_des_livrets_que_l_on_voit on ppre.ppre
    using (acces.est_systeme()
        or etat not in ('BROUILLON', 'SUPPRIME')
            and livret_id in (select livret_id from livret.role_de_compte where compte_id = acces.compte_courant())
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));

create index ppre_dans_la_corbeille on ppre.ppre (supprime_le) where etat = 'SUPPRIME';

-- The application erases nothing but this: what has been in the bin for more than thirty days, whatever day it gives.
-- The texts that waited for a choice in those drafts go with them.
create function ppre.vider_la_corbeille(aujourdhui date) returns table (livret_id uuid, ppre_id uuid)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    partis uuid[];
begin
    if not acces.est_systeme() then
        raise exception 'Réservé à LPI lui-même' using errcode = 'insufficient_privilege';
    end if;
    select array_agg(choisis.id) into partis
    from (select p.id from ppre.ppre p
          where p.etat = 'SUPPRIME' and p.supprime_le < least(aujourdhui, current_date) - 30
          for update) as choisis;
    delete from formulaire.conflit c where c.document = any (partis);
    delete from ppre.brouillon b where b.ppre_id = any (partis) and b.etat = 'SUPPRIME';
    return query delete from ppre.ppre p where p.id = any (partis) and p.etat = 'SUPPRIME'
        returning p.livret_id, p.id;
end
$$;
revoke execute on function ppre.vider_la_corbeille(date) from public;
grant execute on function ppre.vider_la_corbeille(date) to lpi_application;

-- The pupil as the draft's writers knew it when they opened it, or last said they had seen what changed.
alter table ppre.ppre
    add column eleve_nom text,
    add column eleve_prenom text,
    add column eleve_classe text,
    add column eleve_etablissement text,
    add column eleve_niveau text,
    add constraint un_eleve_vu_est_nomme_et_place
        check (num_nulls(eleve_nom, eleve_prenom, eleve_classe, eleve_etablissement) in (0, 4)
            and (eleve_niveau is null or eleve_nom is not null));

-- For the drafts opened before this version: the pupil as it is today.
update ppre.ppre p
set eleve_nom = coalesce(e.nom_usage, e.nom_famille), eleve_prenom = e.prenom, eleve_classe = e.classe,
    eleve_etablissement = o.nom, eleve_niveau = e.niveau
from livret.livret l
join scolarite.eleve_inscrit e on e.eleve_id = l.eleve_id
join scolarite.etablissement o on o.id = e.etablissement_id
where l.id = p.livret_id and p.etat = 'BROUILLON';
