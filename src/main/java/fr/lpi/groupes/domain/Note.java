package fr.lpi.groupes.domain;

import fr.lpi.groupes.Progres;
import fr.lpi.scolarite.EleveId;
import fr.lpi.web.formulaire.Jour;
import fr.lpi.web.formulaire.Nombres;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// A progress noted of a pupil, until it is withdrawn.
public record Note(UUID id, EleveId eleve, Progres progres) {

    /// As its form holds it.
    public Map<String, String> champs() {
        var champs = new TreeMap<String, String>();
        champs.put(SaisieProgres.LE, Jour.ecrire(progres.le()));
        var valeur = progres.valeur();
        if (valeur != null) {
            champs.put(SaisieProgres.VALEUR, Nombres.ecrire(valeur));
        }
        if (!progres.mot().isEmpty()) {
            champs.put(SaisieProgres.MOT, progres.mot());
        }
        return champs;
    }
}
