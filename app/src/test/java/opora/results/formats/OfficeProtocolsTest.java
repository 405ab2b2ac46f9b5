package opora.results.formats;

import static opora.results.formats.OfficeFiles.expected;
import static opora.results.formats.OfficeFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import opora.intake.Told;
import opora.intake.formats.Decision;
import opora.intake.formats.Finding;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Protocols of exams, the export of 2022 and the list of signs against answers that were counted independently. */
class OfficeProtocolsTest {

    @Test
    void protocols_of_exams_give_the_counts_of_every_school() {
        JsonNode exams = OfficeFiles.exams();
        Map<String, String> procedures =
                Map.of(
                        "ОГЭ-RU", "OGE-9-RU",
                        "ОГЭ-MA", "OGE-9-MA",
                        "ЕГЭ-RU", "EGE-11-RU",
                        "ЕГЭ-MA", "EGE-11-MAP");
        for (Map.Entry<String, JsonNode> file : expected().properties()) {
            if (!file.getValue().has("exams")) {
                continue;
            }
            Labels said =
                    file.getKey().endsWith("Русский язык.csv")
                            ? Told.labels(2021, "OGE-RU")
                            : Labels.NONE;
            Reading reading = read(file.getKey(), said);
            Map<String, String> counted = new TreeMap<>();
            for (Reading.Part part : reading.parts()) {
                counted.put(
                        part.procedure().orElseThrow().code(),
                        "%d школ, %d из %d"
                                .formatted(
                                        part.schools(),
                                        part.failed().orElseThrow(),
                                        part.participants().orElseThrow()));
            }
            for (Outcome outcome : Told.outcomes(reading)) {
                if (outcome.procedure().isOge()) {
                    counted.put(
                            outcome.procedure() + " " + outcome.school(),
                            Told.result(outcome.result()));
                }
            }
            Map<String, String> wanted = new TreeMap<>();
            for (JsonNode name : file.getValue().get("exams")) {
                String procedure = procedures.get(name.asString());
                JsonNode exam = exams.get(name.asString());
                wanted.put(
                        procedure,
                        "%d школ, %s"
                                .formatted(exam.get("schools").asInt(), belowOfParticipants(exam)));
                if (exam.has("by_school")) {
                    exam.get("by_school")
                            .properties()
                            .forEach(school ->
                                    wanted.put(
                                            procedure + " " + school.getKey(),
                                            belowOfParticipants(school.getValue())));
                }
            }
            assertThat(counted).as(file.getKey()).isEqualTo(wanted);
            assertThat(reading.parts()).hasSize(file.getValue().get("exams").size());
            assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
            String told = reading + "" + Told.findings(reading) + Told.outcomes(reading);
            assertThat(told.replaceAll("\\[I@[0-9a-f]+", "")) // names of arrays in memory
                    .as(file.getKey())
                    .doesNotContain("Тестов", "Пробович", "Пробовна", "90000", "70001");
        }
    }

    private static String belowOfParticipants(JsonNode counts) {
        return counts.get("below_minimum").asInt() + " из " + counts.get("participants").asInt();
    }

    @Test
    void the_export_of_2022_gives_what_the_individual_results_give() {
        Reading reading = read("Протокол региона 2022.xlsx", Told.labels(2021, "VPR-5-MA"));
        JsonNode wanted = expected().get("Протокол региона 2022.xlsx");

        Reading.Part part = reading.parts().getFirst();
        assertThat(part.schools()).isEqualTo(wanted.get("schools").asInt());
        assertThat(part.rows()).isEqualTo(wanted.get("rows").asInt());
        assertThat(part.participants()).contains(wanted.get("participants").asInt());
        assertThat(part.absent()).contains(wanted.get("absent").asInt());
        assertThat(Told.results(reading))
                .isEqualTo(Told.results(read("Ф1_Индивидуальные результаты.xlsx")));
    }

    @Test
    void the_list_of_signs_gives_the_markers_of_every_year() {
        Reading reading = read("Признаки необъективности.xlsx");
        JsonNode wanted = expected().get("Признаки необъективности.xlsx");
        Map<String, Integer> counted = new TreeMap<>();
        for (String line : Told.descriptions(reading)) {
            if (line.endsWith("есть маркер")) {
                counted.merge(
                        line.replaceAll("school:\\S+ (\\d+): (.*) = .*", "$1 $2"), 1, Integer::sum);
            }
        }
        Map<String, Integer> markers = new TreeMap<>();
        wanted.get("markers_by_year_and_column")
                .properties()
                .forEach(year ->
                        year.getValue()
                                .properties()
                                .forEach(column ->
                                        markers.put(
                                                year.getKey() + " " + column.getKey(),
                                                column.getValue().asInt())));
        Map<String, Integer> schools = new TreeMap<>();
        reading.parts()
                .forEach(part -> schools.put(part.year().orElseThrow().toString(), part.schools()));
        Map<String, Integer> wantedSchools = new TreeMap<>();
        wanted.get("schools_by_year")
                .properties()
                .forEach(year -> wantedSchools.put(year.getKey(), year.getValue().asInt()));

        assertThat(counted).isEqualTo(markers);
        assertThat(schools).isEqualTo(wantedSchools);
        assertThat(reading.parts().stream().mapToInt(Reading.Part::rows).sum())
                .isEqualTo(wanted.get("rows").asInt());
        assertThat(reading.schools()).hasSize(wanted.get("schools_ever").asInt());
        assertThat(reading.findings().counts()).isEqualTo(Map.of(Finding.Kind.DOUBLED_BLOCK, 1));
    }
}
