package fr.lpi.ppre;

import fr.lpi.acces.CompteId;
import fr.lpi.livret.LivretId;
import java.time.LocalDate;
import java.util.Map;

/// Writes whole PPRE for LPI itself: the demonstration. Refused to every account.
public interface RedigerPpre {

    /// @param champs the form's fields by name
    /// @throws IllegalArgumentException a field that the form does not have
    PpreId rediger(LivretId livret, Map<String, String> champs, CompteId par, LocalDate le, boolean finaliser);

    /// Writes the PPRE that follows one that is at its end: what remains true of it, then these fields.
    ///
    /// @param champs the form's fields by name
    /// @throws IllegalArgumentException a field that the form does not have, or a PPRE that is not at its end
    PpreId renouveler(PpreId ancien, Map<String, String> champs, CompteId par, LocalDate le, boolean finaliser);

    /// Notes what was seen of an objectif.
    void observer(PpreId ppre, int objectif, Releve releve, CompteId par);

    /// Notes what surrounds a PPRE.
    ///
    /// @param champs the fields of the suivi by name
    /// @throws IllegalArgumentException a field that the suivi does not have
    void suivre(PpreId ppre, Map<String, String> champs, CompteId par, LocalDate le);

    /// Collects a signature drawn on the screen, on the version in force.
    ///
    /// @param trace « x,y x,y;x,y »: points by spaces, strokes by semicolons, in the box of a [Trace]
    /// @throws IllegalArgumentException a name or a drawing that the page would refuse
    void signer(PpreId ppre, Signataire signataire, String nom, String trace, CompteId par, LocalDate le);

    /// Begins a rectificatif of a finalised PPRE, and finalises it if asked.
    ///
    /// @param champs the fields of the form that change, by name; empty for a field that is emptied
    /// @throws IllegalArgumentException a field that the form does not have
    void rectifier(
            PpreId ppre, String motif, Map<String, String> champs, CompteId par, LocalDate le, boolean finaliser);

    /// Ends a finalised PPRE before its bilan.
    void interrompre(PpreId ppre, LocalDate le, String motif);

    /// Begins the bilan of a finalised PPRE, and finalises it if asked.
    ///
    /// @param champs the fields of the bilan's form by name
    /// @throws IllegalArgumentException a field that the form does not have
    void evaluer(PpreId ppre, Map<String, String> champs, CompteId par, LocalDate le, boolean finaliser);
}
