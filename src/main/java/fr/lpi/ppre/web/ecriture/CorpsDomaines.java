package fr.lpi.ppre.web.ecriture;

import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.formulaire.Volet;
import fr.lpi.ppre.web.ecriture.PageEtape.Bloc;
import fr.lpi.ppre.web.ecriture.PageEtape.Choix;
import fr.lpi.ppre.web.ecriture.PageEtape.Corps.Domaines;
import fr.lpi.ppre.web.ecriture.PageEtape.SousDomaine;
import fr.lpi.referentiel.Listes.Domaine;
import fr.lpi.referentiel.Listes.Libelle;
import fr.lpi.web.Accord;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Liste;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Steps 2 and 3 in words: three domaines to choose, each unfolded under its choice.
final class CorpsDomaines {

    private final Formulaire formulaire;
    private final Volet volet;
    private final Saisie saisie;
    private final Map<String, String> erreurs;

    CorpsDomaines(Formulaire formulaire, Volet volet, Saisie saisie, Map<String, String> erreurs) {
        this.formulaire = formulaire;
        this.volet = volet;
        this.saisie = saisie;
        this.erreurs = erreurs;
    }

    Domaines construire() {
        var codes = saisie.domaines(volet, formulaire.referentiel().limites().domainesMax());
        var montres = new HashSet<String>();
        var choix = new ArrayList<Choix>();
        for (var i = 0; i < codes.size(); i++) {
            var rang = i + 1;
            var champ = volet.domaine(rang);
            var liste = new Liste(
                    champ,
                    "Domaine / discipline n°" + rang,
                    "",
                    "Sélectionnez un domaine ou une discipline",
                    CorpsInformations.options(formulaire.referentiel().domaines(), codes.get(i)),
                    erreurs.get(champ));
            var bloc = formulaire
                    .referentiel()
                    .domaine(codes.get(i))
                    .filter(domaine -> montres.add(domaine.code()))
                    .map(this::bloc);
            choix.add(new Choix(rang, liste, bloc.orElse(null)));
        }
        return new Domaines(
                volet == Volet.POINTS_APPUI ? "Identification des points d'appui" : "Identification des difficultés",
                volet.prefixe(),
                choix,
                formulaire.referentiel().domaines().stream()
                        .filter(domaine -> !montres.contains(domaine.code()))
                        .map(this::bloc)
                        .toList(),
                abandonnes(montres));
    }

    /// What « Suivant » would drop: the ticks of domaines that are no longer chosen.
    private List<String> abandonnes(HashSet<String> choisis) {
        return formulaire.referentiel().domaines().stream()
                .filter(domaine -> !choisis.contains(domaine.code()))
                .map(domaine -> new Object() {
                    final String libelle = domaine.libelle();
                    final long coches = domaine.sousDomaines().stream()
                            .mapToLong(sous -> (saisie.coche(volet.sousDomaine(sous.code())) ? 1 : 0)
                                    + volet.libelles(sous).stream()
                                            .filter(l -> saisie.coche(volet.libelle(l.code())))
                                            .count())
                            .sum();
                })
                .filter(domaine -> domaine.coches > 0)
                .map(domaine ->
                        "%s dans « %s »".formatted(Accord.nombre(domaine.coches, "choix", "choix"), domaine.libelle))
                .toList();
    }

    private Bloc bloc(Domaine domaine) {
        return new Bloc(
                domaine.code(),
                domaine.libelle(),
                domaine.sousDomaines().stream().map(this::sousDomaine).toList(),
                domaine.sousDomaines().stream()
                        .map(sous -> erreurs.get(volet.sousDomaine(sous.code())))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private SousDomaine sousDomaine(fr.lpi.referentiel.Listes.SousDomaine sous) {
        var nom = volet.sousDomaine(sous.code());
        var coche = Case.simple(nom, sous.libelle(), saisie.coche(nom));
        var libelles = volet.libelles(sous);
        var autres =
                libelles.stream().filter(Libelle::precisionRequise).findFirst().orElseThrow();
        var precisions = coche.id() + "-preciser";
        return new SousDomaine(
                new Case(nom, sous.libelle(), coche.cochee(), coche.id() + "-libelles"),
                sous.libelle(),
                libelles.stream()
                        .filter(libelle -> !libelle.precisionRequise())
                        .map(libelle -> caseLibelle(libelle, null))
                        .toList(),
                caseLibelle(autres, precisions),
                IntStream.rangeClosed(1, autres.nbChampsPrecision())
                        .mapToObj(rang -> {
                            var champ = volet.precision(sous.code(), rang);
                            return Champ.simple(champ, "Veuillez préciser", saisie.lire(champ))
                                    .precisant("(%d sur %d, %s)"
                                            .formatted(rang, autres.nbChampsPrecision(), sous.libelle()))
                                    .enErreur(erreurs.get(champ));
                        })
                        .toList());
    }

    private Case caseLibelle(Libelle libelle, @org.jspecify.annotations.Nullable String montre) {
        var nom = volet.libelle(libelle.code());
        return new Case(nom, libelle.libelle(), saisie.coche(nom), montre);
    }
}
