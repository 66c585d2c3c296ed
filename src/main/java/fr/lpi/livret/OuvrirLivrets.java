package fr.lpi.livret;

import fr.lpi.acces.CompteId;
import fr.lpi.scolarite.EleveId;
import java.time.LocalDate;
import java.util.List;

/// Opens livrets for LPI itself: the demonstration. Refused to every account.
public interface OuvrirLivrets {

    LivretId ouvrir(EleveId eleve, CompteId responsable, List<CompteId> contributeurs, LocalDate le);
}
