package fr.lpi.ppre.domain.lecture;

import fr.lpi.web.formulaire.Jours.Borne;
import java.time.LocalDate;

/// The first days that a PPRE takes.
public final class Bornes {

    private Bornes() {}

    public static Borne finalisation(LocalDate finaliseLe) {
        return new Borne(finaliseLe, "précède la finalisation du PPRE");
    }
}
