package opora.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The command on files in a folder, without the process around it. */
class SummariseTest {

    private static final String HEADER =
            "year;procedure;school;class;participant;variant;journal_mark;mark;score;1/1;9.2/1;10(1)/2;1К1/3\n";

    private static final List<String> ROWS =
            List.of(
                    "2021;VPR-5-MA;edu700124;5А;1;1;4;2;5;1;0;X;\n",
                    "2021;VPR-5-MA;edu700123;5А;1;1;4;3;10;1;1;2;\n",
                    "2021;VPR-5-MA;edu700123;5А;2;1;3;5;17;1;X;1;\n",
                    "2021;VPR-5-MA;edu700123;5Б;3;отсутствовал;;;;;;;\n",
                    "2020;VPR-5-RU;edu700123;5Б;3;2;5;4;30;;;;2\n",
                    "2021;VPR-5-MA;edu700125;5Б;1;отсутствовал;;;;;;;\n");

    private static final String EXPECTED =
            """
            year;procedure;school;participants;absent;m2;m3;m4;m5;failed;score_sum;score_min;score_max;score_mean;score_median;score_sd;journal_lower;journal_same;journal_higher;t:1;t:1К1;t:9.2;t:10(1)
            2020;VPR-5-RU;edu700123;1;0;0;0;1;0;0;30;30;30;30;30;0;1;0;0;;66.6667;;
            2021;VPR-5-MA;edu700123;2;1;0;1;0;1;0;27;10;17;13.5;13.5;3.5;1;0;1;100;;50;75
            2021;VPR-5-MA;edu700124;1;0;1;0;0;0;1;5;5;5;5;5;0;1;0;0;100;;0;0
            2021;VPR-5-MA;edu700125;0;1;0;0;0;0;0;;;;;;;0;0;0;;;;
            """;

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int summarise(String... words) {
        out.reset();
        err.reset();
        return Summarise.run(
                List.of(words),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8).replace(folder + "/", "");
    }

    @Test
    void participants_become_a_row_per_school_and_procedure() throws IOException {
        assertThat(summarise(file("table.csv", HEADER + String.join("", ROWS)))).isZero();
        assertThat(out()).isEqualTo(EXPECTED);
    }

    @Test
    void the_order_of_files_and_rows_changes_nothing() throws IOException {
        List<String> rows = new ArrayList<>(ROWS);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(rows, new Random(seed));
            List<String> mathematics = rows.stream().filter(row -> row.contains("MA")).toList();
            List<String> russian = rows.stream().filter(row -> row.contains("RU")).toList();
            String one = file("one.csv", HEADER + String.join("", mathematics));
            String two = file("two.csv", HEADER + String.join("", russian));

            assertThat(seed % 2 == 0 ? summarise(one, two) : summarise(two, one)).isZero();
            assertThat(out()).isEqualTo(EXPECTED);
        }
    }

    @Test
    void the_same_stands_in_json() throws IOException {
        assertThat(
                        summarise(
                                "--format",
                                "json",
                                file(
                                        "table.csv",
                                        HEADER + ROWS.get(1) + ROWS.get(2) + ROWS.get(3))))
                .isZero();
        assertThat(JsonMapper.shared().readTree(out()).get(0).toString())
                .isEqualTo(
                        "{\"year\":2021,\"procedure\":\"VPR-5-MA\",\"school\":\"edu700123\",\"participants\":2,\"absent\":1,"
                                + "\"m2\":0,\"m3\":1,\"m4\":0,\"m5\":1,\"failed\":0,\"score_sum\":27,\"score_min\":10,\"score_max\":17,"
                                + "\"score_mean\":13.5,\"score_median\":13.5,\"score_sd\":3.5,\"journal_lower\":1,\"journal_same\":0,"
                                + "\"journal_higher\":1,\"t:1\":100,\"t:9.2\":50,\"t:10(1)\":75}");
    }

    @Test
    void the_summary_can_go_to_a_file() throws IOException {
        Path summary = folder.resolve("summary.csv");

        assertThat(
                        summarise(
                                "--out",
                                summary.toString(),
                                file("table.csv", HEADER + String.join("", ROWS))))
                .isZero();
        assertThat(summary).hasContent(EXPECTED);
        assertThat(out()).isEmpty();
    }

    @Test
    void what_the_source_does_not_tell_stays_empty() throws IOException {
        assertThat(
                        summarise(
                                file(
                                        "marks.csv",
                                        "year;procedure;school;participant;mark\n2023;VPR-5-MA;edu700123;1;2\n")))
                .isZero();
        assertThat(out()).endsWith("\n2023;VPR-5-MA;edu700123;1;;1;0;0;0;1;;;;;;;;;\n");
    }

    @Test
    void one_school_in_two_files_is_taken_once_or_contradicts() throws IOException {
        String one = file("one.csv", HEADER + ROWS.get(0));
        String same = file("same.csv", HEADER + ROWS.get(0).replace("edu700124", "sch700124"));
        String other = file("other.csv", HEADER + ROWS.get(0).replace(";2;5;", ";3;7;"));

        assertThat(summarise(same, one)).isZero();
        assertThat(out().lines()).hasSize(2);
        assertThat(out()).contains("2021;VPR-5-MA;edu700124;");
        assertThat(err())
                .contains(
                        "same.csv::2:: предупреждение: школа sch700124, ВПР, математика, 5 класс, 2021 год: в файле one.csv те же числа; ожидался один результат\n");
        assertThat(summarise(one, other)).isEqualTo(3);
        assertThat(out()).isEmpty();
        assertThat(err())
                .contains(
                        "other.csv::2:: школа edu700124, ВПР, математика, 5 класс, 2021 год: в файле one.csv другие числа; ожидался один результат\n");
    }

    @Test
    void a_file_without_participants_cannot_be_summarised() throws IOException {
        assertThat(
                        summarise(
                                file(
                                        "outcomes.csv",
                                        "year;procedure;school;participants;failed\n2021;VPR-5-MA;edu700123;25;9\n")))
                .isEqualTo(3);
        assertThat(err())
                .isEqualTo(
                        "outcomes.csv:::: это Таблица результатов, участников в файле нет; ожидался файл с участниками\n");
    }

    @Test
    void a_file_with_an_error_stops_the_work() throws IOException {
        assertThat(
                        summarise(
                                file("good.csv", HEADER + ROWS.get(0)),
                                file(
                                        "bad.csv",
                                        HEADER
                                                + ROWS.get(1)
                                                + ROWS.get(1).replace(";3;10;", ";5;17;"))))
                .isEqualTo(3);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("bad.csv::3:E: этот участник уже есть в строке 2");
    }

    @Test
    void wrong_words_end_with_two_and_the_usage() {
        assertThat(summarise()).isEqualTo(2);
        assertThat(err())
                .startsWith("summarise: не указан ни один файл")
                .contains("opora summarise [ключи]");
        assertThat(summarise("--help")).isZero();
        assertThat(out()).startsWith("opora summarise");
    }

    @Test
    void tasks_stand_in_the_order_of_a_paper() {
        List<String> tasks =
                new ArrayList<>(
                        List.of(
                                "10", "9.2", "9.1", "2К1", "1К2", "1К10", "1К1", "5(2)", "5(1)",
                                "2", "13"));
        tasks.sort(new TaskOrder());

        assertThat(tasks)
                .containsExactly(
                        "1К1", "1К2", "1К10", "2", "2К1", "5(1)", "5(2)", "9.1", "9.2", "10", "13");
    }
}
