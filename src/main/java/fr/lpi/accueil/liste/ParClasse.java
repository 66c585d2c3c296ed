package fr.lpi.accueil.liste;

import fr.lpi.acces.EtablissementId;
import fr.lpi.accueil.liste.PageMesLivrets.Classe;
import fr.lpi.accueil.liste.PageMesLivrets.Ligne;
import fr.lpi.ppre.EtatPpre;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Cuts the list of a large school into its classes; a small one stays in one piece.
final class ParClasse {

    /// Beyond this many livrets nobody reads a list from end to end.
    static final int SEUIL = 50;

    private final Map<EtablissementId, Long> nombres;
    private final boolean filtree;

    /// @param suivis all that the person may see, whatever is searched: a search does not change the page's form
    /// @param filtree a search or a filter is on: what it finds is shown unfolded
    ParClasse(List<LivretSuivi> suivis, boolean filtree) {
        this.nombres = suivis.stream()
                .collect(Collectors.groupingBy(
                        suivi -> suivi.eleve().etablissement().id(), Collectors.counting()));
        this.filtree = filtree;
    }

    /// @param siens already in the order of the page
    /// @return one unnamed group for a small school
    List<Classe> grouper(EtablissementId ecole, List<LivretSuivi> siens, Function<LivretSuivi, Ligne> ligne) {
        if (siens.isEmpty()) {
            return List.of();
        }
        if (nombres.getOrDefault(ecole, 0L) <= SEUIL) {
            return List.of(new Classe("", "", true, siens.stream().map(ligne).toList()));
        }
        var groupes = new LinkedHashMap<String, List<LivretSuivi>>();
        siens.forEach(suivi -> groupes.computeIfAbsent(suivi.eleve().classe(), _ -> new ArrayList<>())
                .add(suivi));
        var classes = new ArrayList<Classe>();
        groupes.forEach((nom, suivis) -> classes.add(new Classe(
                "classe-" + ecole.toString().substring(0, 8) + "-" + (classes.size() + 1),
                nom,
                filtree || suivis.stream().anyMatch(ParClasse::aUnBrouillon),
                suivis.stream().map(ligne).toList())));
        return List.copyOf(classes);
    }

    private static boolean aUnBrouillon(LivretSuivi suivi) {
        return suivi.ppres().stream().anyMatch(EtatPpre::enCoursDeRealisation);
    }
}
