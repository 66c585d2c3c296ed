package fr.lpi.ppre;

import fr.lpi.acces.EtablissementId;
import fr.lpi.livret.LivretId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/// The needs that wait for the direction to validate a PPRE; nothing for those who only read.
public interface BesoinsEnAttente {

    /// @return the day each was identified, even where a PPRE has been begun since; a livret without any is absent
    Map<LivretId, LocalDate> des(Collection<LivretId> livrets);

    /// Whether a need is answered before anybody writes a PPRE there; elsewhere the answer is welcome, and not waited
    /// for.
    boolean validesDAbord(EtablissementId etablissement);
}
