package fr.lpi.document;

import static fr.lpi.document.Mots.date;
import static fr.lpi.document.Mots.imprimer;

import fr.lpi.ppre.DocumentPpre;
import java.util.List;

/// What the paper of a PPRE says, already in words: the template only lays it out.
///
/// Words of the reference lists take typographic apostrophes here; names and whatever people wrote stay as they are.
public record PapierPpre(
        String titre,
        String sousTitre,
        String finaliseLe,
        Eleve eleve,
        List<Champ> programme,
        Participants participants,
        List<Partie> pointsAppui,
        List<Partie> difficultes,
        List<Texte> personnesMobilisees,
        List<PapierObjectif> objectifs,
        List<Partie> amenagements,
        List<Signature.Rangee> signatures) {

    public static PapierPpre de(DocumentPpre document) {
        var entete = document.entete();
        var contenu = document.contenu();
        var finaliseLe = date(entete.finaliseLe());
        var type = imprimer(contenu.type().libelle());
        return new PapierPpre(
                "PPRE, %s %s, %s".formatted(entete.prenom(), entete.nom(), finaliseLe),
                type + ", finalisé le " + finaliseLe,
                finaliseLe,
                Eleve.de(entete),
                List.of(
                        new Champ("Type du PPRE", Texte.de(type)),
                        new Champ("Durée envisagée", Texte.de(Mots.semaines(contenu.semaines()))),
                        new Champ("Date de l’élaboration du PPRE", Texte.de(finaliseLe))),
                Participants.de(contenu.participants()),
                contenu.pointsAppui().stream().map(Partie::de).toList(),
                contenu.difficultes().stream().map(Partie::de).toList(),
                contenu.personnesMobilisees().stream()
                        .map(PapierPpre::mobilisee)
                        .toList(),
                contenu.objectifs().stream().map(PapierObjectif::de).toList(),
                contenu.amenagements().stream().map(Partie::de).toList(),
                Signature.de(entete, contenu.participants()));
    }

    private static Texte mobilisee(DocumentPpre.PersonneMobilisee personne) {
        var precision = personne.precision();
        var libelle = imprimer(personne.libelle());
        return Texte.de(precision == null || precision.isBlank() ? libelle : libelle + " : " + precision);
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
                                    new Champ("Date de naissance", Texte.de(date(entete.dateNaissance()))),
                                    new Champ("Classe", Texte.de(entete.classe())),
                                    new Champ("Établissement", Texte.de(entete.etablissement()))),
                            List.of(
                                    new Champ("Numéro de livret", Texte.de(entete.numeroLivret())),
                                    new Champ("Enseignant responsable", Texte.de(entete.enseignantResponsable())),
                                    new Champ("Date de création", Texte.de(date(entete.livretCreeLe()))))));
        }
    }

    /// The table of those who took part; the column « Matière » is there only when somebody has one.
    public record Participants(boolean avecMatiere, List<Ligne> lignes) {

        static Participants de(List<DocumentPpre.Participant> participants) {
            var lignes = participants.stream()
                    .map(p ->
                            new Ligne(p.nom(), p.prenom(), imprimer(p.fonction().libelle()), matiere(p)))
                    .toList();
            return new Participants(
                    lignes.stream().anyMatch(ligne -> !ligne.matiere().isEmpty()), lignes);
        }

        private static String matiere(DocumentPpre.Participant participant) {
            var matiere = participant.matiere();
            return matiere == null ? "" : matiere;
        }
    }

    public record Ligne(String nom, String prenom, String fonction, String matiere) {}
}
