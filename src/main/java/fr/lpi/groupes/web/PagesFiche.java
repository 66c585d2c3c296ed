package fr.lpi.groupes.web;

import fr.lpi.acces.Profil;
import fr.lpi.accompagnement.ProjetEcrit;
import fr.lpi.groupes.application.OrganiserGroupe.Choix;
import fr.lpi.groupes.application.OrganiserGroupe.Ouvert;
import fr.lpi.groupes.application.Saisie;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.domain.SaisieGroupe;
import fr.lpi.groupes.domain.Sejour;
import fr.lpi.groupes.web.PageEleves.Classe;
import fr.lpi.groupes.web.PageEleves.Membre;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.web.Accord;
import fr.lpi.web.Alphabet;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.Recherche;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.dsfr.Liste.Option;
import fr.lpi.web.formulaire.EnvoisUniques;
import fr.lpi.web.formulaire.Jour;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the form of a group, and the choice of its pupils, into words.
@Component
class PagesFiche {

    static final String ELEVE = "eleve.";

    private static final int TROUVES_MAX = 80;

    private static final Map<String, String> NOMS = Map.of(
            SaisieGroupe.NOM,
            "Nom du groupe",
            SaisieGroupe.ACTION,
            "Action du projet",
            SaisieGroupe.INDICATEUR,
            "Indicateur du projet",
            SaisieGroupe.MESURE,
            "Ce que l'on mesure",
            SaisieGroupe.UNITE,
            "Unité",
            SaisieGroupe.VISE,
            "Valeur visée",
            "depuis",
            "Ils rejoignent le groupe le");

    private final Clock horloge;

    PagesFiche(Clock horloge) {
        this.horloge = horloge;
    }

    PageFiche fiche(Ouvert ouvert, Saisie saisie, String cle) {
        var projet = ouvert.projet();
        var groupe = ouvert.groupe();
        var adresse = groupe.map(ancien -> Adresses.de(ancien.id()));
        var suivi = groupe.map(Groupe::suivi).orElse(null);
        var champs = new ArrayList<>(List.of(
                SaisieGroupe.NOM,
                SaisieGroupe.ACTION,
                SaisieGroupe.INDICATEUR,
                SaisieGroupe.MESURE,
                SaisieGroupe.UNITE,
                SaisieGroupe.VISE));
        var exercants = ouvert.exercants().stream()
                .filter(compte -> compte.profil() == Profil.ENSEIGNANT
                        || saisie.lus().containsKey(SaisieGroupe.ANIMATEUR + compte.id()))
                .toList();
        exercants.forEach(compte -> champs.add(SaisieGroupe.ANIMATEUR + compte.id()));
        return new PageFiche(
                groupe.map(ancien -> "Modifier le groupe « %s »".formatted(ancien.nom()))
                        .orElse("Former un groupe"),
                ouvert.etablissement().nom() + ", " + new AnneeScolaire(projet.annee()),
                adresse.map(a -> a + "/modification").orElse(Adresses.GROUPES + "/nouveau?projet=" + projet.id()),
                adresse.orElse(Adresses.GROUPES),
                groupe.isPresent() ? "Enregistrer le groupe" : "Former le groupe et choisir ses élèves",
                groupe.map(ancien -> Adresses.ariane(ancien, "Modifier"))
                        .orElseGet(() -> Stream.concat(
                                        Adresses.ariane(false).stream(),
                                        Stream.of(new Lien("Former un groupe", "", true)))
                                .toList()),
                cle.isEmpty() ? EnvoisUniques.nouvelleCle() : cle,
                lus(champs, saisie.lus()),
                erreurs(champs, saisie),
                champ(saisie, SaisieGroupe.NOM)
                        .aidant("Par exemple : Groupe du mardi")
                        .requis(),
                new Liste(
                        SaisieGroupe.ACTION,
                        "Action du projet *",
                        "",
                        "Choisir une action",
                        actions(projet, suivi, saisie),
                        saisie.erreurs().get(SaisieGroupe.ACTION)),
                projet.indicateurs().isEmpty()
                                && saisie.lire(SaisieGroupe.INDICATEUR).isEmpty()
                        ? null
                        : new Liste(
                                SaisieGroupe.INDICATEUR,
                                "Indicateur du projet",
                                "",
                                "Aucun",
                                indicateurs(projet, suivi, saisie),
                                saisie.erreurs().get(SaisieGroupe.INDICATEUR)),
                champ(saisie, SaisieGroupe.MESURE).aidant("Par exemple : consignes réussies sur dix"),
                champ(saisie, SaisieGroupe.UNITE).aidant("Par exemple : %, mots"),
                champ(saisie, SaisieGroupe.VISE).aidant("Par exemple : 8"),
                exercants.stream()
                        .map(compte -> Case.simple(
                                SaisieGroupe.ANIMATEUR + compte.id(),
                                compte.nomComplet(),
                                saisie.lire(SaisieGroupe.ANIMATEUR + compte.id())
                                        .equals(SaisieGroupe.OUI)))
                        .toList());
    }

