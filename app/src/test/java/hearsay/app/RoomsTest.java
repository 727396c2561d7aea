package hearsay.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the house and who may go into which: data has one way, from the report to the claims. */
class RoomsTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hearsay");

    /** Each room, with the rooms it may use; what is not named here is shut. */
    @ParameterizedTest
    @CsvSource({
        "hearsay.report..,   ",
        "hearsay.lexicon..,  hearsay.report..",
        "hearsay.reading..,  hearsay.report.. hearsay.lexicon..",
        "hearsay.claims..,   hearsay.report.. hearsay.lexicon.. hearsay.reading..",
        "hearsay,            hearsay.report.. hearsay.lexicon.. hearsay.reading.. hearsay.claims..",
        "hearsay.ledger..,   hearsay hearsay.report.. hearsay.lexicon.. hearsay.reading.. hearsay.claims..",
        "hearsay.meaning..,  hearsay.reading..",
        "hearsay.search..,   hearsay hearsay.report.. hearsay.lexicon.. hearsay.reading.. hearsay.claims.. hearsay.ledger.. hearsay.meaning..",
        "hearsay.views..,    hearsay hearsay.report.. hearsay.lexicon.. hearsay.reading.. hearsay.claims.. hearsay.ledger.. hearsay.search..",
        "hearsay.happenings.., hearsay.report.. hearsay.lexicon.. hearsay.reading.. hearsay.claims.. hearsay.ledger..",
        "hearsay.follows..,  hearsay.report.. hearsay.lexicon.. hearsay.claims.. hearsay.ledger.. hearsay.search.. hearsay.views.. hearsay.happenings..",
        "hearsay.web..,      hearsay hearsay.report.. hearsay.lexicon.. hearsay.reading.. hearsay.claims.. hearsay.ledger.. hearsay.search.. hearsay.views.. hearsay.happenings.. hearsay.follows..",
        "hearsay.evaluate.., hearsay hearsay.report.. hearsay.lexicon.. hearsay.reading.. hearsay.claims.. hearsay.ledger.. hearsay.happenings..",
    })
    void aRoomUsesOnlyTheRoomsBeforeIt(String room, String before) {
        Set<String> open = new TreeSet<>(Set.of(room));
        if (before != null) {
            open.addAll(Set.of(before.split(" ")));
        }
        DescribedPredicate<JavaClass> shut = resideInAPackage("hearsay..")
                .and(DescribedPredicate.not(resideInAnyPackage(open.toArray(String[]::new))))
                .as("reside in a room other than %s", open);
        check(noClasses().that().resideInAPackage(room).should().dependOnClassesThat(shut));
    }

    @Test
    void noTwoPackagesUseEachOther() {
        check(slices().matching("hearsay.(*)..").should().beFreeOfCycles());
    }

    @Test
    void onlyTheDoorPrintsAndExits() {
        check(noClasses().that().resideOutsideOfPackage("hearsay.app..").should().accessField(System.class, "out"));
        check(noClasses().that().resideOutsideOfPackage("hearsay.app..").should().accessField(System.class, "err"));
        check(noClasses().that().doNotHaveFullyQualifiedName(Hearsay.class.getName())
                .should().callMethod(System.class, "exit", int.class));
    }

    @Test
    void nothingLogsOnTheSide() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j.."));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(OURS);
    }
}
