package fr.lpi.scolarite.fichier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneEleve.Place;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.scolarite.domain.ligne.Recueil;
import fr.lpi.scolarite.fichier.EnteteOnde.Colonne;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// `CSVExtraction.csv`, the extraction « Élèves de l'école ». It names neither its school nor its year.
final class FichierOnde {

    static final String OU_LE_PRENDRE =
            "Dans ONDE, ouvrez « Listes & documents », « Extractions », puis « Élèves de l'école » :"
                    + " le fichier se nomme CSVExtraction.csv.";

    private final Lecture lecture;
    private final Recueil recueil;
    private int derniereLigne = 1;
    private @Nullable EnteteOnde entete;

    FichierOnde(Lecture lecture, Recueil recueil) {
        this.lecture = lecture;
        this.recueil = recueil;
    }

    void lire(Contenu contenu) throws IOException {
        var separateur = separateur(contenu);
        try (var texte = new LignesBornees(Encodage.lecteur(contenu));
                var csv = CsvReader.builder()
                        .fieldSeparator(separateur)
                        .skipEmptyLines(true)
                        .detectBomHeader(false)
                        .allowUnclosedQuote(false)
                        .allowExtraCharsAfterClosingQuote(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(64 * 1024)
                        .ofCsvRecord(texte)) {
            csv.forEach(this::ajouter);
            texte.tropLongues().forEach(this::refuserTropLongue);
        } catch (CsvParseException _) {
            throw new FichierRefuse(
                    "Un guillemet ouvert après la ligne %d n'est jamais refermé.".formatted(derniereLigne),
                    "Refaites l'extraction dans ONDE et choisissez le fichier sans l'avoir ouvert dans un tableur.");
        }
        if (entete == null) {
            throw new FichierRefuse("Ce fichier ne contient aucune ligne.", OU_LE_PRENDRE);
        }
    }

    private void ajouter(CsvRecord ligne) {
        if (entete == null) {
            entete = EnteteOnde.de(ligne);
        } else if (!ligne.getFields().stream().allMatch(String::isBlank)) {
            lireEleve(entete, ligne);
        }
    }

    private void lireEleve(EnteteOnde entete, CsvRecord ligne) {
        var numero = (int) ligne.getStartingLineNumber();
        derniereLigne = numero;
        var controle = new Controle(lecture.aujourdhui());
        var eleve = new LigneEleve(
                numero,
                controle.ine(entete.lire(ligne, Colonne.INE)),
                controle.nom(
                        Colonne.NOM.titre(), entete.lire(ligne, Colonne.NOM), "Un nom, par exemple D'ALMEIDA--ROUX"),
                controle.nomFacultatif(
                        Colonne.NOM_USAGE.titre(), entete.lire(ligne, Colonne.NOM_USAGE), "Un nom, par exemple PETIT"),
                controle.nom(Colonne.PRENOM.titre(), entete.lire(ligne, Colonne.PRENOM), "Un prénom, par exemple Alma"),
                controle.naissance(Colonne.NAISSANCE.titre(), entete.lire(ligne, Colonne.NAISSANCE)),
                controle.sexe(Colonne.SEXE.titre(), entete.lire(ligne, Colonne.SEXE)),
                place(entete, ligne, controle),
                false);
        if (controle.refuse()) {
            recueil.refuser(controle.refus(
                    numero,
                    entete.lire(ligne, Colonne.NOM),
                    entete.lire(ligne, Colonne.PRENOM),
                    entete.lire(ligne, Colonne.INE)));
        } else {
            recueil.accepter(eleve);
        }
    }

    private Place place(EnteteOnde entete, CsvRecord ligne, Controle controle) {
        var classe = controle.nom(
                Colonne.LIBELLE_CLASSE.titre(),
                entete.lire(ligne, Colonne.LIBELLE_CLASSE),
                "Le nom de la classe, par exemple CM2 A");
        var code = controle.nomFacultatif(
                Colonne.CODE_CLASSE.titre(), entete.lire(ligne, Colonne.CODE_CLASSE), "Un nombre, par exemple 99001");
        var libelle = Caracteres.composer(entete.lire(ligne, Colonne.NIVEAU));
        var niveau = lecture.niveaux().depuisOnde(libelle);
        if (niveau.isEmpty() && !libelle.isEmpty()) {
            controle.noter(
                    "Niveau « %s » : LPI ne connaît pas ce niveau.".formatted(Caracteres.montrer(libelle)),
                    "De PS à CM2, ou rien pour une ULIS");
        }
        return new Place(code == null ? classe : code, classe, niveau.orElse(null), null);
    }

    private void refuserTropLongue(int numero) {
        recueil.refuser(new LigneRefusee(
                numero,
                "",
                "Cette ligne est trop longue pour être celle d'un élève.",
                "Une ligne par élève",
                null,
                "",
                ""));
    }

    /// The most frequent in the first line: a spreadsheet may have written commas or tabs.
    private static char separateur(Contenu contenu) throws IOException {
        try (var texte = Encodage.lecteur(contenu)) {
            var debut = new char[4_000];
            var lus = Math.max(texte.read(debut), 0);
            var ligne = new String(debut, 0, lus)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .findFirst()
                    .orElse("");
            var separateur = ';';
            for (var autre : new char[] {',', '\t'}) {
                if (compte(ligne, autre) > compte(ligne, separateur)) {
                    separateur = autre;
                }
            }
            return separateur;
        }
    }

    private static long compte(String ligne, char separateur) {
        return ligne.chars().filter(lettre -> lettre == separateur).count();
    }
}
