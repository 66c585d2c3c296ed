package fr.lpi.scolarite.fichier;

import fr.lpi.scolarite.domain.FichierLu;
import fr.lpi.scolarite.domain.FichierRefuse;
import fr.lpi.scolarite.domain.LigneEleve;
import fr.lpi.scolarite.domain.LigneEleve.Place;
import fr.lpi.scolarite.domain.LigneRefusee;
import fr.lpi.scolarite.domain.Source;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private final List<EleveSiecle> eleves = new ArrayList<>();
    private final Map<String, String> divisions = new HashMap<>();
    private boolean reconnu;

    FichierSiecle(Lecture lecture) {
        this.lecture = lecture;
    }

    FichierLu lire(InputStream flux) {
        new ElementsXml(flux).lire(this::racine);
        if (!reconnu) {
            throw new FichierRefuse("Ce fichier XML ne dit pas de quel établissement il vient.", OU_LE_PRENDRE);
        }
        var lignes = new ArrayList<LigneEleve>(eleves.size());
        var refus = new ArrayList<LigneRefusee>();
        var ignores = 0;
        for (var eleve : eleves) {
            var division = divisions.get(eleve.id());
            if (division == null || eleve.sortiLe(lecture.aujourdhui())) {
                ignores++;
            } else {
                controler(eleve, division, lignes, refus);
            }
        }
        return FichierLu.sansContradiction(Source.SIECLE, lignes, refus, ignores);
    }

    private void racine(ElementsXml xml, String nom) {
        if (!RACINES.contains(nom)) {
            throw new FichierRefuse("Ce fichier XML n'est pas l'export des élèves.", OU_LE_PRENDRE);
        }
        xml.enfants(this::partie);
    }

    private void partie(ElementsXml xml, String nom) {
        switch (nom) {
            case "PARAMETRES" -> verifierOrigine(xml.feuilles());
            case "DONNEES", "ELEVES", "STRUCTURES" -> xml.enfants(this::partie);
            case "ELEVE" -> lireEleve(xml);
            case "STRUCTURES_ELEVE" -> {
                var id = xml.attribut("ELEVE_ID");
                xml.enfants((structure, _) -> rattacher(id, structure.feuilles()));
            }
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
        if (eleves.size() == Lecture.ELEVES_AU_PLUS) {
            throw new FichierRefuse("Ce fichier a plus de %d élèves.".formatted(Lecture.ELEVES_AU_PLUS), OU_LE_PRENDRE);
        }
        var id = xml.attribut("ELEVE_ID");
        var ligne =
                Math.max(xml.ligne(), eleves.isEmpty() ? 1 : eleves.getLast().ligne() + 1);
        eleves.add(EleveSiecle.de(id, ligne, xml.feuilles()));
    }

    private void rattacher(String eleve, Map<String, String> structure) {
        var division = structure.getOrDefault("CODE_STRUCTURE", "");
        if ("D".equals(structure.get("TYPE_STRUCTURE")) && !division.isEmpty()) {
            divisions.put(eleve, division);
        }
    }

    private void controler(EleveSiecle eleve, String division, List<LigneEleve> lignes, List<LigneRefusee> refus) {
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
                new Place(classe, classe, niveau(mef), mef));
        if (controle.refuse()) {
            refus.add(controle.refus(eleve.ligne(), eleve.nomFamille(), eleve.prenom(), eleve.ine()));
        } else {
            lignes.add(ligne);
        }
    }

    private @Nullable String niveau(@Nullable String mef) {
        return mef == null ? null : lecture.niveaux().depuisMef(mef).orElse(null);
    }
}
