package fr.lpi.document.papier;

import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.SignatureDessinee;
import fr.lpi.ppre.Trace;
import fr.lpi.web.Dates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/// A box to sign in.
///
/// @param noms empty when nobody is known yet: the name is then written by hand
/// @param dessin absent for a box that is signed by hand
public record Signature(
        String qualite, String noms, @Nullable Dessin dessin) {

    Signature(String qualite, String noms) {
        this(qualite, noms, null);
    }

    /// What was drawn on the screen.
    ///
    /// @param chemin the strokes, as the `d` of an SVG path
    /// @param resume said in its place
    /// @param version the document that was signed, when it is a version before this one; else empty
    public record Dessin(String chemin, String resume, String mots, String version, String empreinte) {

        static Dessin de(SignatureDessinee signature) {
            var versionDu = signature.versionDu();
            return new Dessin(
                    signature.trace().chemin(),
                    signature.resume(),
                    "%s, le %s".formatted(signature.nom(), Dates.enLettres(signature.le())),
                    versionDu == null ? "" : "Signé sur la version du " + Dates.enLettres(versionDu),
                    signature.empreinteAbregee());
        }

        public String cadre() {
            return "0 0 %d %d".formatted(Trace.LARGEUR, Trace.HAUTEUR);
        }
    }

    /// The direction, the teachers and the pupil, then each responsable légal apart; two blank boxes when none is
    /// known.
    static List<Rangee> de(DocumentPpre document, Collection<SignatureDessinee> dessinees) {
        var dessins = dessinees.stream().collect(Collectors.toMap(SignatureDessinee::signataire, Function.identity()));
        var signatures = new ArrayList<Signature>();
        var professeurs = Signataire.PROFESSEURS.noms(document);
        signatures.add(boite("Direction", Signataire.DIRECTION.noms(document), dessins.get(Signataire.DIRECTION)));
        signatures.add(boite(
                professeurs.size() > 1 ? "Professeurs" : "Professeur",
                professeurs,
                dessins.get(Signataire.PROFESSEURS)));
        signatures.add(boite("Élève", Signataire.ELEVE.noms(document), dessins.get(Signataire.ELEVE)));
        signatures.addAll(responsables(Signataire.responsables(document), dessins));
        return Rangee.de(signatures);
    }

    private static List<Signature> responsables(List<String> noms, Map<Signataire, SignatureDessinee> dessins) {
        var boites = noms.isEmpty() || dessins.containsKey(Signataire.RESPONSABLE_2) ? 2 : 1;
        var signatures = new ArrayList<Signature>();
        for (var rang = 0; rang < Math.max(noms.size(), boites); rang++) {
            signatures.add(boite(
                    "Responsable légal",
                    rang < noms.size() ? List.of(noms.get(rang)) : List.of(),
                    switch (rang) {
                        case 0 -> dessins.get(Signataire.RESPONSABLE_1);
                        case 1 -> dessins.get(Signataire.RESPONSABLE_2);
                        default -> null;
                    }));
        }
        return signatures;
    }

    /// A name that the drawing says is not said twice.
    private static Signature boite(String qualite, List<String> noms, @Nullable SignatureDessinee dessinee) {
        return dessinee == null
                ? new Signature(qualite, String.join(", ", noms))
                : new Signature(
                        qualite,
                        noms.equals(List.of(dessinee.nom())) ? "" : String.join(", ", noms),
                        Dessin.de(dessinee));
    }

    /// Two boxes side by side; the last row may hold one.
    public record Rangee(Signature gauche, @Nullable Signature droite) {

        static List<Rangee> de(List<Signature> signatures) {
            return signatures.stream()
                    .gather(Gatherers.windowFixed(2))
                    .map(deux -> new Rangee(deux.getFirst(), deux.size() > 1 ? deux.getLast() : null))
                    .toList();
        }
    }
}
