package fr.lpi.config.base;

import fr.lpi.config.base.embarquee.ServeurExterne;
import org.springframework.test.context.ContextConfiguration;

/// The same, with the roles that an administrator makes by copying `docs/exploitation.md`.
@ContextConfiguration(initializers = ServeurExterne.class)
class RolesSurBaseExterneTest extends RolesTest {}
