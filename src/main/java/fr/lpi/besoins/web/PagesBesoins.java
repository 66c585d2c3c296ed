package fr.lpi.besoins.web;

import fr.lpi.accompagnement.CompleterProjets;
import fr.lpi.besoins.application.LireBesoins.Lus;
import fr.lpi.besoins.domain.Besoin;
import fr.lpi.besoins.domain.Cellules;
import fr.lpi.besoins.domain.Cycle;
import fr.lpi.besoins.domain.Releve;
import fr.lpi.besoins.web.PageBesoins.Ligne;
import fr.lpi.web.Accord;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.FichierCsv;
import fr.lpi.web.dsfr.Liste.Option;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts a relevé into words.
@Component
class PagesBesoins {

    private static final String NON_MONTRE = "non montré";

    private final CompleterProjets projets;
    private final Clock horloge;

    PagesBesoins(CompleterProjets projets, Clock horloge) {
        this.projets = projets;
        this.horloge = horloge;
    }

    PageBesoins de(Lus lus, String fait) {
        var adresse = "/accompagnement/" + lus.projet().id();
        var jour = lus.releve().map(releve -> releve.jour().toString()).orElse("");
        return new PageBesoins(
                adresse,
                List.of(
                        new Lien("Projets d'AP", "/accompagnement", false),
                        new Lien(lus.projet().intitule(), adresse, false),
                        new Lien("Besoins des élèves", "", true)),
                lus.projet().intitule(),
                lus.ecole().nom(),
                jour,
                !lus.jours().contains(Dates.jour(horloge.instant())),
                lus.releve().map(releve -> Dates.enLettres(releve.jour())).orElse(""),
                lus.codeDuCycle(),
                fait(fait),
                refus(lus, fait),
                lus.releve().map(releve -> resume(lus, releve)).orElse(""),
                lus.releve().map(releve -> rien(lus, releve)).orElse(""),
                lus.jours().stream()
                        .map(autre -> new Option(
                                autre.toString(),
                                Dates.enLettres(autre),
                                autre.toString().equals(jour)))
                        .toList(),
                lus.cycles().stream()
                        .map(cycle -> new Option(
                                cycle.code(),
                                cycle.libelle(),
                                lus.cycle().filter(cycle::equals).isPresent()))
                        .toList(),
                lus.jours().stream()
                        .filter(autre -> !autre.toString().equals(jour))
                        .map(autre -> new Option(
                                autre.toString(),
                                Dates.enLettres(autre),
                                lus.avec()
                                        .filter(avec -> avec.jour().equals(autre))
                                        .isPresent()))
                        .toList(),
                lus.avec().map(avec -> Dates.enLettres(avec.jour())).orElse(""),
                adresse + "/besoins.csv?releve=" + jour,
                lus.releve()
                        .filter(releve -> rien(lus, releve).isEmpty())
                        .map(releve -> lus.besoins().enfants().stream()
                                .map(domaine -> ligne(domaine, lus, releve))
                                .toList())
                        .orElse(List.of()));
    }

    private static String fait(String fait) {
        return switch (fait) {
            case "releve" -> "Le relevé d'aujourd'hui est pris. Il ne changera plus.";
            case "diagnostic" ->
                "Les chiffres du relevé sont à la fin du diagnostic initial, dans le volet « Démarche ».";
            default -> "";
        };
    }

    private static String refus(Lus lus, String fait) {
        return switch (fait) {
            case "deja" -> "Le relevé d'aujourd'hui est déjà pris : il y en a un par jour au plus.";
            case "trop-tot" ->
                lus.jours().stream()
                        .findFirst()
                        .map(dernier -> "Pas de nouveau relevé pour l'instant. Depuis celui du "
                                + Dates.enLettres(dernier)
                                + ", moins de 5 élèves ont commencé ou terminé un PPRE : la différence entre les deux"
                                + " relevés dirait ce qui les concerne. Revenez quand d'autres PPRE seront finalisés.")
                        .orElse("");
            case "plein" ->
                "Le diagnostic initial n'a plus la place de ces chiffres : raccourcissez-le, dans le volet « Démarche »,"
                        + " puis reprenez-les.";
            default -> "";
        };
    }

    private static String resume(Lus lus, Releve releve) {
        var tous = releve.cellules().auMoins(Besoin.ECOLE, Cellules.TOUS_LES_CYCLES);
        var phrase = tous.isPresent()
                ? "Au moins %s de l'établissement ont un PPRE finalisé en cours.".formatted(eleves(tous.getAsInt()))
                : "Moins de 5 élèves de l'établissement ont un PPRE finalisé en cours.";
        var auCycle = lus.cycle()
                .flatMap(cycle -> releve.cellules().auMoins(Besoin.ECOLE, cycle.code()).stream()
                        .mapToObj(nombre -> " Au moins %s sont %s.".formatted(nombre, cycle.complement()))
                        .findFirst());
        return phrase + auCycle.orElse("");
    }

