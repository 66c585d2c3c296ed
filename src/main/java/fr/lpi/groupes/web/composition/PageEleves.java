package fr.lpi.groupes.web.composition;

import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;

/// Choosing the pupils of a group: by class and by name, a box each.
///
/// @param entame whether boxes are ticked that are not in the group yet
/// @param membres those who are in it
/// @param coches ticked already, and not among those found
/// @param trouves by class
/// @param combien « 27 élèves trouvés », or what to do
public record PageEleves(
        String adresse,
        List<Lien> ariane,
        String nom,
        String fait,
        List<Erreur> erreurs,
        boolean entame,
        List<Membre> membres,
        Liste classe,
        Champ recherche,
        List<Case> coches,
        List<Classe> trouves,
        String combien,
        Champ depuis) {

    public record Membre(String id, String nom, String depuis) {}

    public record Classe(String nom, List<Case> eleves) {}
}
