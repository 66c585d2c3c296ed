package fr.lpi.groupes.web.composition;

import fr.lpi.groupes.application.OrganiserGroupe.Choix;
import fr.lpi.groupes.domain.Sejour;
import fr.lpi.groupes.web.Adresses;
import fr.lpi.groupes.web.composition.PageEleves.Classe;
import fr.lpi.groupes.web.composition.PageEleves.Membre;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.web.Accord;
import fr.lpi.web.Alphabet;
import fr.lpi.web.Dates;
import fr.lpi.web.Recherche;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.dsfr.Liste.Option;
import fr.lpi.web.formulaire.Jour;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts the choice of a group's pupils into words.
@Component
class PagesEleves {

    static final String ELEVE = "eleve.";

    private static final int TROUVES_MAX = 80;
    private static final String REJOIGNENT = "Ils rejoignent le groupe le";

    private final Clock horloge;

    PagesEleves(Clock horloge) {
        this.horloge = horloge;
    }

    /// What is looked for among the pupils of the school, and what is ticked already.
    ///
    /// @param depuis as it was typed; empty for today
    /// @param erreur what is wrong with the day; empty for nothing
    /// @param sansChoix whether pupils were to be added and none was ticked
    record Demande(
            String classe,
            String recherche,
            Set<EleveId> coches,
            String depuis,
            String erreur,
            boolean sansChoix,
            String fait) {}

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
                erreurs(demande, montres),
                !demande.coches().isEmpty(),
                membres.keySet().stream()
                        .flatMap(id -> Stream.ofNullable(parId.get(id)))
                        .sorted(Alphabet.parNom(Eleve::nom, Eleve::prenom))
                        .map(eleve -> new Membre(
                                eleve.id().toString(),
                                eleve.nomComplet() + ", " + eleve.classe(),
                                Dates.enLettres(Objects.requireNonNull(membres.get(eleve.id())))))
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
                                REJOIGNENT,
                                demande.depuis().isEmpty() ? Jour.ecrire(LocalDate.now(horloge)) : demande.depuis())
                        .aidant("Ils sont attendus aux séances à partir de ce jour.")
                        .enErreur(demande.erreur().isEmpty() ? null : demande.erreur()));
    }

    private static List<Erreur> erreurs(Demande demande, List<Eleve> montres) {
        var erreurs = new ArrayList<Erreur>();
        if (demande.sansChoix()) {
            erreurs.add(Erreur.auChamp(
                    montres.isEmpty() ? "classe" : ELEVE + montres.getFirst().id(),
                    "Élèves",
                    "Cochez au moins un élève à ajouter."));
        }
        if (!demande.erreur().isEmpty()) {
            erreurs.add(Erreur.auChamp("depuis", REJOIGNENT, demande.erreur()));
        }
        return erreurs;
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
