package fr.lpi.scolarite.fichier;

import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneEleve.Place;
import fr.lpi.scolarite.domain.ligne.Recueil;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `ElevesSansAdresses.xml` or `ElevesAvecAdresses.xml`: the pupils, then the division of each, which the file gives
/// apart. It names its school and its year, and both must be ours.
final class FichierSiecle {

    static final String OU_LE_PRENDRE =
            "Dans SIECLE, ouvrez « Exportations », « En XML », puis « Élèves sans adresses » :"
                    + " choisissez le fichier ExportXML_ElevesSansAdresses.zip ou le fichier ElevesSansAdresses.xml.";

    private static final Set<String> RACINES = Set.of("BEE_ELEVES", "BEE_EPHC_ELEVES");

    private final Lecture lecture;
    private final Recueil recueil;
    private final Map<String, String> divisions = new HashMap<>();
    private final Map<String, String> noms = new HashMap<>();
    private int derniereLigne = 1;
    private boolean reconnu;

    FichierSiecle(Lecture lecture, Recueil recueil) {
        this.lecture = lecture;
        this.recueil = recueil;
    }

    /// First: where the file comes from, and who is where; only that is held.
    void lireDivisions(InputStream flux) {
        new ElementsXml(flux).lire((xml, nom) -> racine(xml, nom, this::partieDesDivisions));
        if (!reconnu) {
            throw new FichierRefuse("Ce fichier XML ne dit pas de quel établissement il vient.", OU_LE_PRENDRE);
        }
    }

    /// Then: the pupils, one after the other.
    void lireEleves(InputStream flux) {
        new ElementsXml(flux).lire((xml, nom) -> racine(xml, nom, this::partieDesEleves));
    }

    private static void racine(ElementsXml xml, String nom, ElementsXml.Visite partie) {
        if (!RACINES.contains(nom)) {
            throw new FichierRefuse("Ce fichier XML n'est pas l'export des élèves.", OU_LE_PRENDRE);
        }
        xml.enfants(partie);
    }

    private void partieDesDivisions(ElementsXml xml, String nom) {
        switch (nom) {
            case "PARAMETRES" -> verifierOrigine(xml.feuilles());
            case "DONNEES", "STRUCTURES" -> xml.enfants(this::partieDesDivisions);
            case "STRUCTURES_ELEVE" -> {
                var id = xml.attribut("ELEVE_ID");
                xml.enfants((structure, _) -> rattacher(id, structure.feuilles()));
            }
            default -> {}
        }
    }

    private void partieDesEleves(ElementsXml xml, String nom) {
        switch (nom) {
            case "DONNEES", "ELEVES" -> xml.enfants(this::partieDesEleves);
            case "ELEVE" -> lireEleve(xml);
            default -> {}
        }
    }

    private void verifierOrigine(Map<String, String> parametres) {
        var ecole = lecture.ecole();
        var uai = parametres.getOrDefault("UAJ", "");
        if (!uai.equals(ecole.uai())) {
            throw new FichierRefuse(
                    "Ce fichier est celui de l'établissement « %s », et « %s » a le numéro %s."
                            .formatted(Caracteres.montrer(uai), ecole.nom(), ecole.uai()),
                    "Faites l'export dans SIECLE depuis cet établissement.");
        }
        var annee = parametres.getOrDefault("ANNEE_SCOLAIRE", "");
        if (!annee.equals(Integer.toString(lecture.annee().debut()))) {
            throw new FichierRefuse(
                    "Ce fichier est de l'année scolaire « %s », et l'année en cours est %s."
                            .formatted(Caracteres.montrer(annee), lecture.annee()),
                    "Dans SIECLE, choisissez l'année %s avant de faire l'export.".formatted(lecture.annee()));
        }
        reconnu = true;
    }

    private void lireEleve(ElementsXml xml) {
        var id = xml.attribut("ELEVE_ID");
        derniereLigne = Math.max(xml.ligne(), derniereLigne + 1);
        var eleve = EleveSiecle.de(id, derniereLigne, xml.feuilles());
        var division = divisions.get(eleve.id());
        if (division == null || eleve.sortiLe(lecture.aujourdhui())) {
            recueil.ignorer();
        } else {
            controler(eleve, division);
        }
    }

    /// A school has some thirty divisions: each name is held once.
    private void rattacher(String eleve, Map<String, String> structure) {
        var division = structure.getOrDefault("CODE_STRUCTURE", "");
        if ("D".equals(structure.get("TYPE_STRUCTURE")) && !division.isEmpty()) {
            if (divisions.size() == Lecture.ELEVES_AU_PLUS) {
                throw Lecture.tropDEleves(lecture.ecole());
            }
            divisions.put(eleve, noms.computeIfAbsent(division, nom -> nom));
        }
    }

    private void controler(EleveSiecle eleve, String division) {
        var controle = new Controle(lecture.aujourdhui());
        var classe = controle.nom("CODE_STRUCTURE", division, "Le code de la division, par exemple 6A");
        var mef = controle.mef(eleve.mef());
        var ligne = new LigneEleve(
                eleve.ligne(),
                controle.ine(eleve.ine()),
                controle.nom("NOM_DE_FAMILLE", eleve.nomFamille(), "Un nom, par exemple D'ALMEIDA--ROUX"),
                controle.nomFacultatif("NOM_USAGE", eleve.nomUsage(), "Un nom, par exemple PETIT"),
                controle.nom("PRENOM", eleve.prenom(), "Un prénom, par exemple Alma"),
                controle.naissance("DATE_NAISS", eleve.naissance()),
                controle.sexe("CODE_SEXE", eleve.sexe()),
                new Place(classe, classe, niveau(mef), mef),
                eleve.doublement());
        if (controle.refuse()) {
            recueil.refuser(controle.refus(eleve.ligne(), eleve.nomFamille(), eleve.prenom(), eleve.ine()));
        } else {
            recueil.accepter(ligne);
        }
    }

    private @Nullable String niveau(@Nullable String mef) {
        return mef == null ? null : lecture.niveaux().depuisMef(mef).orElse(null);
    }
}
