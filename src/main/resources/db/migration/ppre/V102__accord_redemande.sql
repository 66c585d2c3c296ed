-- That a PPRE was rectified, and whether its family's agreement has to be asked for again, are told wherever PPRE are
-- listed.
alter table ppre.ppre
    add column rectifie_le date,
    add column accord_redemande boolean not null default false,
    add constraint un_rectificatif_suit_la_finalisation check (rectifie_le >= finalise_le),
    add constraint seul_un_rectificatif_redemande_l_accord check (not accord_redemande or rectifie_le is not null);

update ppre.ppre p set rectifie_le = v.le
from (select livret_id, ppre_id, max((document #>> '{rectificatif,le}')::date) as le from ppre.version where numero > 1
      group by livret_id, ppre_id) v
where v.livret_id = p.livret_id and v.ppre_id = p.id;
