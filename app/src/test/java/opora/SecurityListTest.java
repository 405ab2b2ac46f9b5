package opora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.guards.Sources;
import org.junit.jupiter.api.Test;

/** The lists of security requirements name tests that exist, and say of every line what its state is. */
class SecurityListTest {

    private static final Path ASVS = Sources.ROOT.resolve("docs/security/asvs-5.0-l2.md");
    private static final Path MEASURES =
            Sources.ROOT.resolve("app/src/main/resources/opora/security/fstec-21.csv");
    private static final Path DOCUMENT = Sources.ROOT.resolve("docs/security/fstec-21.md");
    private static final Pattern TEST = Pattern.compile("\\b([A-Z]\\w+)#([a-z]\\w+)");
    private static final Pattern LINE =
            Pattern.compile(
                    "\\| V(\\d+\\.\\d+\\.\\d+) \\| [123] \\| [^|]+ \\| (есть|не применимо|оператор|открыто) \\| [^|]+ \\|");

    private static final Map<String, String> TESTS = tests();

    private static Map<String, String> tests() {
        return Stream.of("app/src/test", "statistics/src/test", "acceptance/src/test")
                .flatMap(folder -> Sources.under(folder, ".java").stream())
                .collect(
                        Collectors.toMap(
                                file -> file.getFileName().toString().replace(".java", ""),
                                Sources::text,
                                String::concat));
    }

    private static List<String> missing(String text) {
        return TEST.matcher(text)
                .results()
                .filter(named ->
                        !TESTS.getOrDefault(named.group(1), "")
                                .contains(" " + named.group(2) + "("))
                .map(named -> named.group())
                .toList();
    }

    @Test
    void every_test_that_the_lists_name_exists() throws IOException {
        assertThat(missing(Files.readString(ASVS))).isEmpty();
        assertThat(missing(Files.readString(MEASURES))).isEmpty();
    }

    @Test
    void a_test_that_does_not_exist_is_reported() {
        assertThat(missing("`SecurityListTest#nobody_wrote_this` `Nobody#wrote_this`"))
                .containsExactly("SecurityListTest#nobody_wrote_this", "Nobody#wrote_this");
        assertThat(missing("`SecurityListTest#every_test_that_the_lists_name_exists`")).isEmpty();
    }

    @Test
    void every_requirement_of_levels_1_and_2_has_a_state_and_a_test_or_a_reason()
            throws IOException {
        List<String> lines =
                Files.readAllLines(ASVS).stream().filter(line -> line.startsWith("| V")).toList();
        assertThat(lines).hasSizeGreaterThan(250).allMatch(line -> LINE.matcher(line).matches());
        assertThat(lines.stream().map(line -> line.split("\\s*\\|\\s*")[1]))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_list_says_truly_how_much_of_it_is_done() throws IOException {
        List<String> states =
                Files.readAllLines(ASVS).stream()
                        .map(LINE::matcher)
                        .filter(Matcher::matches)
                        .map(line -> line.group(2))
                        .toList();
        long tested =
                Files.readAllLines(ASVS).stream()
                        .filter(line -> line.contains("| есть |") && TEST.matcher(line).find())
                        .count();
        assertThat(Files.readString(ASVS))
                .contains(
                        "Всего %d: есть %d (с названной проверкой %d, с причиной %d), не применимо %d, за оператором %d, открыто %d."
                                .formatted(
                                        states.size(),
                                        of(states, "есть"),
                                        tested,
                                        of(states, "есть") - tested,
                                        of(states, "не применимо"),
                                        of(states, "оператор"),
                                        of(states, "открыто")));
    }

    private static long of(List<String> states, String state) {
        return states.stream().filter(state::equals).count();
    }

    /** {@code -Dgolden=write} writes the document anew from the list. */
    @Test
    void the_document_of_the_measures_is_written_from_their_list() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(DOCUMENT, document());
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(document());
    }

    private static List<String[]> measures() throws IOException {
        return Files.readAllLines(MEASURES).stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .toList();
    }

    private static String tests(String named) {
        return named.isEmpty() ? "" : "`" + named.replace(" ", "`, `") + "`";
    }

    private static String document() throws IOException {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Меры приказа ФСТЭК России № 21 и Опора

                        Какие меры по обеспечению безопасности персональных данных (приказ от 18.02.2013 № 21) закрывает программа, какие — оператор.
                        Названия мер сокращены и записаны по памяти: **перед включением в документы оператора сверьте их с официальным текстом приказа**.
                        Какие меры обязательны, определяет оператор по уровню защищённости: таблицы уровней здесь нет, её дают файлом (`OPORA_MEASURES_LEVELS`).
                        «Есть» и «частично» подтверждает названная проверка: она идёт при каждой сборке. То же самое показывает страница «Меры приказа ФСТЭК № 21».

                        Этот файл составлен по `app/src/main/resources/opora/security/fstec-21.csv`; правьте таблицу, а не его.

                        | мера | что | чья | состояние | чем закрывается | чего не хватает или что делает регион | где видно | проверка |
                        |---|---|---|---|---|---|---|---|
                        """);
        for (String[] measure : measures()) {
            text.append(
                    "| %s |%n"
                            .formatted(
                                    String.join(
                                            " | ",
                                            measure[0],
                                            measure[1],
                                            measure[2],
                                            measure[3],
                                            measure[4],
                                            measure[5],
                                            measure[6],
                                            tests(measure[7]))));
        }
        return text.toString();
    }
}
