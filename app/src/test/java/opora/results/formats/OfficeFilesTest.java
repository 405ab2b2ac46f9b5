package opora.results.formats;

import static opora.results.formats.OfficeFiles.expected;
import static opora.results.formats.OfficeFiles.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.SharedData;
import opora.intake.Recognition;
import opora.intake.Told;
import opora.intake.formats.Decision;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.results.Complement;
import opora.results.Outcome;
import opora.results.ResultFormats;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One real file of each kind that an office holds, against answers that were counted independently. */
class OfficeFilesTest {

    private static final Map<String, String> LAYOUT_OF_REPORT =
            Map.of(
                    "journal_comparison_new", "journal_comparison",
                    "journal_comparison_old", "journal_comparison",
                    "collection_form_empty", "collection_form");

    @Test
    void every_file_is_recognised_as_what_it_is() {
        Map<String, String> layouts = new LinkedHashMap<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> file : expected().properties()) {
            String report = file.getValue().get("report").asString();
            layouts.put(file.getKey(), read(file.getKey()).layout().id());
            wanted.put(file.getKey(), LAYOUT_OF_REPORT.getOrDefault(report, report));
        }

        assertThat(layouts).hasSize(17).isEqualTo(wanted);
    }

    @Test
    void individual_results_give_the_counts_of_every_school() {
        Reading reading = read("Ф1_Индивидуальные результаты.xlsx");
        JsonNode wanted = expected().get("Ф1_Индивидуальные результаты.xlsx");

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(reading.parts())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.year()).contains(new AcademicYear(2021));
                    assertThat(part.procedure()).contains(Procedure.of("VPR-5-MA"));
                    assertThat(part.schools()).isEqualTo(wanted.get("schools").asInt());
                    assertThat(part.participants()).contains(wanted.get("participants").asInt());
                });
        assertThat(Told.outcomes(reading)).hasSize(9);
        for (Outcome outcome : Told.outcomes(reading)) {
            JsonNode school = wanted.get("by_school").get(outcome.school().text());
            assertThat(outcome.result())
                    .as(outcome.school().text())
                    .isEqualTo(
                            new Outcome.Result.Counted(
                                    school.get("participants").asInt(), school.get("n2").asInt()));
            assertThat(outcome.marks())
                    .contains(
                            new Outcome.MarkCounts(
                                    school.get("n2").asInt(),
                                    school.get("n3").asInt(),
                                    school.get("n4").asInt(),
                                    school.get("n5").asInt()));
            assertThat(outcome.classes()).hasSize(school.get("classes").asInt());
        }
    }

    @Test
    void statistics_of_marks_give_the_counts_behind_the_percentages() {
        Reading reading = read("Ф3_Статистика по отметкам.xlsx");
        JsonNode wanted = expected().get("Ф3_Статистика по отметкам.xlsx");
        Map<String, String> counted = new HashMap<>();
        for (String[] row : SharedData.rows("altai/expected/school_summary_MA5_2021.csv", ",")) {
            counted.put(row[0].replace("sch", "edu"), row[6] + " из " + row[2]);
        }

        Reading.Part part = reading.parts().getFirst();
        assertThat(part.schools()).isEqualTo(wanted.get("schools").asInt());
        assertThat(part.municipalities()).contains(wanted.get("municipalities").asInt());
        assertThat(part.participants()).contains(wanted.get("participants").asInt());
        Map<String, String> differing = new HashMap<>();
        for (Outcome outcome : Told.outcomes(reading)) {
            String result = Told.result(outcome.result());
            if (!result.equals(counted.get(outcome.school().text()))) {
                differing.put(outcome.school().text(), result);
            }
        }
        assertThat(differing)
                .as("its percentages were made to add up to 100, so that no counts give them")
                .containsExactly(entry("edu799521", "2.92 % из 137"));
        assertThat(reading.findings().counts()).isEqualTo(Map.of(Finding.Kind.COUNT_NOT_WHOLE, 1));
        assertThat(Told.complements(reading)).as("country, region and municipalities").hasSize(73);
    }

    @Test
    void the_list_of_a_dashboard_and_the_context_form_are_told_too() {
        Recognition recognition = new Recognition(ResultFormats.all());
        Map<String, String> layouts = new LinkedHashMap<>();
        for (String file : new String[] {"dagestan/bias.csv", "altai/context_2021.csv"}) {
            layouts.put(
                    file,
                    recognition
                            .read(SharedData.file(file), Labels.NONE, FileFormat.Progress.SILENT)
                            .layout()
                            .id());
        }

        assertThat(layouts)
                .containsExactly(
                        entry("dagestan/bias.csv", "bias_list"),
                        entry("altai/context_2021.csv", "context"));
    }

    @Test
    void comparisons_with_the_mark_book_give_the_counts_of_every_school() {
        Map<String, String> files =
                Map.of(
                        "3100412.xlsx", "school_summary_MA5_2021.csv",
                        "Сравнение отметок 2020.xlsx", "school_summary_RU5_2020.csv");
        files.forEach((name, counted) -> {
            Reading reading = read(name);
            JsonNode wanted = expected().get(name);
            Map<String, String> bySchool = new HashMap<>();
            for (String[] row : SharedData.rows("altai/expected/" + counted, ",")) {
                bySchool.put(
                        row[0].replace("sch", "edu"),
                        String.join(" ", row[21], row[22], row[23], row[24]));
            }

            assertThat(reading.findings().isEmpty()).as(Told.findings(reading).toString()).isTrue();
            assertThat(schoolsOf(reading)).hasSize(wanted.get("schools").asInt());
            if (wanted.has("participants")) {
                assertThat(reading.parts().getFirst().participants())
                        .contains(wanted.get("participants").asInt());
            }
            for (Complement row : schoolsOf(reading)) {
                String told =
                        row.participants().orElseThrow()
                                + row.values().stream()
                                        .map(value -> " " + value.participants().orElseThrow())
                                        .collect(Collectors.joining());
                assertThat(told)
                        .as(row.group().key())
                        .isEqualTo(bySchool.get(row.group().key().replace("school:", "")));
            }
        });
    }

    @Test
    void reports_of_tasks_and_scores_are_read_whole() {
        Reading tasks = read("Выполнение заданий.xlsx");
        Reading scores = read("Распределение первичных баллов.xlsx");

        assertThat(tasks.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(tasks.parts().getFirst().schools()).isEqualTo(632);
        assertThat(tasks.parts().getFirst().procedure()).contains(Procedure.of("VPR-6-RU"));
        assertThat(Told.complements(tasks))
                .allSatisfy(row -> assertThat(row.values()).hasSize(25))
                .allSatisfy(row ->
                        assertThat(
                                        row.values().stream()
                                                .mapToInt(value -> value.maximum().orElseThrow())
                                                .sum())
                                .isEqualTo(51));
        assertThat(scores.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(scores.parts().getFirst().schools()).isEqualTo(633);
        assertThat(Told.complements(scores))
                .allSatisfy(row -> assertThat(row.values()).hasSize(17));
    }

    @Test
    void tables_collected_from_reports_give_every_school_of_every_procedure() {
        Reading marks = read("marks.xlsx");
        Reading scores = read("scores.xlsx");
        Map<String, String> counted = new HashMap<>();
        Map<String, Double> means = new HashMap<>();
        for (String[] row : SharedData.rows("altai/expected/school_summary_MA5_2021.csv", ",")) {
            counted.put(row[0].replace("sch", "edu"), row[6] + " из " + row[2]);
            means.put(
                    row[0].replace("sch", "edu"),
                    Double.valueOf(row[14].isEmpty() ? "0" : row[14]));
        }

        assertThat(marks.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(marks.findings().counts()).containsOnlyKeys(Finding.Kind.COUNT_NOT_WHOLE);
        assertThat(Told.outcomes(marks)).hasSize(7566);
        assertThat(marks.parts()).hasSize(12);
        List<Outcome> maths =
                Told.outcomes(marks).stream()
                        .filter(one ->
                                one.procedure().equals(Procedure.of("VPR-5-MA"))
                                        && one.year().endsIn() == 2021
                                        && one.result() instanceof Outcome.Result.Counted)
                        .toList();
        assertThat(maths).hasSizeGreaterThan(600);
        assertThat(maths)
                .allSatisfy(one ->
                        assertThat(Told.result(one.result()))
                                .isEqualTo(counted.get(one.school().text())));
        assertThat(scores.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(schoolsOf(scores)).hasSize(1267);
        assertThat(
                        schoolsOf(scores).stream()
                                .filter(one ->
                                        one.procedure().grade() == 5
                                                && one.procedure().subject().equals("MA")))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(mean(one))
                                .isCloseTo(
                                        means.get(one.group().key().replace("school:", "")),
                                        within(0.02)));
    }

    private static double mean(Complement row) {
        return row.values().stream()
                .mapToDouble(value ->
                        Integer.parseInt(value.label()) * value.percent().doubleValue() / 100)
                .sum();
    }

    private static List<Complement> schoolsOf(Reading reading) {
        return Told.complements(reading).stream()
                .filter(row -> row.group() instanceof Complement.Group.School)
                .toList();
    }
}
