package fr.lpi.scolarite;

import fr.lpi.acces.EtablissementId;
import java.util.Collection;
import java.util.List;

/// The pupils that schools answer for, those who left included. The database shows a person those of its own schools.
public interface FichesEleves {

    List<FicheEleve> parIds(Collection<EleveId> ids);

    List<FicheEleve> de(Collection<EtablissementId> etablissements);
}
