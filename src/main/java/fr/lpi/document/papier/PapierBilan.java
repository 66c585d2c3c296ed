package fr.lpi.document.papier;

import static fr.lpi.document.papier.Mots.imprimer;
import static fr.lpi.web.Dates.enLettres;

import fr.lpi.document.papier.PapierPpre.Champ;
import fr.lpi.document.papier.PapierPpre.Participants;
import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentBilan.BilanObjectif;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.GrapheObjectif;
import fr.lpi.web.dessin.Graphe;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the paper of a bilan says, after its PPRE.
///
/// @param informations rows of values: the day, the PPRE, and what has changed for the pupil since then
public record PapierBilan(
        String sousTitre,
        List<List<Champ>> informations,
        Participants participants,
        List<Objectif> objectifs,
        Texte general,
        List<Texte> actions) {

    private static final int CHAMPS_PAR_RANGEE = 2;

    public static PapierBilan de(DocumentPpre ppre, DocumentBilan bilan) {
        var contenu = bilan.contenu();
        return new PapierBilan(
                "Bilan finalisé le " + enLettres(bilan.entete().finaliseLe()),
                informations(ppre, bilan),
                Participants.de("Participants à l’élaboration du bilan PPRE", contenu.participants()),
                contenu.objectifs().stream()
                        .map(objectif -> Objectif.de(objectif, ppre))
                        .toList(),
                Texte.de(contenu.general()),
                contenu.actions().stream()
                        .map(action -> Texte.precise(action.libelle(), action.precision()))
                        .toList());
    }

    private static List<List<Champ>> informations(DocumentPpre ppre, DocumentBilan bilan) {
        var champs = new ArrayList<Champ>();
        champs.add(new Champ("Date", Texte.de(enLettres(bilan.contenu().date()))));
        champs.add(new Champ(
                "PPRE",
                Texte.de("Finalisé le %s, %s"
                        .formatted(
                                enLettres(ppre.entete().finaliseLe()),
                                Mots.semaines(ppre.contenu().semaines())))));
        champs.addAll(changements(ppre.entete(), bilan.entete()));
        return champs.stream().gather(Gatherers.windowFixed(CHAMPS_PAR_RANGEE)).toList();
    }

    /// A PPRE passerelle is written in one school and closed in another.
    private static List<Champ> changements(Entete avant, Entete apres) {
        var champs = new ArrayList<Champ>();
        changement(champs, "Élève", avant, apres, entete -> entete.prenom() + " " + entete.nom());
        changement(champs, "Classe", avant, apres, Entete::classe);
        changement(champs, "Établissement", avant, apres, entete -> entete.etablissement() + " · " + entete.uai());
        changement(champs, "Enseignant responsable", avant, apres, Entete::enseignantResponsable);
        return champs;
    }

    private static void changement(
            List<Champ> champs, String etiquette, Entete avant, Entete apres, Function<Entete, String> lecture) {
        var valeur = lecture.apply(apres);
        if (!valeur.equals(lecture.apply(avant))) {
            champs.add(new Champ(etiquette, Texte.de(valeur)));
        }
    }

    /// What became of an objectif, as a block of its own.
    ///
    /// @param etat absent when nobody said it
    /// @param court short enough to be kept on one page
    public record Objectif(
            int numero, Texte intitule, @Nullable Etat etat, Texte progres, Releves releves, boolean court) {

        private static final int LIGNES_COURTES = 24;

        static Objectif de(BilanObjectif objectif, DocumentPpre ppre) {
            var releves = Releves.de(objectif, ppre);
            var intitule = Texte.de(objectif.intitule());
            var progres = Texte.de(objectif.progres());
            return new Objectif(
                    objectif.numero(),
                    intitule,
                    Etat.de(objectif),
                    progres,
                    releves,
                    intitule.lignes(PapierObjectif.CARACTERES_PAR_LIGNE / 2)
                                    + progres.lignes(PapierObjectif.CARACTERES_PAR_LIGNE)
                                    + releves.place()
                            <= LIGNES_COURTES);
        }
    }

    /// What was noted during the weeks: the drawing, and the same figures as a table.
    ///
    /// @param critere what is counted; empty where nothing is
    /// @param graphe absent where fewer than two values are known
    public record Releves(String critere, @Nullable Graphe graphe, List<Ligne> lignes) {

        private static final int PLACE_DU_GRAPHE = 9;

        public record Ligne(String jour, String valeur, String mot) {}

        static Releves de(BilanObjectif objectif, DocumentPpre ppre) {
            var mesure = ppre.contenu().objectifs().stream()
                    .filter(prevu -> prevu.numero() == objectif.numero())
                    .findFirst()
                    .map(DocumentPpre.Objectif::mesure)
                    .orElse(null);
            var finaliseLe = ppre.entete().finaliseLe();
            var lignes = new ArrayList<Ligne>();
            if (mesure != null && mesure.depart() != null && !objectif.releves().isEmpty()) {
                lignes.add(new Ligne(enLettres(finaliseLe), Mots.nombre(mesure.depart()), "Au départ"));
            }
            objectif.releves()
                    .forEach(releve -> lignes.add(new Ligne(
                            enLettres(releve.jour()),
                            Mots.nombre(releve.valeur()),
                            Objects.requireNonNullElse(releve.mot(), ""))));
            return new Releves(
                    mesure == null ? "" : mesure.critere(),
                    mesure == null
                            ? null
                            : GrapheObjectif.de(mesure, finaliseLe, objectif.releves())
                                    .orElse(null),
                    List.copyOf(lignes));
        }

        int place() {
            return lignes.size() + (graphe == null ? 0 : PLACE_DU_GRAPHE);
        }
    }

    /// The word, and beside it the squares that are filled among three.
    public record Etat(String mots, List<Boolean> carres) {

        private static final int CARRES = 3;

        static @Nullable Etat de(BilanObjectif objectif) {
            var etat = objectif.etat();
            if (etat == null) {
                return null;
            }
            var pleins = switch (etat) {
                case ATTEINT -> CARRES;
                case PARTIELLEMENT_ATTEINT -> 2;
                case NON_ATTEINT -> 0;
            };
            return new Etat(
                    imprimer(etat.libelle()),
                    IntStream.range(0, CARRES).mapToObj(carre -> carre < pleins).toList());
        }
    }
}