    /// What the page has seen of each of its fields, the empty ones too.
    static Map<String, String> lus(List<String> champs, Map<String, String> stockes) {
        var lus = new LinkedHashMap<String, String>();
        champs.forEach(champ -> lus.put(champ, stockes.getOrDefault(champ, "")));
        return lus;
    }

    private static List<Erreur> erreurs(List<String> champs, Saisie saisie) {
        return champs.stream()
                .filter(saisie.erreurs()::containsKey)
                .map(champ -> Erreur.auChamp(
                        champ,
                        NOMS.getOrDefault(champ, "Animateurs"),
                        saisie.erreurs().getOrDefault(champ, "")))
                .toList();
    }

    private static Champ champ(Saisie saisie, String nom) {
        return Champ.simple(nom, NOMS.getOrDefault(nom, ""), saisie.lire(nom))
                .enErreur(saisie.erreurs().get(nom));
    }

    private static List<Option> actions(ProjetEcrit projet, Groupe.@Nullable Suivi suivi, Saisie saisie) {
        var choix = new LinkedHashMap<String, String>();
        projet.actions().forEach(action -> choix.put(action.ligne(), action.intitule()));
        if (suivi != null) {
            choix.putIfAbsent(suivi.action(), suivi.intitule() + " (retirée du projet)");
        }
        return options(choix, saisie.lire(SaisieGroupe.ACTION));
    }

    private static List<Option> indicateurs(ProjetEcrit projet, Groupe.@Nullable Suivi suivi, Saisie saisie) {
        var choix = new LinkedHashMap<String, String>();
        projet.indicateurs().forEach(indicateur -> choix.put(indicateur.ligne(), indicateur.nom()));
        var ligne = suivi == null ? null : suivi.indicateur();
        if (suivi != null && ligne != null) {
            choix.putIfAbsent(ligne, suivi.mesure().nom() + " (retiré du projet)");
        }
        return options(choix, saisie.lire(SaisieGroupe.INDICATEUR));
    }

    private static List<Option> options(Map<String, String> choix, String choisie) {
        return choix.entrySet().stream()
                .map(option -> new Option(
                        option.getKey(), option.getValue(), option.getKey().equals(choisie)))
                .toList();
    }

    /// What is looked for among the pupils of the school, and what is ticked already.
    ///
    /// @param depuis as it was typed; empty for today
    /// @param erreur what is wrong with the day, or with the choice; empty for nothing
    record Demande(String classe, String recherche, Set<EleveId> coches, String depuis, String erreur, String fait) {}

