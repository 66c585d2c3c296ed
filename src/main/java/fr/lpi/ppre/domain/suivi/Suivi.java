package fr.lpi.ppre.domain.suivi;

import fr.lpi.acces.CompteId;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.redaction.Redaction;
import fr.lpi.web.formulaire.Fusion;
import java.time.Instant;
import java.util.UUID;

/// What is noted beside a PPRE, right or wrong, before and after its document stands.
///
/// @param id under which two texts of a field wait, apart from those of the PPRE
public record Suivi(Ppre.Identite ppre, UUID id, Redaction redaction) {

    /// The same once a merge is written in it; equal to itself if the merge wrote nothing.
    public Suivi fusionne(Fusion fusion, CompteId par, Instant le) {
        return new Suivi(ppre, id, redaction.fusionnee(fusion, par, le));
    }
}
