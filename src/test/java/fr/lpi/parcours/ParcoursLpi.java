package fr.lpi.parcours;

import fr.lpi.Fourche;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// LPI with its demonstration, on a database of its own under `target/`, seen from Chromium. The journeys share one
/// application and one browser; a test asks for its [Postes] as a parameter.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lpi.donnees=" + Fourche.DOSSIERS + DossierDeParcours.DOSSIER,
            "lpi.demonstration=true",
            "lpi.base.url="
        })
@ContextConfiguration(initializers = DossierDeParcours.class)
@Import(Preparation.class)
@ExtendWith(Navigateur.class)
@interface ParcoursLpi {}
