-- When a school's pupils were last imported, and by whom; nobody when LPI did it. The file itself is not kept.
create table scolarite.dernier_import (
    etablissement_id  uuid primary key references scolarite.etablissement,
    le                timestamptz not null,
    par               uuid
);

insert into scolarite.dernier_import (etablissement_id, le, par)
select distinct on (etablissement_id) etablissement_id, importe_le, compte_id
from scolarite.import_verifie
where importe_le is not null
order by etablissement_id, importe_le desc;

grant select, insert, update on scolarite.dernier_import to lpi_application;

alter table scolarite.dernier_import enable row level security;
create policy un_etablissement_voit_son_dernier_import on scolarite.dernier_import
    using ((select acces.est_systeme())
           or etablissement_id in (select a.etablissement_id from acces.affectation a
                                   where a.compte_id = (select acces.compte_courant())));
