-- For what counts a school's difficulties: what each finalised version says of them, and the days between which its PPRE
-- was under way. Granted to no role: it is read by a function that shows numbers only.
create view ppre.difficultes_finalisees as
select v.livret_id, v.ppre_id, v.numero,
       (v.finalise_a at time zone 'Europe/Paris')::date as depuis,
       least(p.evalue_le, p.interrompu_le) as jusqu_au,
       v.document #> '{contenu,difficultes}' as difficultes
from ppre.version v
join ppre.ppre p on p.livret_id = v.livret_id and p.id = v.ppre_id;
