package fr.lpi.ppre.domain.suivi;

import fr.lpi.acces.CompteId;
import fr.lpi.ppre.AccordFamille;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.redaction.Redaction;
import fr.lpi.web.formulaire.Fusion;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// What is noted beside a PPRE, right or wrong, before and after its document stands.
///
/// @param id under which two texts of a field wait, apart from those of the PPRE
public record Suivi(Ppre.Identite ppre, UUID id, Redaction redaction) {

    /// What was noted of the version before and has to be noted again: that it was handed over, and, when what changed
    /// was agreed to, who signed it and the agreement that was given. A refusal stands until it is answered.
    ///
    /// @param rectifie the version that stands now
    public Map<String, String> aRedemander(DocumentPpre rectifie) {
        var rectificatif = rectifie.rectificatif();
        var convenu = rectificatif != null && rectificatif.signatures();
        return redaction.champs().entrySet().stream()
                .filter(note -> note.getKey().equals(ChampsSuivi.REMIS_PPRE)
                        || convenu && (Signataire.estChamp(note.getKey()) || accordDonne(note.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The family's, as far as it was noted.
    public AccordFamille accord(Reperes reperes) {
        return LectureSuivi.accord(redaction.lire(ChampsSuivi.ACCORD), redaction.lire(ChampsSuivi.ACCORD_LE), reperes);
    }

    private boolean accordDonne(String champ) {
        return Set.of(ChampsSuivi.ACCORD, ChampsSuivi.ACCORD_LE).contains(champ)
                && redaction.lire(ChampsSuivi.ACCORD).equals(AccordFamille.Choix.RECUEILLI.code());
    }

    public Suivi sans(Set<String> champs, Instant le) {
        var reste = new TreeMap<>(redaction.champs());
        reste.keySet().removeAll(champs);
        return new Suivi(ppre, id, redaction.avec(reste, le));
    }

    /// The same once a merge is written in it; equal to itself if the merge wrote nothing.
    public Suivi fusionne(Fusion fusion, CompteId par, Instant le) {
        return new Suivi(ppre, id, redaction.fusionnee(fusion, par, le));
    }

    /// The same once a need that waited is written in it: its author answers for it, on the day it was noted.
    public Suivi reprenant(BesoinEnAttente besoin, Fusion fusion, Instant le) {
        if (fusion.ecrits().isEmpty()) {
            return this;
        }
        var note = redaction.fusionnee(fusion, besoin.notePar(), besoin.noteLe());
        return new Suivi(ppre, id, new Redaction(note.champs(), note.traces(), note.revision(), le));
    }
}
