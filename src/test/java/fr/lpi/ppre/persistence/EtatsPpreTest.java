package fr.lpi.ppre.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.LivretId;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatPpre.Phase;
import fr.lpi.ppre.EtatsPpre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiLpi
class EtatsPpreTest {

    @Autowired
    Mondes mondes;

    @Autowired
    EtatsPpre etats;

    @Autowired
    Base base;

    @Test
    void a_contributeur_knows_no_more_of_a_bilan_under_way_than_of_a_draft() {
        var monde = mondes.creer();
        assertThat(phase(monde.responsable(), monde.enBilan().livret())).isEqualTo(Phase.BILAN);
        assertThat(phase(monde.contributeur(), monde.enBilan().livret())).isEqualTo(Phase.MISE_EN_OEUVRE);
        assertThat(phase(monde.contributeur(), monde.evalue().livret())).isEqualTo(Phase.EVALUE);
    }

    private Phase phase(Utilisateur qui, LivretId livret) {
        return Personnes.enTantQue(
                qui,
                () -> base.application(_ -> etats.du(livret).stream()
                        .map(EtatPpre::phase)
                        .findFirst()
                        .orElseThrow()));
    }
}
