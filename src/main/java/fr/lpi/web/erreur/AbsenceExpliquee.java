package fr.lpi.web.erreur;

import fr.lpi.web.reprise.FormulaireRepris.Ecrit;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// What may be told to whoever asks for a page that it could open before: that is all it learns, the page stays not
/// found.
public interface AbsenceExpliquee {

    /// @param envoyes what was sent to the page; nothing when it was only read
    /// @return nothing for a page like any other that does not exist
    Optional<Absence> pour(String adresse, MultiValueMap<String, String> envoyes);

    /// @param textes what had just been typed, given back to be copied
    record Absence(String titre, String message, List<Ecrit> textes) {}
}
