package fr.lpi.ppre.domain.rectificatif;

import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Changement;
import fr.lpi.ppre.DocumentPpre.Contenu;
import fr.lpi.ppre.DocumentPpre.Entete;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Two versions of a PPRE side by side.
///
/// @param signatures whether what changed was agreed to: objectifs, aménagements, points d'appui, difficultés, durée,
///     type, people mobilised. The participants, the précisions and the spelling of a name were not.
public record Comparaison(List<Changement> changements, boolean signatures) {

    public static final Comparaison AUCUNE = new Comparaison(List.of(), false);

    /// @param avant the version that stands
    /// @param entete of the version that would replace it; so is `contenu`
    public static Comparaison de(DocumentPpre avant, Entete entete, Contenu contenu) {
        var avants = lignes(avant.entete(), avant.contenu());
        var apres = lignes(entete, contenu);
        var changements = new ArrayList<Changement>();
        var signatures = false;
        for (var ligne : ensemble(avants, apres).values()) {
            var ancien = texte(avants, ligne);
            var nouveau = texte(apres, ligne);
            if (!ancien.equals(nouveau)) {
                changements.add(new Changement(ligne.ou(), ancien, nouveau));
                signatures |= ligne.convenu();
            }
        }
        return new Comparaison(List.copyOf(changements), signatures);
    }

    private static Map<String, Ligne> lignes(Entete entete, Contenu contenu) {
        var lignes = new LinkedHashMap<String, Ligne>();
        LignesDuDocument.de(entete, contenu).forEach(ligne -> lignes.put(ligne.ou(), ligne));
        return lignes;
    }

    /// In the order of the form: what one of the two does not have stands with its section.
    private static Map<String, Ligne> ensemble(Map<String, Ligne> avants, Map<String, Ligne> apres) {
        var toutes = new LinkedHashMap<>(avants);
        apres.forEach(toutes::putIfAbsent);
        var rangees = new LinkedHashMap<String, Ligne>();
        for (var section : Ligne.Section.values()) {
            toutes.forEach((ou, ligne) -> {
                if (ligne.section() == section) {
                    rangees.put(ou, ligne);
                }
            });
        }
        return rangees;
    }

    private static String texte(Map<String, Ligne> lignes, Ligne ligne) {
        var sienne = lignes.get(ligne.ou());
        return sienne == null ? "" : sienne.texte();
    }
}
