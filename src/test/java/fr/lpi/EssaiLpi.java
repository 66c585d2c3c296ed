package fr.lpi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The whole of LPI on its own PostgreSQL, under `target/`, or on the one that `LPI_DATABASE_URL` names; all the tests
/// that carry it share one application.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"lpi.donnees=" + Fourche.DOSSIERS + DossierDEssai.DOSSIER, "lpi.imports.patience=30s"})
@ContextConfiguration(initializers = DossierDEssai.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({Personnes.class, Mondes.class, Base.class})
public @interface EssaiLpi {}
