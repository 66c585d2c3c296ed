package fr.lpi.ppre.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EnParallele;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.PpreDejaEnCours;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiLpi
class CreerPpreTest {

    @Autowired
    Mondes mondes;

    @Autowired
    OuvrirLivrets ouvrirLivrets;

    @Autowired
    Livrets livrets;

    @Autowired
    CreerPpre creerPpre;

    @Autowired
    Base base;

    Monde monde;
    LivretId livret;
    NumeroLivret numero;

    @BeforeEach
    void un_livret_sans_PPRE() {
        monde = mondes.creer();
        livret = Personnes.enTantQueLpi(() -> ouvrirLivrets.ouvrir(
                monde.sansLivret(), monde.responsable().id(), List.of(), LocalDate.of(2026, 11, 2)));
        numero = Personnes.enTantQueLpi(
                () -> base.application(_ -> livrets.parId(livret).orElseThrow().numero()));
    }

    @RepeatedTest(3)
    void two_people_at_the_same_moment_create_one() throws InterruptedException {
        assertThat(EnParallele.deuxFois(() -> creer(UUID.randomUUID().toString())))
                .<Object>extracting(Object::getClass)
                .containsExactlyInAnyOrder(PpreId.class, PpreDejaEnCours.class);
        assertThat(nombre()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void a_double_click_creates_one_and_leads_to_it_twice() throws InterruptedException {
        var cle = UUID.randomUUID().toString();
        var deux = EnParallele.deuxFois(() -> creer(cle));

        assertThat(deux.getFirst()).isInstanceOf(PpreId.class).isEqualTo(deux.getLast());
        assertThat(nombre()).isEqualTo(1);
    }

    @Test
    void the_palier_is_that_of_the_day_of_creation() {
        creer(UUID.randomUUID().toString());

        assertThat(base.proprietaire()
                        .sql("select palier from ppre.ppre where livret_id = :livret")
                        .param("livret", livret.valeur())
                        .query(String.class)
                        .single())
                .isEqualTo("elementaire");
    }

    private PpreId creer(String cle) {
        return Personnes.enTantQue(monde.responsable(), () -> creerPpre.executer(monde.responsable(), numero, cle));
    }

    private int nombre() {
        return base.proprietaire()
                .sql("select count(*) from ppre.ppre where livret_id = :livret")
                .param("livret", livret.valeur())
                .query(Integer.class)
                .single();
    }
}
