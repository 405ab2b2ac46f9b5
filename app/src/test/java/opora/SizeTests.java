package opora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opora.guards.Sources;
import org.junit.jupiter.api.Test;

/** A file is read in one sitting. */
class SizeTests {

    private static final int STOP = 300;

    private static final Pattern NO_CODE = Pattern.compile("\\s*($|//|/?\\*|import |package ).*");

    /** Lines of code: what is neither empty nor a comment nor an import. */
    private static boolean isTooLong(String text) {
        return text.lines().filter(line -> !NO_CODE.matcher(line).matches()).count() > STOP;
    }

    @Test
    void files_stop_at_three_hundred_lines_of_code() {
        List<String> long_ =
                Stream.of("app/src", "statistics/src", "acceptance/src")
                        .flatMap(folder -> Sources.under(folder, ".java").stream())
                        .filter(file -> isTooLong(Sources.text(file)))
                        .map(Sources::name)
                        .toList();
        assertThat(long_).isEmpty();
    }

    @Test
    void a_long_file_is_reported() {
        assertThat(isTooLong("line\n".repeat(301))).isTrue();
        assertThat(isTooLong("line\n".repeat(300) + "\n    // why\nimport java.util.List;\n"))
                .isFalse();
    }
}
