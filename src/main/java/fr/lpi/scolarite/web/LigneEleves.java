package fr.lpi.scolarite.web;

import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.web.PageEleves.Ligne;
import fr.lpi.web.Dates;
import java.time.Instant;
import java.util.Map;

/// Writes a pupil of « Élèves », in its class or among those found.
///
/// @param envoyees when the livret of each was asked for
record LigneEleves(Mots mots, Map<EleveId, Instant> envoyees) {

    Ligne de(Eleve eleve) {
        var envoyee = envoyees.get(eleve.id());
        return new Ligne(
                eleve.nomFamille() + " " + eleve.prenom(),
                eleve.nomUsage(),
                eleve.classe(),
                mots.niveau(eleve.niveau()),
                Dates.enLettres(eleve.dateNaissance()),
                eleve.ine() == null ? "" : "/eleves/" + eleve.id() + "/transmission",
                envoyee == null ? "" : "Demande envoyée le " + Dates.enLettres(envoyee));
    }
}
