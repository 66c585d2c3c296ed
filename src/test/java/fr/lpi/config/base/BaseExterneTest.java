package fr.lpi.config.base;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lpi.config.base.AccesBase.Identifiants;
import org.junit.jupiter.api.Test;

class BaseExterneTest {

    @Test
    void a_base_that_does_not_answer_is_one_sentence_without_its_password() {
        var personne = new Identifiants("lpi_application", "secret");
        var acces = new AccesBase("jdbc:postgresql://127.0.0.1:1/lpi?password=secret", personne, personne);

        assertThatExceptionOfType(BaseInutilisable.class)
                .isThrownBy(() -> BaseExterne.verifier(acces))
                .withMessage("La base « jdbc:postgresql://127.0.0.1:1/lpi » ne répond pas : vérifiez LPI_DATABASE_URL,"
                        + " et que PostgreSQL est démarré.");
    }
}
