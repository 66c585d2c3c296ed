package fr.lpi.document.papier;

import static fr.lpi.document.papier.Mots.imprimer;

import fr.lpi.ppre.AccordFamille.EnAttente;
import fr.lpi.ppre.AccordFamille.Recueilli;
import fr.lpi.ppre.AccordFamille.Refuse;
import fr.lpi.ppre.Depasse;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Contenu;
import fr.lpi.ppre.DocumentPpre.Domaine;
import fr.lpi.ppre.DocumentPpre.Libelle;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.ppre.DocumentPpre.PersonneMobilisee;
import fr.lpi.ppre.DocumentPpre.SousDomaine;
import fr.lpi.ppre.PpreEtBilan;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A PPRE told to the family on one page: its names, dates, titles and labels, none of its long texts. It is
/// also what the file carries, and no more: this page leaves the school.
///
/// @param prenom the pupil is named each time, and never « il » or « elle »
/// @param quePrenom « que Fañch », « qu’Élise »
/// @param echeance the last one of the objectifs; absent when none has any that follows the finalisation
/// @param change the day of its last rectificatif; empty without one
/// @param accord what the family answered; empty while it has not
/// @param fin what is said once the PPRE is at its end; absent while it is carried out
public record PapierFamille(
        String titre,
        String prenom,
        String quePrenom,
        String etablissement,
        String classe,
        String numeroLivret,
        String finaliseLe,
        String duree,
        List<String> reussites,
        List<String> difficultes,
        List<String> objectifs,
        List<String> aidants,
        @Nullable String echeance,
        String change,
        String accord,
        @Nullable Fin fin,
        String responsable) {

    private static final int REUSSITES = 3;
    private static final int DIFFICULTES = 2;

    /// Those for whom the page is written.
    private static final Set<String> FAMILLE = Set.of(Referentiel.ELEVE, Referentiel.RESPONSABLES_LEGAUX);

    /// Labels that name nobody: what was written beside them does.
    private static final Set<String> SANS_NOM = Set.of("pm-partenaires-exterieurs", "pm-autres");

    public static PapierFamille de(PpreEtBilan documents) {
        var document = documents.ppre();
        var entete = document.entete();
        var contenu = document.contenu();
        var finaliseLe = Dates.enLettres(entete.finaliseLe());
        return new PapierFamille(
                "Pour la famille : le PPRE de %s %s, %s".formatted(entete.prenom(), entete.nom(), finaliseLe),
                entete.prenom(),
                Mots.que(entete.prenom()),
                entete.etablissement(),
                entete.classe(),
                entete.numeroLivret(),
                finaliseLe,
                Mots.semaines(contenu.semaines()),
                choisir(contenu.pointsAppui(), REUSSITES),
                choisir(contenu.difficultes(), DIFFICULTES),
                contenu.objectifs().stream()
                        .map(DocumentPpre.Objectif::intitule)
                        .toList(),
                aidants(contenu, entete.enseignantResponsable()),
                contenu.objectifs().stream()
                        .map(DocumentPpre.Objectif::echeance)
                        .filter(Objects::nonNull)
                        .filter(echeance -> echeance.isAfter(entete.finaliseLe()))
                        .max(Comparator.<LocalDate>naturalOrder())
                        .map(Dates::enLettres)
                        .orElse(null),
                document.rectificatif() == null
                        ? ""
                        : Dates.enLettres(document.rectificatif().le()),
                switch (documents.recueil().accord()) {
                    case EnAttente _ -> "";
                    case Recueilli(var le) -> "Vous avez donné votre accord le %s.".formatted(Dates.enLettres(le));
                    case Refuse(var le) ->
                        "Vous avez refusé cette aide le %s. Elle est arrêtée.".formatted(Dates.enLettres(le));
                },
                fin(documents),
                entete.enseignantResponsable());
    }

    /// How the help ended.
    ///
    /// @param pas the last box of the line of time, in the place of what was to come
    public record Fin(String le, String pas, String phrase) {}

    private static @Nullable Fin fin(PpreEtBilan documents) {
        if (documents.depasse() instanceof Depasse.Interrompu interrompu) {
            var le = Dates.enLettres(interrompu.le());
            return new Fin(le, "L’aide s’arrête", "Cette aide s’est arrêtée le %s.".formatted(le));
        }
        return documents
                .sonBilan()
                .map(bilan -> {
                    var le = Dates.enLettres(bilan.contenu().date());
                    return new Fin(
                            le, "Le bilan est fait", "Cette aide est finie. Le bilan a été fait le %s.".formatted(le));
                })
                .orElse(null);
    }

    /// The title of the objectifs, which counts them.
    public String nosObjectifs() {
        return objectifs.size() > 1 ? "Nos %d objectifs".formatted(objectifs.size()) : "Notre objectif";
    }

    /// The shortest label of each domaine, then the next of each: a family reads easily, and sees more than one side of
    /// the pupil.
    private static List<String> choisir(List<Domaine> domaines, int nombre) {
        var libelles = domaines.stream().map(PapierFamille::libelles).toList();
        var plusLongue = libelles.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, plusLongue)
                .boxed()
                .flatMap(rang ->
                        libelles.stream().filter(liste -> rang < liste.size()).map(liste -> imprimer(liste.get(rang))))
                .distinct()
                .limit(nombre)
                .toList();
    }

    /// The names of the sous-domaines when no label was chosen in them.
    private static List<String> libelles(Domaine domaine) {
        var libelles = domaine.sousDomaines().stream()
                .map(SousDomaine::libelles)
                .flatMap(Collection::stream)
                .map(Libelle::libelle)
                .filter(libelle -> !libelle.equals(Partie.AUTRES))
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        return libelles.isEmpty()
                ? domaine.sousDomaines().stream().map(SousDomaine::libelle).toList()
                : libelles;
    }

    private static List<String> aidants(Contenu contenu, String responsable) {
        var noms = contenu.participants().stream()
                .filter(participant -> !FAMILLE.contains(participant.fonction().code()))
                .map(PapierFamille::nom)
                .distinct()
                .toList();
        return Stream.concat(
                        Stream.of(noms.isEmpty() ? responsable : Mots.enumerer(noms)),
                        contenu.personnesMobilisees().stream().map(PapierFamille::mobilisee))
                .toList();
    }

    private static String nom(Participant participant) {
        return participant.prenom() + " " + participant.nom();
    }

    private static String mobilisee(PersonneMobilisee personne) {
        var precision = personne.precision();
        return precision == null || precision.isBlank() || !SANS_NOM.contains(personne.code())
                ? imprimer(personne.libelle())
                : precision;
    }
}
