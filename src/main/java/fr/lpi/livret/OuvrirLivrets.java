package fr.lpi.livret;

import fr.lpi.acces.CompteId;
import fr.lpi.scolarite.EleveId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Opens livrets for LPI itself: the demonstration. Refused to every account.
public interface OuvrirLivrets {

    /// @param champs of the aménagements, as their form names them
    void choisir(LivretId livret, Map<String, String> champs, CompteId par, LocalDate le);

    /// As if it had come from another school that day: it has no team any more.
    void recevoir(LivretId livret, LocalDate le);

    /// With the MDPH of the département of its school.
    void partager(LivretId livret, CompteId par, LocalDate le);

    LivretId ouvrir(EleveId eleve, CompteId responsable, List<CompteId> contributeurs, LocalDate le);
}
