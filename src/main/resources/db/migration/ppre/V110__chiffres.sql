-- What the figures of a school count, told beside each document: read for a thousand PPRE without opening one.
alter table ppre.version
    add column type_ppre text generated always as (document #>> '{contenu,type,code}') stored;
alter table ppre.bilan
    add column tenu_le text generated always as (document #>> '{contenu,date}') stored,
    add column objectifs text generated always as
        (jsonb_path_query_array(document, '$.contenu.objectifs[*].etat ? (@ != null)')::text) stored;
