package fr.lpi.referentiel;

import static fr.lpi.referentiel.ReferentielFaux.exiger;

import fr.lpi.referentiel.Listes.Circonstance;
import fr.lpi.referentiel.Listes.Entree;
import fr.lpi.referentiel.Listes.Libelle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What must hold between the lists; a list that is empty or cites what does not exist stops the start.
final class Verification {

    private final Listes listes;

    private Verification(Listes listes) {
        this.listes = listes;
    }

    /// @throws ReferentielFaux the first contradiction found
    static void verifier(Listes listes) {
        var verification = new Verification(listes);
        verification.lesCodesSontUniques();
        verification.lesRenvoisExistent();
        verification.lesAutresSePrecisent();
        verification.lesDisciplinesManquentEnMaternelle();
        var limites = new Limites(listes.limites());
        exiger(limites.semainesMin() < limites.semainesMax(), "les bornes de la durée se croisent");
    }

    /// @throws ReferentielFaux the same of the circumstances of a need
    static void verifier(List<Circonstance> circonstances) {
        exiger(codes(circonstances).size() == circonstances.size(), "une circonstance sert deux fois");
        exiger(codes(circonstances).contains(Referentiel.REDOUBLEMENT), "la circonstance Redoublement manque");
    }

    private void lesCodesSontUniques() {
        var toutes = new ArrayList<Entree>();
        for (var liste : List.of(
                listes.limites(),
                listes.dispositifs(),
                listes.typesPpre(),
                listes.fonctionsParticipants(),
                listes.fonctionsParticipantsExtension(),
                listes.disciplinesSecondDegre(),
                listes.niveaux(),
                listes.domaines(),
                listes.personnesMobilisees(),
                listes.amenagements())) {
            exiger(!liste.isEmpty(), "une liste est vide");
            toutes.addAll(liste);
        }
        listes.domaines().forEach(domaine -> {
            toutes.addAll(domaine.sousDomaines());
            domaine.sousDomaines().forEach(sous -> {
                toutes.addAll(sous.pointsAppui().libelles());
                toutes.addAll(sous.difficultes().libelles());
            });
        });
        listes.amenagements()
                .forEach(palier -> palier.categories().forEach(categorie -> {
                    toutes.add(categorie);
                    categorie.lames().forEach(lame -> {
                        toutes.add(lame);
                        toutes.addAll(lame.amenagements());
                    });
                }));
        var vus = new HashSet<String>();
        for (var entree : toutes) {
            exiger(vus.add(entree.code()), "le code « %s » sert deux fois".formatted(entree.code()));
            exiger(!entree.libelle().isBlank(), "« %s » n'a pas de libellé".formatted(entree.code()));
        }
    }

    private void lesRenvoisExistent() {
        var niveaux = codes(listes.niveaux());
        var paliers = codes(listes.amenagements());
        listes.typesPpre()
                .forEach(type -> type.niveaux()
                        .forEach(niveau -> exiger(
                                niveaux.contains(niveau),
                                "le type « %s » cite le niveau « %s »".formatted(type.code(), niveau))));
        listes.niveaux()
                .forEach(niveau -> exiger(
                        paliers.contains(niveau.palierAmenagements()),
                        "le niveau « %s » cite un palier inconnu".formatted(niveau.code())));
        exiger(codes(listes.fonctionsParticipants()).contains(Referentiel.PROFESSEUR), "la fonction Professeur manque");
    }

    private void lesAutresSePrecisent() {
        listes.domaines()
                .forEach(domaine -> domaine.sousDomaines().forEach(sous -> {
                    unSeulAutres(sous.pointsAppui().libelles(), sous.code());
                    unSeulAutres(sous.difficultes().libelles(), sous.code());
                }));
    }

    private static void unSeulAutres(List<Libelle> libelles, String sousDomaine) {
        var autres = libelles.stream().filter(Libelle::precisionRequise).toList();
        exiger(
                autres.size() == 1 && autres.getFirst().nbChampsPrecision() == 3,
                "« %s » doit finir par un seul « Autre(s) » à trois précisions".formatted(sousDomaine));
    }

    private void lesDisciplinesManquentEnMaternelle() {
        listes.amenagements().forEach(palier -> {
            var attendues = palier.code().equals("cycle1") ? 2 : 3;
            exiger(
                    palier.categories().size() == attendues,
                    "le palier « %s » doit avoir %d catégories".formatted(palier.code(), attendues));
        });
    }

    private static Set<String> codes(List<? extends Entree> liste) {
        return liste.stream().map(Entree::code).collect(Collectors.toSet());
    }
}
