package fr.lpi.ppre.web.ecriture;

import fr.lpi.ppre.DocumentPpre.Domaine;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.web.ecriture.Marge.Groupe;
import fr.lpi.ppre.web.ecriture.Marge.Ligne;
import fr.lpi.web.Accord;
import java.util.ArrayList;
import java.util.List;

/// Tells a draft in the margin, as the document will.
final class MargeDuPpre {

    private final Lecture lecture;
    private final String adresse;
    private final Etape ici;

    private MargeDuPpre(Lecture lecture, String adresse, Etape ici) {
        this.lecture = lecture;
        this.adresse = adresse;
        this.ici = ici;
    }

    static Marge de(Lecture lecture, String adresse, Etape ici) {
        var marge = new MargeDuPpre(lecture, adresse, ici);
        return new Marge(
                List.of(
                        marge.etape(Etape.INFORMATIONS, "infos", marge.informations(), List.of()),
                        marge.etape(Etape.POINTS_APPUI, "appui", "", domaines(lecture.pointsAppui())),
                        marge.etape(Etape.DIFFICULTES, "difficulte", "", domaines(lecture.difficultes())),
                        marge.etape(Etape.MISE_EN_OEUVRE, "oeuvre", "", marge.miseEnOeuvre())),
                ici == Etape.INFORMATIONS);
    }

    private Marge.Etape etape(Etape etape, String sorte, String resume, List<Groupe> groupes) {
        return new Marge.Etape(
                etape.numero(),
                etape.libelle(),
                adresse + "/etapes/" + etape.numero(),
                sorte,
                etape == ici,
                lecture.bloquants(etape).isEmpty(),
                resume,
                groupes);
    }

    private String informations() {
        var dit = new ArrayList<String>();
        var type = lecture.type();
        if (type != null) {
            dit.add(type.libelle().replaceFirst("^PPRE - ", ""));
        }
        var semaines = lecture.semaines();
        if (semaines != null) {
            dit.add(Accord.nombre(semaines, "semaine"));
        }
        if (!lecture.participants().isEmpty()) {
            dit.add(Accord.nombre(lecture.participants().size(), "participant"));
        }
        var phrase = String.join(", ", dit);
        return phrase.isEmpty()
                ? ""
                : phrase.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + phrase.substring(1);
    }

    private static List<Groupe> domaines(List<Domaine> domaines) {
        var lignes = new ArrayList<Ligne>();
        for (var domaine : domaines) {
            for (var sous : domaine.sousDomaines()) {
                sous.libelles().forEach(libelle -> lignes.add(new Ligne(libelle.libelle(), false)));
                sous.precisions().forEach(precision -> lignes.add(new Ligne(precision, true)));
                if (sous.libelles().isEmpty() && sous.precisions().isEmpty()) {
                    lignes.add(new Ligne(sous.libelle(), false));
                }
            }
            if (domaine.sousDomaines().isEmpty()) {
                lignes.add(new Ligne(domaine.libelle(), false));
            }
        }
        return lignes.isEmpty() ? List.of() : List.of(new Groupe("", lignes));
    }

    private List<Groupe> miseEnOeuvre() {
        var groupes = new ArrayList<Groupe>();
        var objectifs = lecture.objectifs().stream()
                .filter(objectif -> !objectif.intitule().isEmpty())
                .map(objectif -> new Ligne(objectif.intitule(), true))
                .toList();
        if (!objectifs.isEmpty()) {
            groupes.add(new Groupe("Objectifs", objectifs));
        }
        var amenagements = new ArrayList<Ligne>();
        lecture.amenagements()
                .forEach(categorie -> categorie.lames().forEach(lame -> {
                    lame.amenagements().forEach(am -> amenagements.add(new Ligne(am.libelle(), false)));
                    var libre = lame.libre();
                    if (libre != null) {
                        amenagements.add(new Ligne(libre, true));
                    }
                }));
        if (!amenagements.isEmpty()) {
            groupes.add(new Groupe("Aménagements et adaptations", amenagements));
        }
        return groupes;
    }
}
