package fr.lpi.web.formulaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.Base;
import fr.lpi.EnParallele;
import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.web.erreur.Introuvable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@EssaiLpi
class EnvoisUniquesTest {

    @Autowired
    EnvoisUniques envois;

    @Autowired
    Personnes personnes;

    @Autowired
    Base base;

    final AtomicInteger faits = new AtomicInteger();
    final String cle = EnvoisUniques.nouvelleCle();
    Utilisateur moi;

    @BeforeEach
    void moi() {
        moi = personnes.creer(Profil.ENSEIGNANT);
    }

    @Test
    void a_replay_gets_the_first_answer_and_does_nothing() {
        assertThat(envoyer(moi, cle)).isEqualTo("réponse 1");
        assertThat(envoyer(moi, cle)).isEqualTo("réponse 1");
        assertThat(faits).hasValue(1);
    }

    @RepeatedTest(5)
    void a_double_click_is_one_act_with_one_answer() throws InterruptedException {
        assertThat(EnParallele.deuxFois(() -> envoyer(moi, cle))).containsExactly("réponse 1", "réponse 1");
        assertThat(faits).hasValue(1);
    }

    @Test
    void another_account_s_key_is_not_found() {
        envoyer(moi, cle);
        var autre = personnes.creer(Profil.ENSEIGNANT);

        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> envoyer(autre, cle));
        assertThat(faits).hasValue(1);
    }

    @Test
    void an_act_that_failed_may_be_sent_again() {
        assertThatThrownBy(() -> Personnes.enTantQue(
                        moi,
                        () -> base.application(_ -> envois.uneFois(cle, () -> {
                            throw new IllegalStateException("failed");
                        }))))
                .hasMessage("failed");

        assertThat(envoyer(moi, cle)).isEqualTo("réponse 1");
    }

    @Test
    void what_is_no_key_protects_from_nothing() {
        assertThat(envoyer(moi, "")).isEqualTo("réponse 1");
        assertThat(envoyer(moi, "")).isEqualTo("réponse 2");
    }

    @Test
    void it_is_refused_outside_the_transaction_of_its_act() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> Personnes.enTantQue(moi, () -> envois.uneFois(cle, () -> "")));
    }

    private String envoyer(Utilisateur par, String cle) {
        return Personnes.enTantQue(
                par, () -> base.application(_ -> envois.uneFois(cle, () -> "réponse " + faits.incrementAndGet())));
    }
}
