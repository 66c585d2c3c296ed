-- The application owns nothing: it is granted, schema by schema, what it needs. Only the purge erases.
do $$
begin
    if not exists (select from pg_roles where rolname = 'lpi_application') then
        raise exception 'Le rôle lpi_application manque : voir docs/exploitation.md';
    end if;
    if not exists (select from pg_roles where rolname = 'lpi_purge') then
        raise exception 'Le rôle lpi_purge manque : voir docs/exploitation.md';
    end if;
end
$$;

