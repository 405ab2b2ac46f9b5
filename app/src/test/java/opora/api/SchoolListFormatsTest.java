package opora.api;

import static opora.identification.Given.counting;
import static opora.identification.Given.results;
import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import opora.api.IdentifyArguments.Format;
import opora.identification.Method;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.SchoolVerdict;
import opora.reports.Heading;
import opora.statistics.Threshold;
import org.junit.jupiter.api.Test;

class SchoolListFormatsTest {

    private static final Heading HEADING =
            Heading.ofFiles(ZonedDateTime.parse("2026-12-09T12:00:00+03:00"));
    private static final String RESULTS =
            """
            edu700123: 2021 VPR-5-MA 9/25
            edu700123: 2021 VPR-5-RU 2/9
            edu700123: 2020 VPR-5-MA 12/20
            edu700124: 2021 VPR-5-MA 8/25
            edu700125: 2021 VPR-5-MA 1/25
            edu700126: 2020 VPR-5-RU 1/25
            """;

    @Test
    void json_has_the_fields_the_order_and_the_digits_of_the_contract() throws IOException {
        assertThat(written(Format.JSON, "edu700123: 2021 VPR-5-MA 9/25", counting("VPR-5-MA")))
                .isEqualTo(
                        """
                        {"year":2021,"method":{"id":"federal-847","threshold":30,"minParticipants":1,"clauseB":"any","procedures":["VPR-5-MA"]},"counts":{"schools":1,"lowResults":0,"atRisk":1,"clear":0,"noData":0},"schools":[
                           {"school":"edu700123","name":null,"municipality":null,"status":"AT_RISK","clauses":[],"outcomes":[
                             {"year":2021,"procedure":"VPR-5-MA","participants":25,"failed":9,"low":true,"margin":2,"interval":[0.180,0.575],"probabilityLow":0.749,"smallGroup":false}],"missing":[
                             {"year":2020,"procedure":"VPR-5-MA","reason":"NOT_LOADED"}],"explanation":["В одной процедуре 2021 года не справились 30\u202f% участников или больше: Математика\u00a05, 9 из 25 · 36\u202f%. Для перечня нужны две такие процедуры или хотя бы одна такая и в 2020 году.","Доля не ниже порога: Математика\u00a05 (вероятно, 75\u202f%). Процент — вероятность того, что доля на самом деле не ниже порога.","За 2020 год не учтена ни одна процедура: результаты не загружены. Основание Б проверить нельзя."]}]}
                        """);
    }

    @Test
    void json_tells_clauses_names_and_a_threshold_with_a_fraction() throws IOException {
        Method method = counting("VPR-5-MA", "VPR-5-RU");
        String json =
                written(
                        Format.JSON,
                        RESULTS,
                        new Method(
                                method.id(),
                                Threshold.ofPercent("27.5"),
                                method.minParticipants(),
                                Method.ClauseB.SAME,
                                method.procedures()));
        assertThat(json)
                .contains("\"threshold\":27.5,\"minParticipants\":1,\"clauseB\":\"same\"")
                .contains("\"status\":\"LOW_RESULTS\",\"clauses\":[\"B\"]")
                .contains(
                        "{\"school\":\"edu700124\",\"name\":\"Школа «№ 2»; \\\"вторая\\\"\",\"municipality\":\"Озеркинский район\"");
    }

