package fr.lpi.ppre;

import fr.lpi.acces.EtablissementId;
import fr.lpi.livret.LivretId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The needs that wait for the direction to validate a PPRE; nothing for those who only read.
public interface BesoinsEnAttente {

    /// The day it was identified, even where a PPRE has been begun since.
    Optional<LocalDate> du(LivretId livret);

    /// The same of all the livrets that the current account sees; a livret without any is absent.
    Map<LivretId, LocalDate> visibles();

    /// Whether a need is answered before anybody writes a PPRE there; elsewhere the answer is welcome, and not waited
    /// for.
    boolean validesDAbord(EtablissementId etablissement);
}