    PageEleves eleves(Choix choix, Demande demande) {
        var groupe = choix.groupe();
        var membres = choix.sejours().stream()
                .filter(Sejour::enCours)
                .collect(Collectors.toMap(Sejour::eleve, Sejour::depuis));
        var parId = choix.inscrits().stream().collect(Collectors.toMap(Eleve::id, eleve -> eleve));
        var cherche = !demande.classe().isEmpty() || !demande.recherche().isBlank();
        var trouves = cherche ? trouves(choix.inscrits(), demande, membres.keySet()) : List.<Eleve>of();
        var montres = trouves.stream().limit(TROUVES_MAX).toList();
        var hors = demande.coches().stream()
                .map(parId::get)
                .filter(eleve -> eleve != null && !montres.contains(eleve) && !membres.containsKey(eleve.id()))
                .toList();
        return new PageEleves(
                Adresses.de(groupe.id()) + "/eleves",
                Adresses.ariane(groupe, "Choisir les élèves"),
                groupe.nom(),
                fait(demande.fait()),
                demande.erreur().isEmpty()
                        ? List.of()
                        : List.of(Erreur.auChamp("depuis", NOMS.getOrDefault("depuis", ""), demande.erreur())),
                membres.entrySet().stream()
                        .flatMap(membre -> Stream.ofNullable(parId.get(membre.getKey()))
                                .map(eleve -> new Membre(
                                        eleve.id().toString(),
                                        eleve.nomComplet() + ", " + eleve.classe(),
                                        Dates.enLettres(membre.getValue()))))
                        .sorted(Comparator.comparing(Membre::nom, Alphabet.francais()))
                        .toList(),
                new Liste(
                        "classe",
                        "Classe",
                        "",
                        "Toutes les classes",
                        choix.inscrits().stream()
                                .map(Eleve::classe)
                                .distinct()
                                .map(classe -> new Option(classe, classe, classe.equals(demande.classe())))
                                .toList(),
                        null),
                Champ.simple("q", "Nom ou prénom", demande.recherche()),
                hors.stream()
                        .map(eleve -> coche(eleve, eleve.nomComplet() + ", " + eleve.classe(), demande))
                        .toList(),
                parClasse(montres, demande),
                combien(cherche, trouves.size()),
                Champ.simple(
                                "depuis",
                                NOMS.getOrDefault("depuis", ""),
                                demande.depuis().isEmpty() ? Jour.ecrire(LocalDate.now(horloge)) : demande.depuis())
                        .aidant("Ils sont attendus aux séances à partir de ce jour.")
                        .enErreur(demande.erreur().isEmpty() ? null : demande.erreur()));
    }

    private static String fait(String fait) {
        return switch (fait) {
            case "forme" -> "Le groupe est formé. Choisissez ses élèves.";
            case "ajoutes" -> "Les élèves choisis sont dans le groupe.";
            case "retire" -> "L'élève ne fait plus partie du groupe. Ce qui a été noté reste lisible.";
            default -> "";
        };
    }

    private static List<Eleve> trouves(List<Eleve> inscrits, Demande demande, Set<EleveId> membres) {
        var recherche = Recherche.de(demande.recherche());
        return inscrits.stream()
                .filter(eleve -> demande.classe().isEmpty() || eleve.classe().equals(demande.classe()))
                .filter(eleve -> !membres.contains(eleve.id()))
                .filter(eleve -> recherche.trouve(
                        eleve.prenom(), eleve.nomFamille(), eleve.nomUsage() == null ? "" : eleve.nom()))
                .toList();
    }

    private static List<Classe> parClasse(List<Eleve> eleves, Demande demande) {
        var classes = new LinkedHashMap<String, List<Case>>();
        eleves.forEach(eleve -> classes.computeIfAbsent(eleve.classe(), _ -> new ArrayList<>())
                .add(coche(eleve, eleve.nomComplet(), demande)));
        return classes.entrySet().stream()
                .map(classe -> new Classe(classe.getKey(), classe.getValue()))
                .toList();
    }

    private static Case coche(Eleve eleve, String libelle, Demande demande) {
        return Case.simple(ELEVE + eleve.id(), libelle, demande.coches().contains(eleve.id()));
    }

    private static String combien(boolean cherche, int trouves) {
        return !cherche
                ? "Choisissez une classe ou écrivez un nom, puis cherchez."
                : trouves == 0
                        ? "Aucun autre élève trouvé : vérifiez le nom, ou choisissez une autre classe."
                        : trouves > TROUVES_MAX
                                ? "%s trouvés, les %d premiers sont montrés : précisez la classe ou le nom."
                                        .formatted(Accord.nombre(trouves, "élève"), TROUVES_MAX)
                                : Accord.nombre(trouves, "élève trouvé", "élèves trouvés");
    }
}
