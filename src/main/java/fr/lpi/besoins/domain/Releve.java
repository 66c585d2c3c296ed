package fr.lpi.besoins.domain;

import fr.lpi.acces.EtablissementId;
import java.time.LocalDate;

/// What was shown of a school's needs on a day, kept as it was.
public record Releve(EtablissementId etablissement, LocalDate jour, Cellules cellules) {}
