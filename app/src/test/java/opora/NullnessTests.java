package opora;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import opora.guards.Code;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Absence is Optional; the compiler sees to it in every package that says so. */
class NullnessTests {

    private static List<String> unmarked(JavaClasses code, String root) {
        return code.getPackage(root).getSubpackagesInTree().stream()
                .filter(one -> !one.getClasses().isEmpty())
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(unmarked(Code.OF_THE_PRODUCT, "opora")).isEmpty();
    }

    @Test
    void a_package_without_the_mark_is_reported() {
        assertThat(unmarked(Code.SINS, "sins"))
                .contains("sins.territory.util")
                .doesNotContain("sins.intake");
    }
}
