package fr.lpi.scolarite.web;

import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.AImporter;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Pas;
import fr.lpi.scolarite.domain.comparaison.EleveConnu;
import fr.lpi.scolarite.domain.comparaison.Modification;
import fr.lpi.scolarite.domain.comparaison.Redoublement;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.web.Accord;
import fr.lpi.web.Dates;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an import will do, to be read before « Importer ».
///
/// @param avis said before anything else: the report was made again, or nothing can be imported
/// @param confirmation the sentence to tick when the file looks like another school's
/// @param departs the end of `effet`, which the page says anew at each pupil ticked as gone
/// @param importable whether there is anything to import
public record PageRapport(
        String ecole,
        String fichier,
        String source,
        String action,
        String autreFichier,
        String empreinte,
        @Nullable String avis,
        @Nullable String confirmation,
        boolean confirmationManquante,
        List<Chiffre> chiffres,
        Section<Refus> refus,
        Section<Changement> changements,
        Section<Ajout> ajouts,
        Section<Redoublant> redoublements,
        Section<Absent> absents,
        String absentsEnPlus,
        boolean importable,
        String effet,
        String departs,
        String reste) {

    public record Refus(int ligne, String eleve, String motif, String attendu) {

        static Refus de(LigneRefusee refus) {
            return new Refus(refus.ligne(), refus.eleve(), refus.motif(), refus.attendu());
        }
    }

    public record Changement(String eleve, String classe, String donnee, String avant, String apres) {}

    public record Ajout(int ligne, String eleve, @Nullable String usage, String naissance, String classe) {

        static Ajout de(LigneEleve ligne) {
            return new Ajout(
                    ligne.ligne(),
                    ligne.nomAffiche(),
                    ligne.nomUsage(),
                    Dates.enLettres(ligne.dateNaissance()),
                    ligne.place().classe());
        }
    }

    public record Redoublant(String eleve, String classe, String niveau) {

        static Redoublant de(Redoublement redoublement, Mots mots) {
            return new Redoublant(redoublement.eleve(), redoublement.classe(), mots.niveau(redoublement.niveau()));
        }
    }

    /// @param precision tells namesakes apart, and says what becomes of the livret
    public record Absent(String id, String eleve, String precision, boolean parti) {

        static Absent de(EleveConnu connu, Map<EleveId, String> suites, Set<EleveId> partis) {
            return new Absent(
                    connu.id().toString(),
                    connu.nomAffiche() + ", " + connu.classe(),
                    "Date de naissance : %s. %s"
                            .formatted(Dates.enLettres(connu.dateNaissance()), suites.getOrDefault(connu.id(), ""))
                            .strip(),
                    partis.contains(connu.id()));
        }
    }

    /// @param partis already said to have left
    /// @param suites what the departure of a pupil brings, for those of whom something is to be said
    static PageRapport de(AImporter etat, Mots mots, Map<EleveId, String> suites, Set<EleveId> partis) {
        var rapport = etat.rapport();
        var extraits = etat.extraits();
        var ici = "/eleves/import/" + etat.id();
        var importable = rapport.importable();
        return new PageRapport(
                etat.ecole().nom(),
                "%s (%s), %s, vérifié à %s"
                        .formatted(
                                etat.fichier(),
                                rapport.source(),
                                Accord.nombre(rapport.lus(), "élève lu", "élèves lus"),
                                Dates.heure(etat.verifieLe())),
                rapport.source().name(),
                ici,
                "/eleves/import?etablissement=" + etat.ecole().id(),
                etat.empreinte(),
                avis(etat, importable),
                rapport.doute() && importable
                        ? "Je confirme que ce fichier est celui de « %s »."
                                .formatted(etat.ecole().nom())
                        : null,
                etat.pas() == Pas.A_CONFIRMER,
                Chiffre.aVenir(rapport),
                Section.de(
                        extraits.refuses().stream().map(Refus::de).toList(),
                        extraits.refuses().size(),
                        rapport.refuses(),
                        ici + "/refuses"),
                Section.de(
                        extraits.modifications().stream()
                                .flatMap(modification -> changements(modification, mots).stream())
                                .toList(),
                        extraits.modifications().size(),
                        rapport.aModifier(),
                        ici + "/modifier"),
                Section.de(
                        extraits.ajouts().stream().map(Ajout::de).toList(),
                        extraits.ajouts().size(),
                        rapport.aAjouter(),
                        ici + "/ajouter"),
                Section.de(
                        extraits.redoublements().stream()
                                .map(redoublement -> Redoublant.de(redoublement, mots))
                                .toList(),
                        extraits.redoublements().size(),
                        rapport.redoublements(),
                        ici + "/redoublements"),
                Section.de(
                        extraits.absents().stream()
                                .map(absent -> Absent.de(absent, suites, partis))
                                .toList(),
                        extraits.absents().size(),
                        rapport.absents(),
                        ici + "/absents"),
                absentsEnPlus(rapport.absents(), extraits.absents().size()),
                importable,
                "%s, %s"
                        .formatted(
                                compte(rapport.aAjouter(), "aucun ajout", "ajout"),
                                compte(rapport.aModifier(), "aucune modification", "modification")),
                rapport.absents() == 0 ? ", aucun départ." : ", et le départ de chaque élève coché ci-dessus.",
                rapport.refuses() == 0
                        ? ""
                        : Accord.nombre(
                                rapport.refuses(),
                                "ligne refusée ne sera pas importée.",
                                "lignes refusées ne seront pas importées."));
    }

    /// A departure is ticked in this page, which has room for so many.
    private static String absentsEnPlus(int absents, int montres) {
        return montres >= absents
                ? ""
                : "LPI en montre %d à la fois : cochez ceux-ci et importez, puis vérifiez de nouveau le fichier pour les suivants."
                        .formatted(montres);
    }

    private static @Nullable String avis(AImporter etat, boolean importable) {
        var rapport = etat.rapport();
        if (etat.pas() == Pas.INTERROMPU) {
            return "L'import s'est arrêté avant la fin. Rien n'a été importé : importez de nouveau.";
        }
        if (etat.pas() == Pas.A_RELIRE) {
            return "Les élèves de l'établissement ont changé depuis la vérification. Rien n'a été importé : "
                    + "le rapport ci-dessous est refait, relisez-le.";
        }
        if (importable) {
            return null;
        }
        return rapport.lus() == rapport.refuses()
                ? "Aucune ligne de ce fichier ne peut être importée."
                : "Le fichier est déjà importé : aucun élève ne change.";
    }

    static List<Changement> changements(Modification modification, Mots mots) {
        return modification.changements().stream()
                .map(changement -> new Changement(
                        modification.eleve(),
                        modification.classe(),
                        changement.donnee().libelle(),
                        mots.donnee(changement.donnee(), changement.avant()),
                        mots.donnee(changement.donnee(), changement.apres())))
                .toList();
    }

    private static String compte(int nombre, String aucun, String un) {
        return nombre == 0 ? aucun : Accord.nombre(nombre, un);
    }
}
