package fr.lpi.ppre.domain.lecture;

import fr.lpi.ppre.DocumentPpre.SousDomaine;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.formulaire.Volet;
import fr.lpi.referentiel.Listes.Domaine;
import fr.lpi.referentiel.Listes.Libelle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The domaines of one volet: different ones, each with at least one sous-domaine; the libellés are free.
final class LecteurDomaines {

    private final Saisie saisie;
    private final Formulaire formulaire;
    private final Volet volet;
    private final List<Manque> manques;

    LecteurDomaines(Saisie saisie, Formulaire formulaire, Volet volet, List<Manque> manques) {
        this.saisie = saisie;
        this.formulaire = formulaire;
        this.volet = volet;
        this.manques = manques;
    }

    List<fr.lpi.ppre.DocumentPpre.Domaine> lire() {
        var lus = new ArrayList<fr.lpi.ppre.DocumentPpre.Domaine>();
        var vus = new HashSet<String>();
        var codes = saisie.domaines(volet, formulaire.referentiel().limites().domainesMax());
        for (var i = 0; i < codes.size(); i++) {
            var rang = i + 1;
            var code = codes.get(i);
            if (code.isBlank()) {
                continue;
            }
            var domaine = formulaire.referentiel().domaine(code);
            if (domaine.isEmpty()) {
                manque(volet.domaine(rang), rang, "Choisissez un domaine de la liste.");
            } else if (!vus.add(code)) {
                manque(
                        volet.domaine(rang),
                        rang,
                        "« %s » est déjà choisi plus haut : choisissez un autre domaine, ou aucun."
                                .formatted(domaine.get().libelle()));
            } else {
                lus.add(lire(domaine.get(), rang));
            }
        }
        if (vus.isEmpty()) {
            manque(volet.domaine(1), 1, "Choisissez au moins un domaine ou une discipline.");
        }
        return List.copyOf(lus);
    }

    private fr.lpi.ppre.DocumentPpre.Domaine lire(Domaine domaine, int rang) {
        var sousDomaines = domaine.sousDomaines().stream()
                .filter(sous -> saisie.coche(volet.sousDomaine(sous.code())))
                .map(this::lire)
                .toList();
        if (sousDomaines.isEmpty()) {
            manque(
                    volet.sousDomaine(domaine.sousDomaines().getFirst().code()),
                    rang,
                    "Cochez au moins un sous-domaine de « %s ».".formatted(domaine.libelle()));
        }
        return new fr.lpi.ppre.DocumentPpre.Domaine(domaine.code(), domaine.libelle(), sousDomaines);
    }

    private SousDomaine lire(fr.lpi.referentiel.Listes.SousDomaine sous) {
        var coches = volet.libelles(sous).stream()
                .filter(libelle -> saisie.coche(volet.libelle(libelle.code())))
                .toList();
        if (coches.isEmpty()) {
            manques.add(Manque.vide(
                    volet.etape(),
                    volet.libelle(volet.libelles(sous).getFirst().code()),
                    "%s, « %s »".formatted(volet.etape().libelle(), sous.libelle())));
        }
        return new SousDomaine(
                sous.code(),
                sous.libelle(),
                coches.stream()
                        .filter(libelle -> !libelle.precisionRequise())
                        .map(Lecteur::libelle)
                        .toList(),
                precisions(sous.code(), sous.libelle(), coches));
    }

    private List<String> precisions(String code, String libelle, List<Libelle> coches) {
        if (coches.stream().noneMatch(Libelle::precisionRequise)) {
            return List.of();
        }
        var precisions = new ArrayList<String>();
        for (var rang = 1; rang <= formulaire.referentiel().limites().precisionsMax(); rang++) {
            var precision = saisie.lire(volet.precision(code, rang)).strip();
            if (!precision.isEmpty()) {
                precisions.add(precision);
            }
        }
        if (precisions.isEmpty()) {
            manques.add(Manque.bloquant(
                    volet.etape(),
                    volet.precision(code, 1),
                    "%s, « %s »".formatted(volet.etape().libelle(), libelle),
                    "Précisez « Autre(s) », par exemple « Retient bien ce qu'il entend », ou décochez la case."));
        }
        return List.copyOf(precisions);
    }

    private void manque(String champ, int rang, String message) {
        manques.add(Manque.bloquant(
                volet.etape(),
                champ,
                "%s, domaine / discipline n°%d".formatted(volet.etape().libelle(), rang),
                message));
    }
}
