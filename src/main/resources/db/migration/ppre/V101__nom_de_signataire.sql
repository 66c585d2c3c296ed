-- A sign made of many parts counts for one in a name, as it does for its reader: the base bounds the room it takes.
alter table ppre.signature drop constraint un_signataire_a_un_nom;
alter table ppre.signature
    add constraint un_signataire_a_un_nom check (nom ~ '\S' and octet_length(nom) < 16384);
