-- A livret that arrives for a pupil who has one already stays beside it, whole: nothing of either is lost.
alter table livret.livret
    add column recu_a_cote_de uuid references livret.livret,
    drop constraint un_eleve_a_un_seul_livret,
    add constraint un_livret_n_est_pas_a_cote_de_lui_meme check (recu_a_cote_de <> id);
create unique index un_eleve_a_un_seul_livret on livret.livret (eleve_id) where recu_a_cote_de is null;
create index livret_par_eleve on livret.livret (eleve_id);
