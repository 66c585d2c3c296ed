package fr.lpi.scolarite;

import fr.lpi.acces.EtablissementId;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.Alphabet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The order in which a school reads its classes: from the youngest level to the oldest, then by name.
@Component
public class OrdreDesClasses {

    private final Referentiel referentiel;

    OrdreDesClasses(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    /// For the pages that call a pupil by its shown name. Each class is in one piece: one of two levels stands at the
    /// younger, one without a level comes last.
    ///
    /// @param eleves all those that will be compared, for one sort, by one thread
    public Comparator<Eleve> puisParNom(Collection<Eleve> eleves) {
        return puisPar(Eleve::nom, eleves);
    }

    /// The same for those that call it by its family name.
    public Comparator<Eleve> puisParNomDeFamille(Collection<Eleve> eleves) {
        return puisPar(Eleve::nomFamille, eleves);
    }

    private Comparator<Eleve> puisPar(Function<Eleve, String> nom, Collection<Eleve> eleves) {
        var rangs = new HashMap<Classe, Integer>();
        eleves.forEach(eleve -> rangs.merge(Classe.de(eleve), rang(eleve), Math::min));
        return Comparator.comparingInt((Eleve eleve) -> rangs.getOrDefault(Classe.de(eleve), Integer.MAX_VALUE))
                .thenComparing(Eleve::classe, Alphabet.naturel())
                .thenComparing(Alphabet.parNom(nom, Eleve::prenom));
    }

    private int rang(Eleve eleve) {
        var niveau = eleve.niveau();
        return niveau == null ? Integer.MAX_VALUE : referentiel.rang(niveau);
    }

    private record Classe(EtablissementId ecole, String nom) {

        static Classe de(Eleve eleve) {
            return new Classe(eleve.etablissement().id(), eleve.classe());
        }
    }
}
