package fr.lpi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.lpi.config.Fuseau;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "fr.lpi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void the_modules_keep_within_their_frontiers() {
        ApplicationModules.of(LpiApplication.class).verify();
    }

    @ArchTest
    static final ArchRule a_domain_knows_Java_identifiers_and_reference_lists = classes()
            .that()
            .resideInAPackage("fr.lpi.*.domain..")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("org.jspecify.."))
                    .or(resideInAPackage("fr.lpi.*.domain.."))
                    .or(resideInAPackage("fr.lpi.referentiel"))
                    .or(resideInAPackage("fr.lpi.web.formulaire"))
                    .or(valueAtTheRootOfAModule()))
            .because("rules that read without Spring, SQL or HTTP are tested in milliseconds");

    @ArchTest
    static final ArchRule a_domain_uses_the_texts_of_a_form_and_not_what_stores_them = noClasses()
            .that()
            .resideInAPackage("fr.lpi.*.domain..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("fr\\.lpi\\.web\\.formulaire\\.(Conflits|Envois?Uniques|Envoi)")
            .because("a domain that reads requests or rows would need both to be tested");

    @ArchTest
    static final ArchRule SQL_stays_in_persistence = noClasses()
            .that()
            .resideOutsideOfPackages("..persistence..", "fr.lpi.journal", "fr.lpi.web.formulaire")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .because("whoever changes a table finds all its SQL in one package of its module; the journal is one class,"
                    + " and the form merge is built once for all modules");

    @ArchTest
    static final ArchRule rows_are_read_to_their_end = noClasses()
            .that()
            .doNotHaveSimpleName("JdbcLignesLues")
            .should()
            .callMethod(MappedQuerySpec.class, "stream")
            .because("outside a transaction a stream that nobody closes keeps its connection for ever, and the pool has"
                    + " twenty; only the rows of an import are too many for a list");

    @ArchTest
    static final ArchRule a_controller_stays_in_its_package = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAnyPackage(
                    "fr.lpi.*.web..",
                    "fr.lpi.accueil",
                    "fr.lpi.accueil.liste",
                    "fr.lpi.accueil.livret",
                    "fr.lpi.document",
                    "fr.lpi.web.erreur")
            .because("a controller translates HTTP and nobody calls it but Spring");

    @ArchTest
    static final ArchRule a_night_task_knows_whose_night_it_is = methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .should(be(DescribedPredicate.describe(
                    "in the time zone of the schools",
                    (JavaMethod methode) ->
                            methode.getAnnotationOfType(Scheduled.class).zone().equals(Fuseau.NOM))))
            .because("a server may stand anywhere");

    @ArchTest
    static final ArchRule a_class_is_named_after_what_it_is = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
            .because("such a name says that nobody knew what the class is");

    @ArchTest
    static final ArchRule no_package_forgets_its_nulls = classes()
            .should(be(DescribedPredicate.describe(
                    "in a @NullMarked package",
                    (JavaClass classe) -> classe.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("the annotation is not inherited by sub-packages, and without it NullAway believes everything");

    /// A sealed interface closes a list of values; an open one is there to be implemented elsewhere.
    private static DescribedPredicate<JavaClass> valueAtTheRootOfAModule() {
        return DescribedPredicate.describe(
                "a value at the root of a module",
                classe -> classe.getPackageName().matches("fr\\.lpi\\.[a-z]+")
                        && !classe.getPackageName().equals("fr.lpi.web")
                        && !classe.getPackageName().equals("fr.lpi.config")
                        && (!classe.isInterface() || classe.reflect().isSealed()));
    }
}
