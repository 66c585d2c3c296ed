-- A finalised PPRE may be written once more: its next version is typed in the draft row, then stands beside the others.
drop index ppre.un_seul_ppre_en_cours_par_livret;
alter table ppre.ppre
    drop constraint un_etat_de_ppre_est_connu,
    add constraint un_etat_de_ppre_est_connu
        check (etat in ('BROUILLON', 'SUPPRIME', 'FINALISE', 'RECTIFICATION', 'INTERROMPU', 'BILAN', 'EVALUE', 'CLOS'));
create unique index un_seul_ppre_en_cours_par_livret on ppre.ppre (livret_id)
    where etat in ('BROUILLON', 'FINALISE', 'RECTIFICATION', 'BILAN');

alter table ppre.brouillon
    drop constraint un_brouillon_est_ecrit_ou_dans_la_corbeille,
    add constraint un_brouillon_est_ecrit_ou_dans_la_corbeille
        check (etat in ('BROUILLON', 'SUPPRIME', 'RECTIFICATION', 'BILAN'));

-- What had been noted of the version that this one replaces, and is asked for again: signatures, handing over.
alter table ppre.version
    add column recueilli jsonb,
    add constraint seul_un_rectificatif_reprend_ce_qui_etait_recueilli check (recueilli is null or numero > 1);

create function ppre.une_version_suit_la_precedente() returns trigger
    language plpgsql as $$
begin
    if new.numero <> 1 + coalesce((select max(v.numero) from ppre.version v
            where v.livret_id = new.livret_id and v.ppre_id = new.ppre_id), 0) then
        raise exception 'Une version suit la précédente' using errcode = 'restrict_violation';
    end if;
    if not exists (select from ppre.ppre p
            where p.livret_id = new.livret_id and p.id = new.ppre_id and p.etat = 'FINALISE') then
        raise exception 'Un PPRE évalué ou interrompu n''a plus de nouvelle version' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger une_version_suit_la_precedente before insert on ppre.version
    for each row execute function ppre.une_version_suit_la_precedente();

create or replace function ppre.un_ppre_finalise_ne_redevient_pas_un_brouillon() returns trigger
    language plpgsql as $$
begin
    if old.etat not in ('BROUILLON', 'SUPPRIME') and (new.etat in ('BROUILLON', 'SUPPRIME')
            or new.finalise_le is distinct from old.finalise_le
            or new.semaines is distinct from old.semaines and (old.etat, new.etat) <> ('RECTIFICATION', 'FINALISE')) then
        raise exception 'Un PPRE finalisé ne redevient pas un brouillon' using errcode = 'restrict_violation';
    end if;
    if old.etat = 'SUPPRIME' and (new.etat not in ('BROUILLON', 'SUPPRIME')
            or new.etat = 'SUPPRIME' and new.supprime_le is distinct from old.supprime_le) then
        raise exception 'Un brouillon supprimé se reprend, et rien d''autre' using errcode = 'restrict_violation';
    end if;
    if old.etat <> new.etat and (old.etat, new.etat) not in (
            ('BROUILLON', 'SUPPRIME'), ('SUPPRIME', 'BROUILLON'), ('BROUILLON', 'FINALISE'),
            ('FINALISE', 'RECTIFICATION'), ('RECTIFICATION', 'FINALISE'),
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
