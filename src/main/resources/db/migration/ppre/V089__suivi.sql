-- A finalised PPRE may be interrupted, on a day and for a reason; a closed one knows the day it was closed by hand.
alter table ppre.ppre
    add column interrompu_le date,
    add column interrompu_motif text,
    add column clos_le date,
    drop constraint un_etat_de_ppre_est_connu,
    add constraint un_etat_de_ppre_est_connu
        check (etat in ('BROUILLON', 'SUPPRIME', 'FINALISE', 'INTERROMPU', 'BILAN', 'EVALUE', 'CLOS')),
    add constraint un_ppre_interrompu_est_date_et_motive
        check ((etat = 'INTERROMPU') = (interrompu_le is not null)
            and (etat = 'INTERROMPU') = (interrompu_motif is not null)),
    add constraint une_interruption_suit_la_finalisation check (interrompu_le >= finalise_le),
    add constraint un_motif_d_interruption_est_ecrit
        check (length(btrim(interrompu_motif)) > 0 and octet_length(interrompu_motif) < 16384),
    add constraint une_cloture_suit_le_bilan check (clos_le is null or etat = 'CLOS' and clos_le >= evalue_le);

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
    if old.etat <> new.etat and (old.etat, new.etat) not in (
            ('BROUILLON', 'SUPPRIME'), ('SUPPRIME', 'BROUILLON'), ('BROUILLON', 'FINALISE'),
            ('FINALISE', 'INTERROMPU'), ('FINALISE', 'BILAN'), ('BILAN', 'FINALISE'), ('BILAN', 'EVALUE'),
            ('BILAN', 'CLOS'), ('EVALUE', 'CLOS')) then
        raise exception 'Un PPRE ne passe pas de % à %', old.etat, new.etat using errcode = 'restrict_violation';
    end if;
    if old.evalue_le is not null and new.evalue_le is distinct from old.evalue_le then
        raise exception 'Un bilan finalisé ne change jamais' using errcode = 'restrict_violation';
    end if;
    if old.etat in ('INTERROMPU', 'CLOS') and (new.interrompu_le, new.interrompu_motif, new.clos_le)
            is distinct from (old.interrompu_le, old.interrompu_motif, old.clos_le) then
        raise exception 'La fin d''un PPRE ne se réécrit pas' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

-- What is noted beside a PPRE: never in its document, and never twice what LPI knows already.
create table ppre.suivi (
    livret_id   uuid not null,
    ppre_id     uuid not null,
    id          uuid not null default gen_random_uuid(),
    champs      jsonb not null default '{}',
    traces      jsonb not null default '{}',
    revision    int not null default 0,
    modifie_le  timestamptz not null,
    primary key (livret_id, ppre_id),
    constraint un_suivi_a_un_seul_identifiant unique (id),
    constraint un_suivi_est_celui_d_un_ppre foreign key (livret_id, ppre_id) references ppre.ppre (livret_id, id),
    constraint un_suivi_reste_sous_un_mebioctet check (pg_column_size(champs) < 1048576)
);

grant select, insert, update on ppre.suivi to lpi_application;
grant select, delete on ppre.suivi to lpi_purge;

alter table ppre.suivi enable row level security;
-- Who may not know of a PPRE may not know of its suivi: the rows of ppre.ppre that are seen say so.
create policy on_lit_le_suivi_des_ppre_que_l_on_voit on ppre.suivi for select
    using (acces.est_systeme()
        or exists (select 1 from ppre.ppre p where p.livret_id = suivi.livret_id and p.id = suivi.ppre_id));
create policy la_direction_et_le_responsable_notent_le_suivi on ppre.suivi
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
create policy la_purge_voit_tous_les_suivis on ppre.suivi for all to lpi_purge using (true);

-- What was noted beside a draft goes with it.
create or replace function ppre.vider_la_corbeille(aujourdhui date) returns table (livret_id uuid, ppre_id uuid)
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
    delete from formulaire.conflit c
    where c.document = any (partis) or c.document in (select s.id from ppre.suivi s where s.ppre_id = any (partis));
    delete from ppre.suivi s where s.ppre_id = any (partis);
    delete from ppre.brouillon b where b.ppre_id = any (partis) and b.etat = 'SUPPRIME';
    return query delete from ppre.ppre p where p.id = any (partis) and p.etat = 'SUPPRIME'
        returning p.livret_id, p.id;
end
$$;
