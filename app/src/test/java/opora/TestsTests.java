package opora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opora.guards.Sources;
import org.junit.jupiter.api.Test;

/** Tests wait for events and are never switched off. */
class TestsTests {

    private static final Pattern SLEEPS =
            Pattern.compile("Thread\\s*\\.\\s*sleep|TimeUnit\\.\\w+\\.sleep");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@(Disabled|Ignore)\\b");

    private static boolean sins(String source) {
        return SLEEPS.matcher(source).find() || SWITCHED_OFF.matcher(source).find();
    }

    @Test
    void no_test_sleeps_and_none_is_switched_off() {
        List<String> sinners =
                Stream.of("app/src/test", "statistics/src/test", "acceptance/src/test")
                        .filter(folder -> Sources.ROOT.resolve(folder).toFile().isDirectory())
                        .flatMap(folder -> Sources.under(folder, ".java").stream())
                        .filter(file -> sins(Sources.text(file)))
                        .map(Sources::name)
                        .toList();
        assertThat(sinners).isEmpty();
    }

    @Test
    void a_sleeping_and_a_switched_off_test_are_reported() {
        assertThat(sins("Thread" + ".sleep(100)")).isTrue();
        assertThat(sins("@" + "Disabled @Test void later() {}")).isTrue();
        assertThat(sins("@Test void now() {}")).isFalse();
    }
}
