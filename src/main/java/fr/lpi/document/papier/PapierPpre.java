package fr.lpi.document.papier;

import static fr.lpi.document.papier.Mots.imprimer;
import static fr.lpi.web.Dates.enLettres;

import fr.lpi.ppre.AccordFamille;
import fr.lpi.ppre.AccordFamille.EnAttente;
import fr.lpi.ppre.AccordFamille.Recueilli;
import fr.lpi.ppre.AccordFamille.Refuse;
import fr.lpi.ppre.Depasse;
import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Changement;
import fr.lpi.ppre.DocumentPpre.Rectificatif;
import fr.lpi.ppre.PpreEtBilan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the paper of a PPRE says, already in words: the template only lays it out.
///
/// Words of the reference lists take typographic apostrophes here; names and whatever people wrote stay as they are.
public record PapierPpre(
        Intitules intitules,
        Eleve eleve,
        @Nullable Avis avis,
        @Nullable Rectifie rectifie,
        List<Champ> programme,
        Participants participants,
        List<Partie> pointsAppui,
        List<Partie> difficultes,
        List<Texte> personnesMobilisees,
        List<PapierObjectif> objectifs,
        List<Partie> amenagements,
        String accord,
        List<Signature.Rangee> signatures) {

    public static PapierPpre de(PpreEtBilan documents) {
        var ppre = documents.ppre();
        return documents
                .sonBilan()
                .map(bilan -> de(documents, Intitules.de(ppre, bilan), null))
                .orElseGet(() -> de(documents, Intitules.de(ppre), Avis.de(documents.depasse())));
    }

    private static PapierPpre de(PpreEtBilan documents, Intitules intitules, @Nullable Avis avis) {
        var document = documents.ppre();
        var entete = document.entete();
        var contenu = document.contenu();
        return new PapierPpre(
                intitules,
                Eleve.de(entete),
                avis,
                Rectifie.de(document.rectificatif()),
                List.of(
                        new Champ(
                                "Type du PPRE", Texte.de(imprimer(contenu.type().libelle()))),
                        new Champ("Durée envisagée", Texte.de(Mots.semaines(contenu.semaines()))),
                        new Champ("Date de l’élaboration du PPRE", Texte.de(enLettres(entete.finaliseLe())))),
                Participants.de("Informations des participants à l’élaboration du PPRE", contenu.participants()),
                contenu.pointsAppui().stream().map(Partie::de).toList(),
                contenu.difficultes().stream().map(Partie::de).toList(),
                contenu.personnesMobilisees().stream()
                        .map(personne -> Texte.precise(personne.libelle(), personne.precision()))
                        .toList(),
                contenu.objectifs().stream().map(PapierObjectif::de).toList(),
                contenu.amenagements().stream().map(Partie::de).toList(),
                accord(documents.recueil().accord()),
                Signature.de(documents));
    }

    /// Empty while it is awaited: its boxes are then to be ticked by hand.
    private static String accord(AccordFamille accord) {
        return switch (accord) {
            case EnAttente _ -> "";
            case Recueilli(var le) -> "Accord recueilli le " + enLettres(le);
            case Refuse(var le) -> "Accord refusé le " + enLettres(le);
        };
    }

    /// How the document names itself: in the file, under its title, at the foot of each page.
    ///
    /// @param genre stands out before the rest of the line; empty for a PPRE alone
    public record Intitules(String titre, String genre, String sousTitre, String pied) {

        static Intitules de(DocumentPpre ppre) {
            var entete = ppre.entete();
            var finaliseLe = enLettres(entete.finaliseLe());
            return new Intitules(
                    "PPRE, %s %s, %s".formatted(entete.prenom(), entete.nom(), finaliseLe),
                    "",
                    imprimer(ppre.contenu().type().libelle()) + ", finalisé le " + finaliseLe,
                    "PPRE finalisé le " + finaliseLe + rectifie(ppre.rectificatif()));
        }

        private static String rectifie(@Nullable Rectificatif rectificatif) {
            return rectificatif == null ? "" : ", rectifié le " + enLettres(rectificatif.le());
        }

        static Intitules de(DocumentPpre ppre, DocumentBilan bilan) {
            var entete = bilan.entete();
            var finaliseLe = enLettres(entete.finaliseLe());
            return new Intitules(
                    "PPRE et son bilan, %s %s, %s".formatted(entete.prenom(), entete.nom(), finaliseLe),
                    "PPRE et son bilan",
                    "finalisé le %s, bilan du %s"
                            .formatted(
                                    enLettres(ppre.entete().finaliseLe()),
                                    enLettres(bilan.contenu().date())),
                    "PPRE et son bilan, " + finaliseLe);
        }
    }

    /// Why this paper is no longer the plan, before anything else is read.
    public record Avis(String titre, String texte) {

        static @Nullable Avis de(@Nullable Depasse depasse) {
            return switch (depasse) {
                case null -> null;
                case Depasse.Interrompu interrompu ->
                    new Avis("PPRE interrompu le " + enLettres(interrompu.le()), interrompu.motif());
                case Depasse.Remplace remplace ->
                    new Avis(
                            "Document remplacé par le rectificatif n° %d du %s"
                                    .formatted(
                                            remplace.par().numero(),
                                            enLettres(remplace.par().le())),
                            remplace.par().motif());
            };
        }
    }

    /// What this version mends of the one before.
    public record Rectifie(String titre, String remplace, String motif, String signatures, List<Changement> lignes) {

        static @Nullable Rectifie de(@Nullable Rectificatif rectificatif) {
            return rectificatif == null
                    ? null
                    : new Rectifie(
                            "Rectificatif n° %d du %s".formatted(rectificatif.numero(), enLettres(rectificatif.le())),
                            "Ce document remplace celui du %s.".formatted(enLettres(rectificatif.remplace())),
                            rectificatif.motif(),
                            rectificatif.effetSurLAccord(),
                            rectificatif.changements().stream()
                                    .map(changement -> new Changement(
                                            imprimer(changement.ou()), changement.avant(), changement.apres()))
                                    .toList());
        }
    }

    /// A label and its value, side by side or one above the other.
    public record Champ(String etiquette, Texte valeur) {}

    /// Who the document is about.
    ///
    /// @param rappel the name at the top of the following pages, cut when it would not hold on a line
    public record Eleve(
            String nomComplet,
            String rappel,
            String etablissement,
            String uai,
            String numeroLivret,
            String classe,
            List<List<Champ>> rangees) {

        private static final int RAPPEL = 48;

        static Eleve de(DocumentPpre.Entete entete) {
            var nomComplet = entete.prenom() + " " + entete.nom();
            return new Eleve(
                    nomComplet,
                    Mots.abreger(nomComplet, RAPPEL),
                    entete.etablissement(),
                    entete.uai(),
                    entete.numeroLivret(),
                    Mots.abreger(entete.classe(), RAPPEL / 2),
                    List.of(
                            List.of(
                                    new Champ("Date de naissance", Texte.de(enLettres(entete.dateNaissance()))),
                                    new Champ("Classe", Texte.de(entete.classe())),
                                    new Champ("Établissement", Texte.de(entete.etablissement()))),
                            List.of(
                                    new Champ("Numéro de livret", Texte.de(entete.numeroLivret())),
                                    new Champ("Enseignant responsable", Texte.de(entete.enseignantResponsable())),
                                    new Champ("Date de création", Texte.de(enLettres(entete.livretCreeLe()))))));
        }
    }

    /// The table of those who took part; the column « Matière » is there only when somebody has one.
    public record Participants(String titre, boolean avecMatiere, List<Ligne> lignes) {

        static Participants de(String titre, List<DocumentPpre.Participant> participants) {
            var lignes = participants.stream()
                    .map(p ->
                            new Ligne(p.nom(), p.prenom(), imprimer(p.fonction().libelle()), matiere(p)))
                    .toList();
            return new Participants(
                    titre, lignes.stream().anyMatch(ligne -> !ligne.matiere().isEmpty()), lignes);
        }

        private static String matiere(DocumentPpre.Participant participant) {
            var matiere = participant.matiere();
            return matiere == null ? "" : matiere;
        }
    }

    public record Ligne(String nom, String prenom, String fonction, String matiere) {}
}
