-- The livrets of the account announced, for the policies: by any role (lus), by any but the MDPH's (suivis), by
-- that of the direction or of the responsable (ecrits).
--
-- Written in each policy, `livret.role_de_compte` was planned and read as many times as a query met a policy: 20 ms to
-- plan the list of PPRE, and more than half the time of each page. Here it is planned once a connection and, in a
-- transaction that has not written yet, read once: what it depends on can change only by others, whose change the
-- next transaction sees. Once it has written, a transaction reads again each time. What is kept names its account.
create function livret.mes_livrets(quels text) returns setof uuid
    language plpgsql stable parallel restricted rows 100
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    moi constant text := acces.compte_courant();
    rien_d_ecrit constant boolean := pg_current_xact_id_if_assigned() is null;
    garde text := current_setting('lpi.livrets_' || quels, true);
    lus text;
    suivis text;
    ecrits text;
begin
    if moi is null then
        return;
    end if;
    if not rien_d_ecrit or garde is null or not starts_with(garde, moi) then
        select moi || coalesce(array_agg(r.livret_id), '{}')::text,
               moi || coalesce(array_agg(r.livret_id) filter (where r.role <> 'MDPH'), '{}')::text,
               moi || coalesce(array_agg(r.livret_id) filter (where r.role in ('DIRECTION', 'RESPONSABLE')), '{}')::text
        into lus, suivis, ecrits
        from livret.role_de_compte r
        where r.compte_id = moi::uuid;
        if rien_d_ecrit then
            perform set_config('lpi.livrets_lus', lus, true),
                    set_config('lpi.livrets_suivis', suivis, true),
                    set_config('lpi.livrets_ecrits', ecrits, true);
        end if;
        garde := case quels when 'lus' then lus when 'suivis' then suivis when 'ecrits' then ecrits end;
    end if;
    return query select unnest(substr(garde, 37)::uuid[]);
end
$$;

alter policy la_direction_et_le_responsable_choisissent on livret.amenagements
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy la_direction_et_le_responsable_ouvrent_les_amenagements on livret.amenagements
    with check ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy on_lit_les_amenagements_des_livrets_que_l_on_voit on livret.amenagements
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('lus')));
alter policy la_direction_et_le_responsable_confient on livret.equipe
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy la_direction_et_le_responsable_nomment on livret.equipe
    with check ((select acces.est_systeme())
        or livret_id in (select livret.mes_livrets('ecrits'))
        or (compte_id = (select acces.compte_courant()) and role = 'RESPONSABLE'
            and livret.n_a_pas_de_responsable(livret_id)));
alter policy la_direction_et_le_responsable_retirent on livret.equipe
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy on_voit_l_equipe_des_livrets_que_l_on_voit on livret.equipe
    using ((select acces.est_systeme())
        or livret_id in (select livret.mes_livrets('suivis'))
        or (role = 'RESPONSABLE' and livret_id in (select livret.mes_livrets('lus'))));
alter policy on_voit_les_livrets_ou_l_on_a_un_role on livret.livret
    using ((select acces.est_systeme()) or id in (select livret.mes_livrets('lus')));
alter policy la_direction_et_le_responsable_partagent on livret.partage
    with check ((select acces.est_systeme())
        or (par = (select acces.compte_courant()) and livret_id in (select livret.mes_livrets('ecrits'))));
alter policy la_direction_et_le_responsable_retirent_le_partage on livret.partage
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')))
    with check ((select acces.est_systeme()) or retire_par = (select acces.compte_courant()));
alter policy on_voit_les_partages_des_livrets_que_l_on_suit on livret.partage
    using ((select acces.est_systeme())
        or livret_id in (select livret.mes_livrets('suivis'))
        or (jusqu_a is null and livret_id in (select livret.mes_livrets('lus'))));
alter policy la_direction_et_le_responsable_notent_les_besoins on ppre.besoin
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy la_direction_et_le_responsable_finalisent_le_bilan on ppre.bilan
    with check ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy on_lit_les_bilans_des_livrets_que_l_on_voit on ppre.bilan
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('lus')));
alter policy la_direction_et_le_responsable_voient_les_brouillons on ppre.brouillon
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy la_direction_et_le_responsable_observent on ppre.observation
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy on_lit_les_observations_des_livrets_que_l_on_voit on ppre.observation
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('suivis')));
alter policy la_direction_et_le_responsable_ecrivent on ppre.ppre
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy on_lit_les_ppre_finalises_des_livrets_que_l_on_voit on ppre.ppre
    using ((select acces.est_systeme())
        or (etat not in ('BROUILLON', 'SUPPRIME') and livret_id in (select livret.mes_livrets('lus'))));
alter policy la_direction_et_le_responsable_recueillent_les_signatures on ppre.signature
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy la_direction_et_le_responsable_notent_le_suivi on ppre.suivi
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy on_lit_le_suivi_des_ppre_que_l_on_voit on ppre.suivi
    using ((select acces.est_systeme())
        or (livret_id in (select livret.mes_livrets('suivis'))
            and exists (select from ppre.ppre p where p.livret_id = suivi.livret_id and p.id = suivi.ppre_id)));
alter policy la_direction_et_le_responsable_finalisent on ppre.version
    with check ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('ecrits')));
alter policy on_lit_les_versions_des_livrets_que_l_on_voit on ppre.version
    using ((select acces.est_systeme()) or livret_id in (select livret.mes_livrets('lus')));
