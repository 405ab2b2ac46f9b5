package opora.statistics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The formulas know Java and the distributions of commons-statistics, and nothing that differs from one day or machine to the next. */
class PureTests {

    private static final ArchRule ONLY_JAVA_AND_DISTRIBUTIONS =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "opora.statistics",
                            "java..",
                            "org.apache.commons.statistics..",
                            "org.jspecify.annotations");

    private static final ArchRule NO_OUTSIDE_WORLD =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.io..", "java.nio..", "java.net..", "java.sql..", "java.time..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Random");

    @Test
    void the_formulas_import_no_framework_and_no_outside_world() {
        JavaClasses formulas =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("opora.statistics");
        assertThat(formulas.size()).isGreaterThan(5);
        ONLY_JAVA_AND_DISTRIBUTIONS.check(formulas);
        NO_OUTSIDE_WORLD.check(formulas);
    }

    @Test
    void the_guard_sees_a_framework_and_a_clock() {
        JavaClasses sins = new ClassFileImporter().importClasses(Framework.class, Watch.class);
        assertThatThrownBy(() -> ONLY_JAVA_AND_DISTRIBUTIONS.check(sins))
                .hasMessageContaining("Framework");
        assertThatThrownBy(() -> NO_OUTSIDE_WORLD.check(sins)).hasMessageContaining("Watch");
    }

    /** A sin: something that is not Java's own. */
    static final class Framework {
        static void sin() {
            Assertions.assertTrue(true);
        }
    }

    /** A sin: an answer that depends on the day. */
    static final class Watch {
        static long sin() {
            return Clock.systemUTC().millis();
        }
    }
}
