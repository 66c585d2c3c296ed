package fr.lpi;

import fr.lpi.config.base.embarquee.ServeurExterne;
import org.springframework.test.context.ContextConfiguration;

/// The same, on another PostgreSQL reached by its address: login, import, draft, finalisation and PDF among them.
@ContextConfiguration(initializers = ServeurExterne.class)
class RoutesSurBaseExterneTest extends RoutesTest {}
