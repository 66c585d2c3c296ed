package fr.lpi.scolarite.application;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.NomsEtablissements;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class EtablissementsNommes implements NomsEtablissements {

    private final Etablissements etablissements;

    EtablissementsNommes(Etablissements etablissements) {
        this.etablissements = etablissements;
    }

    @Override
    public List<Nomme> tous() {
        return nommer(etablissements.tous());
    }

    @Override
    public List<Nomme> parmi(Collection<EtablissementId> ids) {
        return nommer(etablissements.parIds(ids));
    }

    private static List<Nomme> nommer(List<Etablissement> ecoles) {
        return ecoles.stream().map(ecole -> new Nomme(ecole.id(), ecole.nom())).toList();
    }
}
