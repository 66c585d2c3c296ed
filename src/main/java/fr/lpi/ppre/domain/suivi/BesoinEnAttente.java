package fr.lpi.ppre.domain.suivi;

import fr.lpi.acces.CompteId;
import fr.lpi.livret.LivretId;
import fr.lpi.web.formulaire.Jour;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// A need identified while there is no PPRE yet, waiting for the direction.
///
/// @param circonstance code of it; empty while none is chosen
/// @param par who identified it, in the words of whoever noted it
public record BesoinEnAttente(
        LivretId livret,
        UUID id,
        LocalDate le,
        String circonstance,
        String par,
        String constat,
        CompteId notePar,
        Instant noteLe) {

    /// The same as the suivi of the PPRE that answers it begins.
    public Map<String, String> champs() {
        var champs = new TreeMap<String, String>();
        champs.put(ChampsSuivi.BESOIN_LE, Jour.ecrire(le));
        champs.put(ChampsSuivi.BESOIN_CIRCONSTANCE, circonstance);
        champs.put(ChampsSuivi.BESOIN_PAR, par);
        champs.put(ChampsSuivi.BESOIN_CONSTAT, constat);
        champs.values().removeIf(String::isEmpty);
        return champs;
    }
}
