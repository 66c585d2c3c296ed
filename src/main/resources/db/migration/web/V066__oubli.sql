-- An answer is kept for the replays of a day or two; it holds values of fields, and goes after that.
create function formulaire.oublier_les_envois(avant timestamptz) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    delete from formulaire.envoi where le < least(avant, now() - interval '1 day');
end;
revoke execute on function formulaire.oublier_les_envois(timestamptz) from public;
grant execute on function formulaire.oublier_les_envois(timestamptz) to lpi_application;
