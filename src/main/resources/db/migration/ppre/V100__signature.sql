-- A signature drawn on the screen belongs to one version of a PPRE, by the hash of its content: the key below holds the
-- two together, so that no signature can say another hash than that of the row it was given for.
alter table ppre.version
    add constraint une_version_a_son_empreinte unique (livret_id, ppre_id, numero, empreinte);

create table ppre.signature (
    livret_id      uuid not null,
    ppre_id        uuid not null,
    id             uuid not null,
    numero         int not null,
    empreinte      text not null,
    signataire     text not null,
    nom            text not null,
    trace          jsonb not null,
    signe_a        timestamptz not null,
    recueillie_par uuid not null references acces.compte,
    retiree_a      timestamptz,
    retiree_par    uuid references acces.compte,
    primary key (livret_id, ppre_id, id),
    constraint une_signature_porte_l_empreinte_de_sa_version
        foreign key (livret_id, ppre_id, numero, empreinte)
        references ppre.version (livret_id, ppre_id, numero, empreinte),
    constraint un_signataire_est_connu
        check (signataire in ('direction', 'professeurs', 'eleve', 'responsable-1', 'responsable-2')),
    constraint un_signataire_a_un_nom check (nom ~ '\S' and char_length(nom) <= 255),
    constraint un_trace_a_au_moins_un_trait check (jsonb_typeof(trace) = 'array' and jsonb_array_length(trace) > 0),
    constraint un_trace_reste_sous_64_kibioctets check (octet_length(trace::text) < 65536),
    constraint une_signature_retiree_l_est_par_quelqu_un check ((retiree_a is null) = (retiree_par is null))
);
create unique index une_signature_par_version_et_signataire on ppre.signature (livret_id, ppre_id, numero, signataire)
    where retiree_a is null;

create function ppre.une_signature_se_donne_a_la_version_en_vigueur() returns trigger
    language plpgsql as $$
begin
    if new.retiree_a is not null
            or new.numero <> (select max(v.numero) from ppre.version v
                where v.livret_id = new.livret_id and v.ppre_id = new.ppre_id)
            or not exists (select from ppre.ppre p where p.livret_id = new.livret_id and p.id = new.ppre_id
                and p.etat in ('FINALISE', 'RECTIFICATION', 'BILAN')) then
        raise exception 'Une signature se donne à la version en vigueur' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger une_signature_se_donne_a_la_version_en_vigueur before insert on ppre.signature
    for each row execute function ppre.une_signature_se_donne_a_la_version_en_vigueur();

create function ppre.une_signature_se_retire_et_ne_se_reecrit_pas() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_user = 'lpi_purge' then
        return old;
    end if;
    if tg_op = 'UPDATE' and old.retiree_a is null
            and to_jsonb(new) - 'retiree_a' - 'retiree_par' = to_jsonb(old) - 'retiree_a' - 'retiree_par'
            and exists (select from ppre.ppre p where p.livret_id = new.livret_id and p.id = new.ppre_id
                and p.etat in ('FINALISE', 'RECTIFICATION', 'BILAN')) then
        return new;
    end if;
    raise exception 'Une signature se retire une fois, et ne se réécrit pas' using errcode = 'restrict_violation';
end
$$;
create trigger une_signature_se_retire_et_ne_se_reecrit_pas before update or delete on ppre.signature
    for each row execute function ppre.une_signature_se_retire_et_ne_se_reecrit_pas();
create trigger les_signatures_ne_se_vident_pas before truncate on ppre.signature
    for each statement execute function ppre.une_signature_se_retire_et_ne_se_reecrit_pas();

grant select, insert, update (retiree_a, retiree_par) on ppre.signature to lpi_application;
grant select, delete on ppre.signature to lpi_purge;

alter table ppre.signature enable row level security;
-- Who may not know of a PPRE may not know who signed it: the rows of ppre.ppre that are seen say so.
create policy on_lit_les_signatures_des_ppre_que_l_on_voit on ppre.signature for select
    using (acces.est_systeme()
        or exists (select 1 from ppre.ppre p where p.livret_id = signature.livret_id and p.id = signature.ppre_id));
create policy la_direction_et_le_responsable_recueillent_les_signatures on ppre.signature
    using (acces.est_systeme()
        or livret_id in (select livret_id from livret.role_de_compte
            where compte_id = acces.compte_courant() and role in ('DIRECTION', 'RESPONSABLE')));
create policy la_purge_voit_toutes_les_signatures on ppre.signature for all to lpi_purge using (true);
