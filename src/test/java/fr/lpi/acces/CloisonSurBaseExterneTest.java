package fr.lpi.acces;

import fr.lpi.config.base.embarquee.ServeurExterne;
import org.springframework.test.context.ContextConfiguration;

/// The same, on another PostgreSQL reached by its address.
@ContextConfiguration(initializers = ServeurExterne.class)
class CloisonSurBaseExterneTest extends CloisonTest {}
