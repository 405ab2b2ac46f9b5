package opora.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the list is made of. */
class IdentifyTest extends IdentifyOnFiles {

    @Test
    void the_list_of_two_years_goes_to_standard_output() {
        assertThat(run("--year", "2021", "results.csv")).isZero();
        assertThat(out())
                .contains("4 школы = 2 в перечне + 0 в зоне риска + 1 вне перечня + 1 без данных")
                .contains("edu700123  основание А\n")
                .contains("edu700124  основание Б\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void the_order_of_files_and_rows_changes_nothing() throws IOException {
        run("--year", "2021", "--format", "json", "results.csv");
        String expected = out();
        List<String> rows = new ArrayList<>(TWO_YEARS.lines().skip(1).toList());
        String header = TWO_YEARS.lines().findFirst().orElseThrow() + "\n";
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(rows, new Random(seed));
            write("one.csv", header + String.join("\n", rows.subList(0, seed % 5 + 1)));
            write("two.csv", header + String.join("\n", rows.subList(seed % 5 + 1, 6)));
            out.reset();
            assertThat(run("--year", "2021", "--format", "json", "two.csv", "one.csv")).isZero();
            assertThat(out()).isEqualTo(expected);
        }
    }

    @Test
    void a_school_shows_the_spelling_of_the_newest_year() throws IOException {
        write(
                "more.csv",
                "year;procedure;school;participants;failed\n2022;VPR-4-MA;sch700125;25;9\n2019;VPR-4-MA;EDU700123;2;0\n");
        run("--year", "2021", "--format", "csv", "results.csv", "more.csv");
        assertThat(codes()).containsExactly("edu700123", "edu700124", "edu700126", "sch700125");
    }

    @Test
    void the_register_names_every_school_and_results_beyond_it_are_kept_with_a_warning()
            throws IOException {
        write(
                "register.csv",
                """
                school;name;municipality;region
                sch700123;Боровинская СОШ;Верхнелужский район;Область
                EDU700124;Школа № 2;Лужанск;Область
                edu700129;Ольховская ООШ;Верхнелужский район;Область
                """);
        assertThat(
                        run(
                                "--year",
                                "2021",
                                "--schools",
                                "register.csv",
                                "--format",
                                "csv",
                                "results.csv"))
                .isZero();
        assertThat(codes())
                .containsExactly("EDU700124", "edu700125", "edu700126", "edu700129", "sch700123");
        assertThat(out())
                .contains("sch700123;Боровинская СОШ;Верхнелужский район;LOW_RESULTS;A;2021;")
                .contains("edu700129;Ольховская ООШ;Верхнелужский район;NO_DATA;;2021;");
        assertThat(err().lines())
                .containsExactly(
                        "results.csv::6:: предупреждение: школы edu700125 нет в реестре; в списке она останется",
                        "results.csv::7:: предупреждение: школы edu700126 нет в реестре; в списке она останется");
    }

    @Test
    void a_school_closed_before_the_year_is_left_out_unless_it_has_results_of_it()
            throws IOException {
        write(
                "register.csv",
                """
                код ОО;наименование;муниципалитет;закрыта
                101001;Боровинская СОШ;Верхнелужский район;
                101002;Старая ООШ;Верхнелужский район;2020
                101003;Талая ООШ;Верхнелужский район;2020
                101004;Последняя ООШ;Верхнелужский район;2021
                """);
        write(
                "results.csv",
                """
                год;процедура;код ОО;участников;не справились
                2021;VPR-5-RU;101001;20;1
                2020;VPR-5-RU;101002;20;9
                2021;VPR-5-RU;101003;20;9
                """);
        assertThat(
                        run(
                                "--year",
                                "2021",
                                "--schools",
                                "register.csv",
                                "results.csv",
                                "--format",
                                "csv"))
                .isZero();
        assertThat(out()).contains("101001", "101003", "101004").doesNotContain("101002");
        assertThat(err()).contains("identify: закрыты до 2021 года и в список не вошли: 101002");
    }

    @Test
    void a_register_among_the_files_is_a_register_too_but_only_one() throws IOException {
        String register =
                "school;name;municipality\nedu700123;Боровинская СОШ;Верхнелужский район\n";
        write("register.csv", register);
        write("other.csv", register);
        assertThat(run("--year", "2021", "results.csv", "register.csv")).isZero();
        assertThat(out()).contains("edu700123  Боровинская СОШ  Верхнелужский район  основание А");
        assertThat(run("--year", "2021", "results.csv", "register.csv", "other.csv")).isEqualTo(3);
        assertThat(err())
                .contains(
                        "other.csv:::: второй реестр школ, первый — register.csv; ожидался один реестр\n");
    }

    @Test
    void results_in_place_of_the_register_are_refused() {
        assertThat(run("--year", "2021", "--schools", "results.csv", "results.csv")).isEqualTo(3);
        assertThat(err())
                .isEqualTo(
                        "results.csv:::: это не реестр школ, а: Таблица результатов; ожидался реестр школ\n");
        assertThat(out()).isEmpty();
    }

    @Test
    void the_same_file_twice_counts_once() {
        run("--year", "2021", "--format", "json", "results.csv");
        String once = out();
        out.reset();
        assertThat(run("--year", "2021", "--format", "json", "results.csv", "results.csv"))
                .isZero();
        assertThat(out()).isEqualTo(once);
    }

    @Test
    void two_different_results_of_one_school_are_a_defect_in_both_files() throws IOException {
        write(
                "other.csv",
                "year;procedure;school;participants;failed\n2021;VPR-5-MA;sch700123;25;10\n");
        assertThat(run("--year", "2021", "results.csv", "other.csv")).isEqualTo(3);
        assertThat(out()).isEmpty();
        assertThat(err().lines())
                .containsExactly(
                        "other.csv::2:: школа sch700123, ВПР, математика, 5 класс, 2021 год: не справились 10 из 25,"
                                + " а в другом месте (results.csv, строка 2 — не справились 9 из 25); ожидался один результат",
                        "results.csv::2:: школа edu700123, ВПР, математика, 5 класс, 2021 год: не справились 9 из 25,"
                                + " а в другом месте (other.csv, строка 2 — не справились 10 из 25); ожидался один результат");
    }

    @Test
    void base_and_profile_maths_of_two_files_are_added_up() throws IOException {
        write("base.csv", "year;procedure;school;participants;failed\n2021;EGE-11-MAB;a;10;1\n");
        write("profile.csv", "year;procedure;school;participants;failed\n2021;EGE-11-MAP;a;5;4\n");
        run("--year", "2021", "--format", "csv", "base.csv", "profile.csv");
        assertThat(out()).contains("a;;;AT_RISK;;2021;EGE-11-MA;15;5;true;1;");
    }

    @Test
    void windows_1251_reads_like_utf_8() throws IOException {
        run("--year", "2021", "--format", "json", "results.csv");
        String expected = out();
        out.reset();
        Files.writeString(
                folder.resolve("ansi.csv"),
                TWO_YEARS.replace(
                        "year;procedure;school;participants;failed",
                        "год;процедура;код ОО;участников;не справились"),
                Charset.forName("windows-1251"));
        assertThat(run("--year", "2021", "--format", "json", "ansi.csv")).isZero();
        assertThat(out()).isEqualTo(expected);
    }

    private List<String> codes() {
        return out().lines().skip(1).map(line -> line.split(";")[0]).distinct().toList();
    }
}
