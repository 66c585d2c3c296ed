-- Reading a team is one thing, writing it another: a contributeur names nobody, and nobody names itself.
-- Read with the owner's rights: under the reader's own, it would hide a team and let somebody take the livret.
create function livret.n_a_pas_de_responsable(id uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return not exists (select from livret.equipe e where e.livret_id = id and e.role = 'RESPONSABLE');
revoke execute on function livret.n_a_pas_de_responsable(uuid) from public;
grant execute on function livret.n_a_pas_de_responsable(uuid) to lpi_application;

drop policy on_voit_l_equipe_des_livrets_que_l_on_voit on livret.equipe;
create policy on_voit_l_equipe_des_livrets_que_l_on_voit on livret.equipe for select
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte where compte_id = acces.compte_courant()));

create policy la_direction_et_le_responsable_nomment on livret.equipe for insert
    with check (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE'))
        -- The teacher who has just created the livret.
        or compte_id = acces.compte_courant() and role = 'RESPONSABLE' and livret.n_a_pas_de_responsable(livret_id));
create policy la_direction_et_le_responsable_confient on livret.equipe for update
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
create policy la_direction_et_le_responsable_retirent on livret.equipe for delete
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
