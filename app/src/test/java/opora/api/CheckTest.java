package opora.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command on files in a folder, without the process around it. */
class CheckTest {

    private static final String GOOD =
            """
            year;procedure;school;participants;failed
            2021;VPR-5-MA;edu700123;25;9
            2021;VPR-5-MA;edu700124;10;1
            """;

    private static final String BAD =
            """
            year;procedure;school;participants;failed
            2021;VPR-5-MA;edu700123;25;9
            2021;VPR-5-MA;edu700124;1О;1
            """;

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int check(String... words) {
        out.reset();
        err.reset();
        return Check.run(
                List.of(words),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private String out() {
        return out.toString(UTF_8).replace(folder + "/", "");
    }

    private String err() {
        return err.toString(UTF_8).replace(folder + "/", "");
    }

    private JsonNode json(String... words) {
        check(
                Stream.concat(Stream.of("--format", "json"), Stream.of(words))
                        .toArray(String[]::new));
        return JsonMapper.shared().readTree(out.toString(UTF_8));
    }

    @Test
    void a_good_file_is_told_and_accepted() throws IOException {
        assertThat(check(file("good.csv", GOOD))).isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        good.csv: Таблица результатов, можно принять
                          ВПР, математика, 5 класс, 2021 год: 2 школы, 35 участников, не справились 10
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void a_bad_file_is_told_on_both_streams_and_ends_with_three() throws IOException {
        assertThat(check(file("good.csv", GOOD), file("bad.csv", BAD))).isEqualTo(3);
        assertThat(out())
                .endsWith(
                        """
                        bad.csv: Таблица результатов, не принимается
                          ВПР, математика, 5 класс, 2021 год: 1 школа, 25 участников, не справились 9
                          Ошибка, строка 3, столбец D «participants», 1О: не читается; число: вместо нуля стоит буква «О». Исправьте строку и загрузите файл снова
                        """);
        assertThat(err())
                .isEqualTo("bad.csv::3:D: не читается; число: вместо нуля стоит буква «О»\n");
    }

    @Test
    void the_json_answer_has_the_promised_shape() throws IOException {
        JsonNode answer = json(file("good.csv", GOOD), file("bad.csv", BAD));

        assertThat(answer).hasSize(2);
        JsonNode good = answer.get(0);
        assertThat(good.propertyNames())
                .containsExactly(
                        "file",
                        "layout",
                        "decision",
                        "year",
                        "procedure",
                        "schools",
                        "municipalities",
                        "participants",
                        "absent",
                        "failed",
                        "findings");
        assertThat(good.get("file").asString()).endsWith("good.csv");
        assertThat(good.get("layout").asString()).isEqualTo("outcomes");
        assertThat(good.get("decision").asString()).isEqualTo("accept");
        assertThat(good.get("year").asInt()).isEqualTo(2021);
        assertThat(good.get("procedure").asString()).isEqualTo("VPR-5-MA");
        assertThat(good.get("schools").asInt()).isEqualTo(2);
        assertThat(good.get("participants").asInt()).isEqualTo(35);
        assertThat(good.get("failed").asInt()).isEqualTo(10);
        assertThat(good.get("absent").isNull()).isTrue();
        assertThat(good.get("municipalities").isNull()).isTrue();
        JsonNode finding = answer.get(1).get("findings").get(0);
        assertThat(finding.toString())
                .isEqualTo(
                        "{\"kind\":\"unreadable_cell\",\"severity\":\"error\",\"sheet\":null,\"row\":3,\"column\":\"D\",\"value\":\"1О\","
                                + "\"message\":\"не читается; число: вместо нуля стоит буква «О»\",\"remedy\":\"Исправьте строку и загрузите файл снова\"}");
    }

    @Test
    void several_procedures_are_parts() throws IOException {
        JsonNode answer = json(file("two.csv", GOOD + "2020;OGE-RU;edu700123;7;0\n")).get(0);

        assertThat(answer.propertyNames())
                .containsExactly("file", "layout", "decision", "parts", "findings");
        assertThat(answer.get("parts")).hasSize(2);
        assertThat(answer.get("parts").get(0).propertyNames())
                .containsExactly(
                        "year",
                        "procedure",
                        "schools",
                        "municipalities",
                        "participants",
                        "absent",
                        "failed");
        assertThat(answer.get("parts").get(0).get("procedure").asString()).isEqualTo("OGE-9-RU");
    }

    @Test
    void a_file_that_is_nothing_known_has_no_counts() throws IOException {
        JsonNode answer = json(file("note.csv", "привет;мир\n")).get(0);

        assertThat(answer.get("layout").asString()).isEqualTo("unknown");
        assertThat(answer.get("decision").asString()).isEqualTo("reject");
        assertThat(answer.get("schools").isNull()).isTrue();
        assertThat(answer.get("year").isNull()).isTrue();
    }

    @Test
    void a_missing_file_is_not_accepted() {
        assertThat(check(folder.resolve("нет.csv").toString())).isEqualTo(3);
        assertThat(err()).startsWith("нет.csv:::: ");
    }

    @Test
    void a_question_is_not_an_acceptance() throws IOException {
        String table =
                file(
                        "noyear.csv",
                        "procedure;school;participants;failed\nVPR-5-MA;edu700123;25;9\n");

        assertThat(check(table)).isEqualTo(3);
        assertThat(err()).contains("noyear.csv::::", "ФАЙЛ@2021:VPR-5-RU");
        assertThat(check(table + "@2021")).isZero();
        assertThat(json(table + "@2021").get(0).get("year").asInt()).isEqualTo(2021);
    }

    @Test
    void schools_outside_the_register_are_asked_about() throws IOException {
        String register =
                file(
                        "register.csv",
                        """
                        код ОО;наименование;муниципалитет
                        sch700123;Школа № 1;Лужанск
                        edu700125;Школа № 2;Лужанск
                        """);

        assertThat(check("--schools", register, file("good.csv", GOOD))).isEqualTo(3);
        assertThat(out())
                .endsWith(
                        """
                        good.csv: Таблица результатов, сначала нужен ответ
                          ВПР, математика, 5 класс, 2021 год: 2 школы, 35 участников, не справились 10
                          Вопрос, строка 3, edu700124: школы с таким логином нет; похожа edu700125, Школа № 2 или sch700123, Школа № 1. Свяжите её со школой реестра или добавьте в реестр
                        """);
    }

    @Test
    void a_register_is_checked_like_any_file() throws IOException {
        JsonNode answer =
                json(file("register.csv", "код ОО;наименование;муниципалитет\n1;Школа;Лужанск\n"))
                        .get(0);

        assertThat(answer.get("layout").asString()).isEqualTo("register");
        assertThat(answer.get("schools").asInt()).isEqualTo(1);
        assertThat(answer.get("municipalities").asInt()).isEqualTo(1);
        assertThat(answer.get("participants").isNull()).isTrue();
    }

    @Test
    void a_file_that_is_no_register_cannot_stand_for_one() throws IOException {
        String good = file("good.csv", GOOD);

        assertThat(check("--schools", good, good)).isEqualTo(3);
        assertThat(err())
                .isEqualTo(
                        "good.csv:::: это не реестр школ, а: Таблица результатов; ожидался реестр школ\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void wrong_words_end_with_two_and_the_usage() throws IOException {
        assertThat(check()).isEqualTo(2);
        assertThat(err())
                .startsWith("check: не указан ни один файл")
                .contains("opora check [ключи]");
        assertThat(check("--format", "xml", file("good.csv", GOOD))).isEqualTo(2);
        assertThat(err()).startsWith("check: --format xml: ожидается text или json");
        assertThat(check(file("good.csv", GOOD) + "@2021:ЧТО")).isEqualTo(2);
        assertThat(check("--help")).isZero();
        assertThat(out()).startsWith("opora check");
    }

    @Test
    void findings_beyond_those_kept_are_counted() throws IOException {
        StringBuilder table = new StringBuilder("year;procedure;school;participant;mark;score\n");
        for (int pupil = 0; pupil < 230; pupil++) {
            table.append("2021;VPR-5-MA;edu700123;%d;;25\n".formatted(pupil));
        }
        table.append("2021;VPR-5-MA;edu700123;999;;5\n");
        String file = file("many.csv", table.toString());

        assertThat(json(file).get(0).get("notShown").toString()).isEqualTo("{\"out_of_range\":30}");
        check(file);
        assertThat(out()).endsWith("  ещё 30 замечаний вида out_of_range\n");
    }
}