    @Test
    void csv_has_a_row_for_every_school_and_counted_procedure() throws IOException {
        assertThat(written(Format.CSV, RESULTS, counting("VPR-5-MA", "VPR-5-RU")))
                .isEqualTo(
                        """
                        school;name;municipality;status;clauses;year;procedure;participants;failed;low;margin;interval_lower;interval_upper;probability_low;small_group;missing
                        edu700123;;;LOW_RESULTS;B;2021;VPR-5-MA;25;9;true;2;0.180;0.575;0.749;false;
                        edu700123;;;LOW_RESULTS;B;2021;VPR-5-RU;9;2;false;-1;0.028;0.600;0.321;true;
                        edu700123;;;LOW_RESULTS;B;2020;VPR-5-MA;20;12;true;7;0.361;0.809;0.997;false;
                        edu700123;;;LOW_RESULTS;B;2020;VPR-5-RU;;;;;;;;;SCHOOL_NOT_IN_FILE
                        edu700124;"Школа «№ 2»; ""вторая""\";Озеркинский район;AT_RISK;;2021;VPR-5-MA;25;8;true;1;0.149;0.535;0.597;false;
                        edu700124;"Школа «№ 2»; ""вторая""\";Озеркинский район;AT_RISK;;2021;VPR-5-RU;;;;;;;;;SCHOOL_NOT_IN_FILE
                        edu700124;"Школа «№ 2»; ""вторая""\";Озеркинский район;AT_RISK;;2020;VPR-5-MA;;;;;;;;;SCHOOL_NOT_IN_FILE
                        edu700124;"Школа «№ 2»; ""вторая""\";Озеркинский район;AT_RISK;;2020;VPR-5-RU;;;;;;;;;SCHOOL_NOT_IN_FILE
                        edu700125;;;CLEAR;;2021;VPR-5-MA;25;1;false;-7;0.001;0.204;0.001;false;
                        edu700125;;;CLEAR;;2021;VPR-5-RU;;;;;;;;;SCHOOL_NOT_IN_FILE
                        edu700125;;;CLEAR;;2020;VPR-5-MA;;;;;;;;;SCHOOL_NOT_IN_FILE
                        edu700125;;;CLEAR;;2020;VPR-5-RU;;;;;;;;;SCHOOL_NOT_IN_FILE
                        edu700126;;;NO_DATA;;2020;VPR-5-RU;25;1;false;-7;0.001;0.204;0.001;false;
                        edu700126;;;NO_DATA;;2021;VPR-5-MA;;;;;;;;;SCHOOL_NOT_IN_FILE
                        edu700126;;;NO_DATA;;2021;VPR-5-RU;;;;;;;;;SCHOOL_NOT_IN_FILE
                        edu700126;;;NO_DATA;;2020;VPR-5-MA;;;;;;;;;SCHOOL_NOT_IN_FILE
                        """);
    }

    @Test
    void text_tells_the_counts_and_who_is_in_the_list_and_why() throws IOException {
        assertThat(written(Format.TEXT, RESULTS, counting("VPR-5-MA", "VPR-5-RU")))
                .isEqualTo(
                        """
                        Перечень школ, которым нужна поддержка, по результатам 2021 года

                        Методика: по приказу Рособрнадзора от 19.08.2020 № 847, с изменениями: не учитываются «ЕГЭ, математика», «ЕГЭ, русский язык», «ОГЭ, математика», «ОГЭ, русский язык», «Математика 6», «Русский 6»
                        Низкий результат: не справились 30 % участников или больше.
                        Основание А: низкий результат в двух и более процедурах 2021 года. Основание Б: низкий результат хотя бы в одной процедуре 2021 года и хотя бы в одной процедуре 2020 года, не обязательно в той же.
                        Учитываются: VPR-5-MA, VPR-5-RU

                        4 школы = 1 в перечне + 1 в зоне риска + 1 вне перечня + 1 без данных

                        В ПЕРЕЧНЕ: 1 школа
                        edu700123  основание Б
                            2021  Математика 5     9 из   25    36 %  сверх порога   2 уч.  вероятно   75 %
                            2020  Математика 5    12 из   20    60 %  сверх порога   7 уч.  уверенно > 99 %

                        ЗОНА РИСКА: 1 школа
                        edu700124  Школа «№ 2»; "вторая"  Озеркинский район
                            2021  Математика 5     8 из   25    32 %  сверх порога   1 уч.  на грани   60 %

                        НЕТ ДАННЫХ: 1 школа
                        edu700126
                            За 2021 год не учтена ни одна процедура: школы нет в загруженных результатах.

                        Вне перечня: 1 школа, из них у 1 учтены не все процедуры года. Поимённо — в форматах json, csv и xlsx
                        """);
    }

    @Test
    void text_of_an_empty_list_still_adds_up() throws IOException {
        SchoolList empty = new SchoolList(year(2021), counting("VPR-5-MA"), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SchoolListText.write(empty, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "0 школ = 0 в перечне + 0 в зоне риска + 0 вне перечня + 0 без данных\n\nВне перечня: 0 школ.");
    }

    private static String written(Format format, String results, Method method) throws IOException {
        List<Entry> entries =
                verdicts(method.judge(year(2021), List.of(), results(results))).stream()
                        .map(verdict -> new Entry(place(verdict), verdict))
                        .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SchoolListWriter.of(format, HEADING)
                .write(new SchoolList(year(2021), method, entries), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The second school has a name that every format has to keep apart from its own signs. */
    private static Place place(SchoolVerdict verdict) {
        boolean named = verdict.school().equals("edu700124");
        return new Place(
                Optional.empty(),
                verdict.school(),
                named ? Optional.of("Школа «№ 2»; \"вторая\"") : Optional.empty(),
                named ? Optional.of("Озеркинский район") : Optional.empty(),
                "");
    }
}
