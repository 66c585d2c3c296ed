package fr.lpi.document.papier;

import fr.lpi.ppre.PpreEtBilan;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.Signataire.Issue;
import fr.lpi.ppre.Signataire.Reponse;
import fr.lpi.ppre.SignatureDessinee;
import fr.lpi.ppre.Trace;
import fr.lpi.web.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A box to sign in.
///
/// @param noms empty when nobody is known yet: the name is then written by hand
/// @param dessin absent for a box that is signed by hand
/// @param note what became of a signature by hand; empty while nothing is known
/// @param aSigner whether somebody may still sign in it
public record Signature(
        String qualite, String noms, @Nullable Dessin dessin, String note, boolean aSigner) {

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
    static List<Rangee> de(PpreEtBilan documents) {
        var boites = new Boites(
                documents.signatures().stream()
                        .collect(Collectors.toMap(SignatureDessinee::signataire, Function.identity())),
                documents.recueil().signatures());
        var document = documents.ppre();
        var professeurs = Signataire.PROFESSEURS.noms(document);
        var signatures = new ArrayList<Signature>();
        signatures.add(boites.de(Signataire.DIRECTION, "Direction", Signataire.DIRECTION.noms(document)));
        signatures.add(
                boites.de(Signataire.PROFESSEURS, professeurs.size() > 1 ? "Professeurs" : "Professeur", professeurs));
        signatures.add(boites.de(Signataire.ELEVE, "Élève", Signataire.ELEVE.noms(document)));
        signatures.addAll(boites.responsables(Signataire.responsables(document)));
        return Rangee.de(signatures);
    }

    /// The boxes of a document, with what was drawn in them and what is known of the others.
    private record Boites(Map<Signataire, SignatureDessinee> dessinees, Map<Signataire, Issue> issues) {

        List<Signature> responsables(List<String> noms) {
            var second =
                    dessinees.containsKey(Signataire.RESPONSABLE_2) || issues.containsKey(Signataire.RESPONSABLE_2);
            var combien = Math.max(noms.size(), noms.isEmpty() || second ? 2 : 1);
            var plusieurs = combien > 1;
            return IntStream.range(0, combien)
                    .mapToObj(rang -> {
                        var qualite = plusieurs ? "Responsable légal " + (rang + 1) : "Responsable légal";
                        var nom = rang < noms.size() ? List.of(noms.get(rang)) : List.<String>of();
                        return switch (rang) {
                            case 0 -> de(Signataire.RESPONSABLE_1, qualite, nom);
                            case 1 -> de(Signataire.RESPONSABLE_2, qualite, nom);
                            default -> new Signature(qualite, String.join("", nom), null, "", true);
                        };
                    })
                    .toList();
        }

        /// A name that the drawing says is not said twice.
        Signature de(Signataire signataire, String qualite, List<String> noms) {
            var dessinee = dessinees.get(signataire);
            var issue = issues.get(signataire);
            return dessinee == null
                    ? new Signature(
                            qualite,
                            String.join(", ", noms),
                            null,
                            issue == null ? "" : enMots(issue),
                            issue == null || issue.reponse() == Reponse.ABSENT)
                    : new Signature(
                            qualite,
                            noms.equals(List.of(dessinee.nom())) ? "" : String.join(", ", noms),
                            Dessin.de(dessinee),
                            "",
                            false);
        }

        private static String enMots(Issue issue) {
            var le = issue.le();
            return switch (issue.reponse()) {
                case SIGNE -> "Signé sur papier" + (le == null ? "" : " le " + Dates.enLettres(le));
                case ABSENT -> "Absence notée lors des signatures";
                case REFUSE -> "Refus de signer noté";
            };
        }
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
