package opora.objectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opora.guards.Sources;
import org.junit.jupiter.api.Test;

/** A sign is a reason to look and accuses nobody, in no text of the room. */
class WordsTest {

    private static final Pattern ACCUSING =
            Pattern.compile(
                    "наруш|обман|списыва|подозр|фальсифи|недобросовест|накрут|виновн|честн",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static boolean accuses(String text) {
        return ACCUSING.matcher(text).find();
    }

    @Test
    void no_text_of_the_room_accuses() {
        List<String> accusing =
                Stream.of("app/src/main/java/opora/objectivity", "app/src/main/jte/objectivity")
                        .filter(folder -> Sources.ROOT.resolve(folder).toFile().isDirectory())
                        .flatMap(folder -> Sources.under(folder, "").stream())
                        .filter(file -> file.toFile().isFile() && accuses(Sources.text(file)))
                        .map(Sources::name)
                        .toList();
        assertThat(accusing).isEmpty();
    }

    @Test
    void an_accusing_text_is_reported() {
        assertThat(accuses("Школы-Нарушители")).isTrue();
        assertThat(accuses("подозрительный результат")).isTrue();
        assertThat(accuses("Есть признак, нужно проверить")).isFalse();
    }
}
