package fr.lpi.transfert.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import fr.lpi.Visiteur;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.transfert.Voisinage;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A pupil followed in one school, and another school where nobody knows it yet.
abstract class DeuxEcoles {

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Mondes mondes;

    @Autowired
    Scolarite scolarite;

    @Autowired
    Personnes personnes;

    @Autowired
    Base base;

    @Autowired
    ApplicationEvents annonces;

    Voisinage voisinage;
    Monde ancienne;
    Etablissement nouvelle;
    String ine;
    String numero;

    @BeforeEach
    void a_pupil_followed_in_one_school_and_another_school() {
        voisinage = Voisinage.de(beans);
        ancienne = mondes.creer();
        nouvelle = Ecoles.ecole(scolarite);
        ine = voisinage.ine(ancienne.enDocument().eleve());
        numero = ancienne.enDocument().numero().valeur();
    }

    /// The old school hands the livret over.
    void accorder(UUID demande) {
        assertThat(visiteur(ancienne.direction())
                        .envoyer(
                                "/transmissions/" + demande + "/accord",
                                "accordConfirme",
                                "oui",
                                "cle",
                                UUID.randomUUID().toString()))
                .hasRedirectedUrl("/transmissions?fait=transmis");
    }

    Visiteur visiteur(Utilisateur moi) {
        return new Visiteur(navigateur, moi);
    }

    Visiteur direction(Etablissement... ecoles) {
        return visiteur(personnes.creer(
                Profil.DIRECTION, Arrays.stream(ecoles).map(Etablissement::id).toArray(EtablissementId[]::new)));
    }
}
