package fr.lpi.transfert;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.LivretId;
import fr.lpi.web.Accord;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The livrets that left with their pupil, for those who followed them and do not know yet. Where they went is not
/// said.
public interface LivretsPartis {

    /// The latest first.
    List<Parti> aDire(Utilisateur utilisateur);

    /// @param eleve its name; absent where the pupil is no longer one of the reader's schools
    record Parti(LivretId livret, @Nullable String eleve, Instant le) {

        /// « Le livret de Zoé PREMIER ».
        public String livretEnMots() {
            return eleve == null ? "Un livret que vous suiviez" : "Le livret " + Accord.de(eleve);
        }
    }
}
