-- What is noted beside a PPRE is the school's: a livret shared with an MDPH shows its documents, not their suivi.
alter policy on_lit_le_suivi_des_ppre_que_l_on_voit on ppre.suivi
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
                where compte_id = acces.compte_courant() and role <> 'MDPH')
            and exists (select 1 from ppre.ppre p where p.livret_id = suivi.livret_id and p.id = suivi.ppre_id));
alter policy on_lit_les_observations_des_livrets_que_l_on_voit on ppre.observation
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role <> 'MDPH'));
