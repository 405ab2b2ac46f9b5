package opora;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opora.guards.Code;
import org.junit.jupiter.api.Test;

/** Names that say nothing are not given. */
class NameTests {

    private static final Set<String> EMPTY =
            Set.of(
                    "common",
                    "core",
                    "base",
                    "helper",
                    "helpers",
                    "util",
                    "utils",
                    "manager",
                    "service",
                    "services",
                    "impl",
                    "dto",
                    "dtos",
                    "mapper",
                    "facade",
                    "processor");

    /** Words that say something where they stand. */
    private static final Map<String, String> MEANT =
            Map.of(
                    "opora.results.formats.pupils.FailRule$BaseOrProfile",
                    "ЕГЭ maths is base or profile");

    private static List<String> emptyNames(JavaClasses code) {
        return code.stream()
                .map(JavaClass::getName)
                .filter(name -> !MEANT.containsKey(name))
                .filter(name -> words(name).anyMatch(EMPTY::contains))
                .sorted()
                .toList();
    }

    private static java.util.stream.Stream<String> words(String name) {
        return Arrays.stream(name.split("[.$]|(?<=[a-z0-9])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    @Test
    void classes_and_packages_have_names_that_say_something() {
        assertThat(emptyNames(Code.OF_THE_PRODUCT)).isEmpty();
    }

    @Test
    void an_empty_name_is_reported() {
        assertThat(emptyNames(Code.SINS))
                .containsExactly("sins.territory.SchoolManager", "sins.territory.util.Strings");
    }
}
