-- The bilan of a finalised PPRE is typed in a draft of its own, then stands beside the document for ever.
drop index ppre.un_seul_ppre_en_cours_par_livret;
alter table ppre.ppre
    add column evalue_le date,
    add column renouvelle uuid,
    drop constraint un_etat_de_ppre_est_connu,
    add constraint un_etat_de_ppre_est_connu
        check (etat in ('BROUILLON', 'SUPPRIME', 'FINALISE', 'BILAN', 'EVALUE', 'CLOS')),
    add constraint un_ppre_evalue_est_date check ((etat in ('EVALUE', 'CLOS')) = (evalue_le is not null)),
    add constraint un_bilan_suit_la_finalisation check (evalue_le >= finalise_le),
    add constraint un_ppre_ne_se_renouvelle_pas_lui_meme check (renouvelle <> id),
    add constraint un_ppre_renouvelle_un_ppre_du_meme_livret
        foreign key (livret_id, renouvelle) references ppre.ppre (livret_id, id);
create unique index un_seul_ppre_en_cours_par_livret on ppre.ppre (livret_id)
    where etat in ('BROUILLON', 'FINALISE', 'BILAN');
create unique index un_ppre_se_renouvelle_une_fois on ppre.ppre (renouvelle) where etat <> 'SUPPRIME';

alter table ppre.brouillon
    drop constraint un_brouillon_est_ecrit_ou_dans_la_corbeille,
    add constraint un_brouillon_est_ecrit_ou_dans_la_corbeille check (etat in ('BROUILLON', 'SUPPRIME', 'BILAN'));

create table ppre.bilan (
    livret_id     uuid not null,
    ppre_id       uuid not null,
    document      jsonb not null,
    empreinte     text not null,
    finalise_a    timestamptz not null,
    finalise_par  uuid not null references acces.compte,
    primary key (livret_id, ppre_id),
    foreign key (livret_id, ppre_id) references ppre.ppre (livret_id, id),
    constraint une_empreinte_de_bilan_est_un_sha256 check (empreinte ~ '^[0-9a-f]{64}$')
);
create trigger un_bilan_finalise_ne_change_jamais before update or delete on ppre.bilan
    for each row execute function ppre.un_document_finalise_ne_change_jamais();
create trigger les_bilans_finalises_ne_se_vident_pas before truncate on ppre.bilan
    for each statement execute function ppre.un_document_finalise_ne_change_jamais();

grant select, insert on ppre.bilan to lpi_application;
grant select, delete on ppre.bilan to lpi_purge;
alter table ppre.bilan enable row level security;
create policy on_lit_les_bilans_des_livrets_que_l_on_voit on ppre.bilan for select
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte where compte_id = acces.compte_courant()));
create policy la_direction_et_le_responsable_finalisent_le_bilan on ppre.bilan for insert
    with check (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
create policy la_purge_voit_tous_les_bilans on ppre.bilan for all to lpi_purge using (true);

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
            ('FINALISE', 'BILAN'), ('BILAN', 'FINALISE'), ('BILAN', 'EVALUE'), ('BILAN', 'CLOS'), ('EVALUE', 'CLOS')) then
        raise exception 'Un PPRE ne passe pas de % à %', old.etat, new.etat using errcode = 'restrict_violation';
    end if;
    if old.evalue_le is not null and new.evalue_le is distinct from old.evalue_le then
        raise exception 'Un bilan finalisé ne change jamais' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
