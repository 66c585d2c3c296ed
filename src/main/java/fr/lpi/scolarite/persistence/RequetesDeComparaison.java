package fr.lpi.scolarite.persistence;

/// What is asked of all the lines of a file at once.
final class RequetesDeComparaison {

    /// The first other line of the same INE; of the same names and birth date, when one of the two has no INE.
    static final String CONTRADICTIONS = """
            with lue as materialized (
                select ligne, ine, identite, date_naissance
                from scolarite.ligne_lue where import_id = :fichier and sort <> 'ILLISIBLE'
            ), par_ine as (
                select ine, min(ligne) as premiere, (array_agg(ligne order by ligne))[2] as seconde
                from lue where ine is not null group by ine having count(*) > 1
            ), par_identite as (
                select identite, date_naissance, min(ligne) as premiere,
                       (array_agg(ligne order by ligne))[2] as seconde,
                       min(ligne) filter (where ine is null) as sans_ine
                from lue group by identite, date_naissance having count(*) > 1 and count(*) > count(ine)
            ), douteuse as (
                select l.ligne, l.ine,
                       case when l.ligne = i.premiere then i.seconde else i.premiere end as meme_ine,
                       case when l.ine is not null then d.sans_ine
                            when l.ligne = d.premiere then d.seconde
                            else d.premiere end as meme_identite
                from lue l
                left join par_ine i on i.ine = l.ine
                left join par_identite d on d.identite = l.identite and d.date_naissance = l.date_naissance
            )
            select d.ligne, d.ine, d.meme_ine, d.meme_identite, autre.nom_famille || ' ' || autre.prenom as autre
            from douteuse d
            left join scolarite.ligne_lue autre on autre.import_id = :fichier and autre.ligne = d.meme_ine
            where d.meme_ine is not null or d.meme_identite is not null
            """;

    /// By INE first; a pupil that no INE names is then looked for by names and birth date, provided that the line has
    /// no other pupil and the pupil no other line.
    static final String RAPPROCHEMENTS = """
            with lue as materialized (
                select ligne, ine, identite, date_naissance
                from scolarite.ligne_lue where import_id = :fichier and sort = 'AJOUT'
            ), connu as materialized (
                select id, ine, identite, date_naissance from scolarite.eleve where etablissement_id = :ou
            ), par_ine as materialized (
                select l.ligne, c.id from lue l join connu c on c.ine = l.ine
            ), pretendant as (
                select l.ligne, c.id, count(*) over (partition by l.ligne) as eleves
                from (select * from lue where ligne not in (select ligne from par_ine)) l
                join (select * from connu where id not in (select id from par_ine)) c
                  on c.identite = l.identite and c.date_naissance = l.date_naissance
            ), par_identite as (
                select ligne, id, count(*) over (partition by id) as lignes from pretendant where eleves = 1
            ), paire as (
                select ligne, id from par_ine
                union all
                select ligne, id from par_identite where lignes = 1
            ), an_dernier as (
                select distinct on (eleve_id) eleve_id, niveau
                from scolarite.inscription
                where etablissement_id = :ou and annee = :avant
                order by eleve_id, depuis desc, id desc
            )
            select l.*, e.id as connu_id, e.ine as connu_ine, e.nom_famille as connu_nom_famille,
                   e.nom_usage as connu_nom_usage, e.prenom as connu_prenom, e.date_naissance as connu_date_naissance,
                   e.sexe as connu_sexe, i.annee as connu_annee, c.code as connu_code, c.libelle as connu_libelle,
                   i.niveau as connu_niveau, i.mef as connu_mef, d.niveau as niveau_passe
            from paire p
            join scolarite.ligne_lue l on l.import_id = :fichier and l.ligne = p.ligne
            join scolarite.eleve e on e.id = p.id
            left join scolarite.inscription i on i.eleve_id = p.id and i.jusqu_au is null
            left join scolarite.classe c on c.id = i.classe_id
            left join an_dernier d on d.eleve_id = p.id
            """;

    /// A pupil whose line is refused is in the file all the same.
    static final String ABSENTS = """
            with refusee as materialized (
                select ine, identite from scolarite.ligne_lue
                where import_id = :fichier and sort in ('ILLISIBLE', 'REFUS')
            )
            insert into scolarite.absent_du_fichier (import_id, eleve_id)
            select :fichier, e.id
            from scolarite.eleve e
            join scolarite.inscription i on i.eleve_id = e.id and i.jusqu_au is null
            where e.etablissement_id = :ou
              and e.id not in (select eleve_id from scolarite.ligne_lue
                               where import_id = :fichier and sort in ('MODIFICATION', 'INCHANGE'))
              and not exists (select from refusee r where r.ine = e.ine)
              and not exists (select from refusee r where r.identite = e.identite)
            """;

    /// Of a line `l`: a pupil who repeats its level, and of whom the school has not noted it yet.
    static final String REDOUBLE = """
            (l.redoublement and not exists (select from scolarite.circonstance c
                                            where c.eleve_id = l.eleve_id and c.annee = :annee))
            """;

    /// The new identifiers of those to add change from one comparison to the next: they are not of the print.
    static final String COMPTE = """
            select count(*) filter (where sort in ('ILLISIBLE', 'REFUS')) as refuses,
                   count(*) filter (where sort = 'MODIFICATION') as a_modifier,
                   count(*) filter (where sort = 'AJOUT') as a_ajouter,
                   count(*) filter (where sort = 'INCHANGE') as inchanges,
                   count(*) filter (where
            """ + REDOUBLE + """
                   ) as redoublements,
                   count(i.id) as retrouves,
                   (select count(*) from scolarite.absent_du_fichier where import_id = :fichier) as absents,
                   (select count(*) from scolarite.inscription
                    where etablissement_id = :ou and jusqu_au is null) as inscrits,
                   md5(coalesce(string_agg(
                           md5(concat_ws(' ', l.ligne, sort, case when changements is not null then l.eleve_id end,
                                         motif, changements, redoublement)), '' order by l.ligne), '')
                       || coalesce((select string_agg(eleve_id::text, '' order by eleve_id)
                                    from scolarite.absent_du_fichier where import_id = :fichier), '')) as empreinte
            from scolarite.ligne_lue l
            left join scolarite.inscription i on i.eleve_id = l.eleve_id and i.jusqu_au is null
                 and l.sort in ('MODIFICATION', 'INCHANGE')
            where l.import_id = :fichier
            """;

    private RequetesDeComparaison() {}
}
