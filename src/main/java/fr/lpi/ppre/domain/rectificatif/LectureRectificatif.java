package fr.lpi.ppre.domain.rectificatif;

import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Contenu;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.web.formulaire.Texte;
import java.util.List;
import java.util.Optional;

/// A rectificatif being written, read through its form: what it still wants, and what it changes.
///
/// @param lecture of the four steps, with what its reason wants
/// @param comparaison with the version that stands, as far as the four steps can be read: the reason is no part of it
public record LectureRectificatif(Lecture lecture, Comparaison comparaison) {

    private static final Manque RIEN_NE_CHANGE = Manque.bloquant(
            Etape.INFORMATIONS,
            Champs.DUREE,
            "Rien n'a changé",
            "Corrigez ce qui est à rectifier, ou abandonnez le rectificatif.");

    /// @param document the version that stands
    /// @param entete of the version that would replace it
    public static LectureRectificatif de(DocumentPpre document, Saisie saisie, Formulaire formulaire, Entete entete) {
        var etapes = etapes(saisie, formulaire);
        return new LectureRectificatif(
                motivee(etapes, saisie, formulaire),
                etapes.contenu()
                        .map(contenu -> Comparaison.de(document, entete, contenu))
                        .orElse(Comparaison.AUCUNE));
    }

    /// What it still wants, whatever it changes.
    public static Lecture de(Saisie saisie, Formulaire formulaire) {
        return motivee(etapes(saisie, formulaire), saisie, formulaire);
    }

    /// Why this reason cannot be that of a rectificatif.
    public static Optional<String> refusDuMotif(String motif) {
        return motif.isBlank()
                ? Optional.of("Dites pourquoi ce PPRE est rectifié, par exemple « Erreur de saisie sur la durée ».")
                : Texte.tropLong(motif, Champs.MOTIF_MAX);
    }

    private static Lecture etapes(Saisie saisie, Formulaire formulaire) {
        return Lecture.de(saisie.sans(Champs.MOTIF::equals), formulaire);
    }

    private static Lecture motivee(Lecture etapes, Saisie saisie, Formulaire formulaire) {
        return refusDuMotif(saisie.lire(Champs.MOTIF))
                .map(refus -> etapes.manquant(
                        Manque.bloquant(Etape.MISE_EN_OEUVRE, Champs.MOTIF, formulaire.ou(Champs.MOTIF), refus)))
                .orElse(etapes);
    }

    /// That nothing changed is said once nothing else is wanting.
    public List<Manque> bloquants() {
        var manquent = lecture.bloquants();
        return manquent.isEmpty() && comparaison.changements().isEmpty() ? List.of(RIEN_NE_CHANGE) : manquent;
    }

    /// The content of the version that replaces the one that stands, once nothing forbids it.
    public Optional<Contenu> contenu() {
        return bloquants().isEmpty() ? lecture.contenu() : Optional.empty();
    }
}
