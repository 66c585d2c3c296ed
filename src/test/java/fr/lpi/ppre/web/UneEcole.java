package fr.lpi.ppre.web;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Navigateur;
import fr.lpi.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The people of a school, each logged in, and one of its PPRE that is finalised.
@EssaiLpi
public abstract class UneEcole {

    protected static final String HTML = "text/html";
    protected static final String JSON = "application/json";

    @Autowired
    protected Mondes mondes;

    @Autowired
    protected Base base;

    @Autowired
    protected Clock horloge;

    @LocalServerPort
    protected int port;

    protected Monde monde;
    protected Navigateur direction;
    protected Navigateur responsable;
    protected Navigateur contributeur;

    /// As a form writes it.
    protected String aujourdhui;

    @BeforeEach
    void chacun_a_son_poste() {
        monde = mondes.creer();
        direction = Navigateur.de(port, monde.direction().identifiant());
        responsable = Navigateur.de(port, monde.responsable().identifiant());
        contributeur = Navigateur.de(port, monde.contributeur().identifiant());
        aujourdhui = Dates.enChiffres(LocalDate.now(horloge));
    }

    protected String livret() {
        return "/livrets/" + monde.enDocument().numero();
    }

    protected String document() {
        return "/ppres/" + monde.enDocument().ppre();
    }
}
