package fr.lpi.pilotage.application;

import fr.lpi.pilotage.application.Tableau.Colonne;
import fr.lpi.pilotage.application.Tableau.Element;
import fr.lpi.pilotage.application.Tableau.Ligne;
import fr.lpi.pilotage.domain.Annee;
import fr.lpi.pilotage.domain.Ecole;
import fr.lpi.pilotage.domain.LivretTenu;
import fr.lpi.pilotage.domain.Plan;
import fr.lpi.ppre.EtatObjectif;
import fr.lpi.ppre.EtatPpre.BilanAFaire;
import fr.lpi.ppre.EtatPpre.Phase;
import fr.lpi.ppre.Signataire;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of a school, each counted from its livrets.
final class Chiffres {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);
    private static final List<Colonne> PPRE = List.of(new Colonne("ppre", "PPRE", "PPRE"));
    private static final List<Colonne> LIVRETS = List.of(new Colonne("livrets", "Livrets", "livret(s)"));
    private static final String AUCUN = "aucun";

    private final Ecole ecole;
    private final Referentiel referentiel;
    private final Comparator<Eleve> ordre;

    /// @param ordre by class first
    Chiffres(Ecole ecole, Referentiel referentiel, Comparator<Eleve> ordre) {
        this.ecole = ecole;
        this.referentiel = referentiel;
        this.ordre = ordre;
    }

    Tableau de(Figure figure) {
        return switch (figure) {
            case ETAT -> parEtat();
            case TYPE -> parType();
            case NIVEAU -> parNiveau();
            case CLASSE -> parClasse();
            case BILANS -> bilans();
            case ACCORDS -> accords();
            case RENOUVELLEMENTS -> renouvellements();
            case RESPONSABLES -> responsables();
            case OBJECTIFS -> objectifs();
            case ACTIVITE -> activite();
        };
    }

    private Tableau parEtat() {
        var lignes = Arrays.stream(Phase.values())
                .map(phase -> ligne(
                        code(phase), Plan.libelle(phase), plan -> plan.etat().phase() == phase))
                .toList();
        return new Tableau(Figure.ETAT, "État", PPRE, lignes, true);
    }

    private static String code(Enum<?> valeur) {
        return valeur.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Tableau parType() {
        var lignes = Stream.concat(
                        referentiel.typesPpre().stream()
                                .map(type -> ligne(
                                        type.code(),
                                        type.libelle(),
                                        plan -> plan.fait().type().equals(type.code()))),
                        Stream.of(ligne(
                                AUCUN,
                                "Type non renseigné",
                                plan -> referentiel.typePpre(plan.fait().type()).isEmpty())))
                .filter(ligne ->
                        !ligne.code().equals(AUCUN) || !ligne.cases().getFirst().isEmpty())
                .toList();
        return new Tableau(Figure.TYPE, "Type", PPRE, lignes, true);
    }

    private Tableau parNiveau() {
        var parNiveau =
                parEleve(livret -> Optional.ofNullable(livret.eleve().niveau()).orElse(AUCUN));
        var lignes = parNiveau.entrySet().stream()
                .sorted(Comparator.comparingInt(entree -> referentiel.rang(entree.getKey())))
                .map(entree -> new Ligne(
                        entree.getKey(),
                        referentiel.niveau(entree.getKey()).map(Niveau::libelle).orElse("Sans niveau"),
                        List.of(entree.getValue())))
                .toList();
        return new Tableau(Figure.NIVEAU, "Niveau", PPRE, lignes, true);
    }

    private Tableau parClasse() {
        var lignes = parEleve(livret -> livret.eleve().classe()).entrySet().stream()
                .sorted(Comparator.comparing(
                        entree -> entree.getValue().getFirst().livret().eleve(), ordre))
                .map(entree -> new Ligne(entree.getKey(), entree.getKey(), List.of(entree.getValue())))
                .toList();
        return new Tableau(Figure.CLASSE, "Classe", PPRE, lignes, true);
    }

    /// Where there is no PPRE, no line.
    private Map<String, List<Element>> parEleve(Function<LivretTenu, String> cle) {
        var groupes = new LinkedHashMap<String, List<Element>>();
        deLAnnee()
                .forEach(element -> groupes.computeIfAbsent(cle.apply(element.livret()), _ -> new ArrayList<>())
                        .add(element));
        return groupes;
    }

    private Tableau bilans() {
        var lignes = Arrays.stream(BilanAFaire.values())
                .map(bilan -> new Ligne(
                        code(bilan),
                        bilan.libelle(),
                        List.of(elements(plan ->
                                plan.etat().bilanAFaire(ecole.aujourdhui()).equals(Optional.of(bilan))))))
                .toList();
        return new Tableau(Figure.BILANS, "Bilan", PPRE, lignes, true);
    }

    private Tableau accords() {
        var manquants = elements(plan -> plan.etat().accordManquant(ecole.aujourdhui()));
        var lignes = new ArrayList<Ligne>();
        lignes.add(accord(
                "accord-refuse", "Accord refusé", manquants, plan -> plan.etat().arrete()));
        lignes.add(accord(
                "accord-a-redemander",
                "Accord à redemander",
                manquants,
                plan -> plan.etat().accordARedonner()));
        lignes.add(accord(
                "accord-en-attente",
                "Accord en attente depuis plus de deux semaines",
                manquants,
                plan -> !plan.etat().arrete() && !plan.etat().accordARedonner()));
        // Nobody knows of a second responsable légal before somebody speaks of it.
        for (var signataire : EnumSet.complementOf(EnumSet.of(Signataire.RESPONSABLE_2))) {
            lignes.add(new Ligne(
                    "signature-" + signataire.code(),
                    "Signature, " + signataire.libelle(),
                    List.of(elements(plan ->
                            !plan.etat().arrete() && plan.fait().aSigner().contains(signataire)))));
        }
        return new Tableau(Figure.ACCORDS, "Ce qui manque", PPRE, List.copyOf(lignes), false);
    }

    private static Ligne accord(String code, String libelle, List<Element> manquants, Predicate<Plan> retient) {
        return new Ligne(
                code,
                libelle,
                List.of(manquants.stream()
                        .filter(element -> element.plan() != null && retient.test(element.plan()))
                        .toList()));
    }

    private Tableau renouvellements() {
        return new Tableau(
                Figure.RENOUVELLEMENTS,
                "Renouvellements de suite",
                LIVRETS,
                List.of(
                        livrets(
                                "trois",
                                "Trois",
                                livret -> livret.renouvellementsSansProgres() == LivretTenu.RENOUVELLEMENTS),
                        livrets(
                                "quatre-ou-plus",
                                "Quatre ou plus",
                                livret -> livret.renouvellementsSansProgres() > LivretTenu.RENOUVELLEMENTS)),
                true);
    }

    private Tableau responsables() {
        return new Tableau(
                Figure.RESPONSABLES,
                "Pourquoi",
                LIVRETS,
                List.of(
                        livrets(
                                "a-confier",
                                "L'enseignant responsable est parti",
                                livret -> livret.livret().aConfier()),
                        livrets(
                                "a-recevoir",
                                "Le livret vient d'un autre établissement",
                                livret -> livret.livret().aRecevoir())),
                true);
    }

    private Ligne livrets(String code, String libelle, Predicate<LivretTenu> retient) {
        return new Ligne(
                code,
                libelle,
                List.of(ecole.livrets().stream()
                        .filter(retient)
                        .map(livret -> new Element(livret, null, 1))
                        .toList()));
    }

    private Tableau objectifs() {
        var annee = ecole.annee();
        var evalues = elements(plan -> annee.contient(plan.fait().bilanLe()));
        var colonnes = Arrays.stream(EtatObjectif.values())
                .map(etat -> new Colonne(etat.code(), pluriel(etat), "objectif(s)"))
                .toList();
        var lignes = annee.mois(ecole.aujourdhui()).stream()
                .map(mois -> new Ligne(
                        mois.toString(),
                        MOIS.format(mois),
                        Arrays.stream(EtatObjectif.values())
                                .map(etat -> evalues.stream()
                                        .filter(element -> du(mois, element.plan()))
                                        .flatMap(element -> fois(element, etat))
                                        .toList())
                                .toList()))
                .toList();
        return new Tableau(Figure.OBJECTIFS, "Mois du bilan", colonnes, lignes, true);
    }

    private static String pluriel(EtatObjectif etat) {
        return switch (etat) {
            case ATTEINT -> "Atteints";
            case PARTIELLEMENT_ATTEINT -> "Partiellement atteints";
            case NON_ATTEINT -> "Non atteints";
        };
    }

    private static boolean du(YearMonth mois, @Nullable Plan plan) {
        var le = plan == null ? null : plan.fait().bilanLe();
        return le != null && YearMonth.from(le).equals(mois);
    }

    private static Stream<Element> fois(Element element, EtatObjectif etat) {
        var plan = element.plan();
        var fois = plan == null ? 0 : Collections.frequency(plan.fait().objectifs(), etat);
        return fois == 0 ? Stream.empty() : Stream.of(new Element(element.livret(), plan, fois));
    }

    private Tableau activite() {
        var colonnes = List.of(
                new Colonne("crees", "PPRE créés", "PPRE"),
                new Colonne("finalises", "PPRE finalisés", "PPRE"),
                new Colonne("bilans", "Bilans finalisés", "bilan(s)"));
        var series = List.of(
                parSemaine(Plan::creeLe),
                parSemaine(plan -> plan.etat().finaliseLe()),
                parSemaine(plan -> plan.etat().evalueLe()));
        var lignes = ecole.annee().semaines(ecole.aujourdhui()).stream()
                .map(lundi -> new Ligne(
                        lundi.toString(),
                        Dates.enLettres(lundi),
                        series.stream()
                                .map(serie -> serie.getOrDefault(lundi, List.of()))
                                .toList()))
                .toList();
        return new Tableau(Figure.ACTIVITE, "Semaine du", colonnes, lignes, true);
    }

    private Map<LocalDate, List<Element>> parSemaine(Function<Plan, @Nullable LocalDate> jour) {
        var annee = ecole.annee();
        var semaines = new LinkedHashMap<LocalDate, List<Element>>();
        tous().forEach(element -> {
            var plan = element.plan();
            var le = plan == null ? null : jour.apply(plan);
            if (le != null && annee.contient(le)) {
                semaines.computeIfAbsent(Annee.lundi(le), _ -> new ArrayList<>())
                        .add(element);
            }
        });
        return semaines;
    }

    private Ligne ligne(String code, String libelle, Predicate<Plan> retient) {
        return new Ligne(
                code,
                libelle,
                List.of(deLAnnee()
                        .filter(element -> element.plan() != null && retient.test(element.plan()))
                        .toList()));
    }

    private List<Element> elements(Predicate<Plan> retient) {
        return tous().filter(element -> element.plan() != null && retient.test(element.plan()))
                .toList();
    }

    private Stream<Element> deLAnnee() {
        var annee = ecole.annee();
        return tous().filter(element -> element.plan() != null && element.plan().de(annee));
    }

    private Stream<Element> tous() {
        return ecole.livrets().stream()
                .flatMap(livret -> livret.plans().stream().map(plan -> new Element(livret, plan, 1)));
    }
}
