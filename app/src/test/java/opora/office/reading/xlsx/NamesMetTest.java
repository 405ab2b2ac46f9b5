package opora.office.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.office.UnreadableFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser keeps every name of a part: one with too many of them is refused before it fills the memory. */
class NamesMetTest {

    private static final int TOO_MANY = 50_000;
    private static final int USUAL = 250;

    private static final IntFunction<String> ELEMENTS = "<e%d/>"::formatted;
    private static final IntFunction<String> ATTRIBUTES = "<c a%d='1'/>"::formatted;
    private static final IntFunction<String> PREFIXES = "<p%1$d:c xmlns:p%1$d='u'/>"::formatted;
    private static final IntFunction<String> DECLARED = "<c xmlns:p%d='u'/>"::formatted;
    private static final IntFunction<String> INSTRUCTIONS = "<?i%d x?>"::formatted;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_part_of_tens_of_thousands_of_names_is_refused(int kind) {
        assertThatThrownBy(() -> walk(part(kind, TOO_MANY, TOO_MANY)))
                .isInstanceOf(UnreadableFile.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_part_with_the_same_names_again_and_again_is_read(int kind) {
        assertThatCode(() -> walk(part(kind, TOO_MANY, USUAL))).doesNotThrowAnyException();
    }

    private static void walk(byte[] part) throws UnreadableFile {
        try (Xml xml = new Xml(new ByteArrayInputStream(part))) {
            xml.skip();
        }
    }

    private static byte[] part(int kind, int count, int names) {
        IntFunction<String> piece =
                switch (kind) {
                    case 0 -> ELEMENTS;
                    case 1 -> ATTRIBUTES;
                    case 2 -> PREFIXES;
                    case 3 -> DECLARED;
                    default -> INSTRUCTIONS;
                };
        return IntStream.range(0, count)
                .mapToObj(at -> piece.apply(at % names))
                .collect(Collectors.joining("", "<r>", "</r>"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
