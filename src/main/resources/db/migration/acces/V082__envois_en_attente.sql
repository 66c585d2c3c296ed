-- What is typed after a session has ended waits in the page of the login, sealed by the key of the day. A key that is
-- gone opens nothing any more, wherever such a page was left.
create table acces.cle_d_attente (
    jour  date primary key,
    cle   bytea not null,
    constraint une_cle_d_attente_fait_256_bits check (length(cle) = 32)
);

grant select, insert, delete on acces.cle_d_attente to lpi_application;
