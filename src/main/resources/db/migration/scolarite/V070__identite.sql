-- A name reduced to what two people writing it would agree on: no accent, case, hyphen, apostrophe nor space.
-- The collation is named: the words must not change with the locale of the database.
create function scolarite.identite(nom text, prenom text) returns text
    language sql immutable parallel safe
    return regexp_replace(
               replace(replace(replace(replace(replace(replace(
                   lower(normalize(nom, NFKD) collate pg_c_utf8),
                   'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'),
               '[^[:alnum:]]+', '', 'g')
           || ' ' ||
           regexp_replace(
               replace(replace(replace(replace(replace(replace(
                   lower(normalize(prenom, NFKD) collate pg_c_utf8),
                   'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'),
               '[^[:alnum:]]+', '', 'g');

-- The words of some names as `web.Recherche` cuts them: without accent or case, each in one piece and in its parts.
create function scolarite.mots(noms text) returns text[]
    language sql immutable parallel safe
begin atomic
    select array_remove(
               regexp_split_to_array(simple, '[^[:alnum:]]+')
               || regexp_split_to_array(regexp_replace(simple, '[^[:alnum:]\s\u00a0\u202f]+', '', 'g'), '[\s\u00a0\u202f]+'),
               '')
    from (select lower(regexp_replace(
                     normalize(replace(replace(replace(replace(noms, 'œ', 'oe'), 'Œ', 'OE'), 'ł', 'l'), 'Ł', 'L'), NFD)
                         collate pg_c_utf8,
                     '[\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff]+', '', 'g'))) as s(simple);
end;

alter table scolarite.eleve
    add column identite text generated always as (scolarite.identite(nom_famille, prenom)) stored,
    add column mots text[] generated always as
        (scolarite.mots(nom_famille || ' ' || coalesce(nom_usage, '') || ' ' || prenom)) stored;
alter table scolarite.classe
    add column mots text[] generated always as (scolarite.mots(libelle)) stored;
