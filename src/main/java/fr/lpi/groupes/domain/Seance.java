package fr.lpi.groupes.domain;

import fr.lpi.groupes.Presence;
import fr.lpi.scolarite.EleveId;
import fr.lpi.web.formulaire.Jour;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// A day of a group, and who was there.
///
/// @param annulee it did not take place, and counts for nobody
/// @param presences of those who were expected
public record Seance(UUID id, LocalDate le, String remarque, boolean annulee, Map<EleveId, Presence> presences) {

    public Seance {
        presences = Map.copyOf(presences);
    }

    /// As its form holds it.
    public Map<String, String> champs() {
        var champs = new TreeMap<String, String>();
        champs.put(SaisieSeance.LE, Jour.ecrire(le));
        if (!remarque.isEmpty()) {
            champs.put(SaisieSeance.REMARQUE, remarque);
        }
        if (annulee) {
            champs.put(SaisieSeance.ANNULEE, SaisieGroupe.OUI);
        }
        presences.forEach((eleve, presence) -> champs.put(SaisieSeance.PRESENCE + eleve, presence.name()));
        return champs;
    }
}
