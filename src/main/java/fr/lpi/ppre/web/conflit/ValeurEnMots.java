package fr.lpi.ppre.web.conflit;

import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.redaction.Mots;
import fr.lpi.referentiel.Listes.Entree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The fields of a PPRE in words.
public final class ValeurEnMots implements Mots {

    private final Formulaire formulaire;

    public ValeurEnMots(Formulaire formulaire) {
        this.formulaire = formulaire;
    }

    @Override
    public String dire(String champ, String valeur) {
        if (formulaire.longueurMax(champ).isPresent() && choix(champ).isEmpty()) {
            return valeur;
        }
        if (valeur.equals(Champs.OUI)) {
            return "Coché";
        }
        if (valeur.isEmpty()) {
            return choix(champ).isEmpty() && !champ.equals(Champs.DUREE) ? "Non coché" : "Rien de choisi";
        }
        return choix(champ).stream()
                .filter(entree -> entree.code().equals(valeur))
                .map(Entree::libelle)
                .findFirst()
                .orElse(valeur);
    }

    @Override
    public String sujet(String champ) {
        var code = champ.substring(champ.lastIndexOf('.') + 1);
        return entrees().stream()
                .filter(entree -> entree.code().equals(code))
                .map(Entree::libelle)
                .findFirst()
                .orElse("");
    }

    private List<? extends Entree> choix(String champ) {
        var referentiel = formulaire.referentiel();
        if (champ.equals(Champs.TYPE)) {
            return referentiel.typesPpre();
        }
        if (champ.contains(".domaine.")) {
            return referentiel.domaines();
        }
        if (champ.endsWith("." + Champs.FONCTION)) {
            return Stream.concat(referentiel.fonctions().stream(), referentiel.fonctionsExtension().stream())
                    .toList();
        }
        return champ.endsWith("." + Champs.MATIERE) ? referentiel.disciplines() : List.of();
    }

    private List<Entree> entrees() {
        var toutes = new ArrayList<Entree>(formulaire.referentiel().personnesMobilisees());
        for (var sous : formulaire.sousDomaines()) {
            toutes.add(sous);
            toutes.addAll(sous.pointsAppui().libelles());
            toutes.addAll(sous.difficultes().libelles());
        }
        formulaire
                .palier()
                .categories()
                .forEach(categorie -> categorie.lames().forEach(lame -> toutes.addAll(lame.amenagements())));
        return toutes;
    }
}