    /// Why there is nothing below.
    private static String rien(Lus lus, Releve releve) {
        var cellules = releve.cellules();
        if (cellules.vides()) {
            return "Leurs besoins ne sont pas montrés : on pourrait y reconnaître un élève. Ils le seront quand au moins"
                    + " 5 élèves auront un PPRE finalisé en cours.";
        }
        return lus.cycle()
                .filter(cycle -> cellules.auMoins(Besoin.ECOLE, cycle.code()).isEmpty())
                .map(cycle ->
                        ("Les besoins des élèves %s ne sont pas montrés : ils sont moins de 5, ou presque tous, ou"
                                        + " les montrer en ferait connaître d'autres. Choisissez « Tous les cycles ».")
                                .formatted(cycle.complement()))
                .orElse("");
    }

    private Ligne ligne(Besoin besoin, Lus lus, Releve releve) {
        var cycle = lus.codeDuCycle();
        var nombre = releve.cellules().auMoins(besoin.code(), cycle);
        var avant = lus.avec().map(avec -> avec.cellules().auMoins(besoin.code(), cycle));
        var echelle = echelle(lus);
        var montres = besoin.enfants().stream()
                .filter(enfant -> aMontrer(enfant, lus, releve))
                .toList();
        var caches = besoin.enfants().stream()
                .filter(enfant -> !montres.contains(enfant))
                .toList();
        return new Ligne(
                besoin.libelle(),
                auMoins(nombre),
                nombre.isPresent(),
                avant.map(nombreAvant -> nombreAvant.isPresent() ? "au moins " + nombreAvant.getAsInt() : NON_MONTRE)
                        .orElse(""),
                barre(nombre, echelle),
                barre(avant.orElse(OptionalInt.empty()), echelle),
                nombre.isPresent() && besoin.precise() ? besoin.code() + ":" + projets.nouvelleLigne() : "",
                montres.stream().map(enfant -> ligne(enfant, lus, releve)).toList(),
                caches(caches, montres.isEmpty()));
    }

    /// Whether it, or something it holds, is shown in one of the relevés that are read.
    private static boolean aMontrer(Besoin besoin, Lus lus, Releve releve) {
        return Stream.concat(Stream.of(releve), lus.avec().stream())
                .anyMatch(lu -> besoin.tous()
                        .anyMatch(tenu -> lu.cellules()
                                .auMoins(tenu.code(), lus.codeDuCycle())
                                .isPresent()));
    }

    private static String caches(List<Besoin> caches, boolean tous) {
        if (caches.isEmpty()) {
            return "";
        }
        if (caches.getFirst().enfants().isEmpty()) {
            return tous
                    ? "Aucune de ses difficultés n'est montrée."
                    : Accord.nombre(caches.size(), "autre difficulté", "autres difficultés") + " : " + NON_MONTRE
                            + (caches.size() > 1 ? "es." : "e.");
        }
        return caches.stream().map(Besoin::libelle).collect(Collectors.joining(", ")) + " : " + NON_MONTRE
                + (caches.size() > 1 ? "s." : ".");
    }

    private static int echelle(Lus lus) {
        return Stream.concat(lus.releve().stream(), lus.avec().stream())
                .flatMapToInt(releve -> releve.cellules().auMoins(Besoin.ECOLE, lus.codeDuCycle()).stream())
                .max()
                .orElse(1);
    }

    private static int barre(OptionalInt nombre, int echelle) {
        return Math.min(PageBesoins.BARRE, nombre.orElse(0) * PageBesoins.BARRE / echelle);
    }

    private static String auMoins(OptionalInt nombre) {
        return nombre.isPresent() ? "au moins " + eleves(nombre.getAsInt()) : NON_MONTRE;
    }

    private static String eleves(int nombre) {
        return Accord.nombre(nombre, "élève");
    }

    /// The whole hierarchy: what is hidden is written so.
    FichierCsv csv(Lus lus, Releve releve) {
        var lignes = new ArrayList<List<String>>();
        lignes.add(Stream.concat(
                        Stream.of("Domaine", "Sous-domaine", "Difficulté", "Élèves, au moins"),
                        lus.cycles().stream().map(cycle -> cycle.libelle() + ", au moins"))
                .toList());
        lignes.add(ligne(List.of("Établissement", "", ""), lus.besoins(), lus, releve));
        for (var domaine : lus.besoins().enfants()) {
            lignes.add(ligne(List.of(domaine.libelle(), "", ""), domaine, lus, releve));
            for (var sousDomaine : domaine.enfants()) {
                lignes.add(ligne(List.of(domaine.libelle(), sousDomaine.libelle(), ""), sousDomaine, lus, releve));
                sousDomaine
                        .enfants()
                        .forEach(libelle -> lignes.add(ligne(
                                List.of(domaine.libelle(), sousDomaine.libelle(), libelle.libelle()),
                                libelle,
                                lus,
                                releve)));
            }
        }
        return FichierCsv.de(
                "Besoins des élèves – " + releve.jour(), "Besoins_des_eleves_" + releve.jour(), List.copyOf(lignes));
    }

    private static List<String> ligne(List<String> mots, Besoin besoin, Lus lus, Releve releve) {
        return Stream.concat(
                        mots.stream(),
                        Stream.concat(
                                        Stream.of(Cellules.TOUS_LES_CYCLES),
                                        lus.cycles().stream().map(Cycle::code))
                                .map(cycle -> releve.cellules().auMoins(besoin.code(), cycle))
                                .map(nombre -> nombre.isPresent() ? String.valueOf(nombre.getAsInt()) : NON_MONTRE))
                .toList();
    }
}
