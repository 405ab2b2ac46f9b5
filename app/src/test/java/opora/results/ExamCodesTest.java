package opora.results;

import static opora.intake.Loading.file;
import static opora.intake.Loading.freshCodes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.CheckedBatch;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Told;
import opora.intake.Upload;
import opora.territory.Author;
import opora.territory.CodeKind;
import opora.territory.Codes;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Protocols name schools by numbers of examinations, and their results become facts of the school that has that number. */
@SpringBootTest
@OnTestDatabase
class ExamCodesTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final String OGE_NUMBER = "88017";
    private static final String EGE_NUMBER = "188017";
    private static final String OGE =
            """
            02 - Математика 2021.05.27;;;;;;
            № ;Код ОО;Класс;Задания с кратким ответом;Задания с развёрнутым ответом;Первичный балл;Оценка
            1;88017;9А;++-+2;1(2)0(3);6;2
            2;88017;9А;+++++;2(2)3(3);10;4
            """;
    private static final Upload EGE =
            file(
                    "ЕГЭ.csv",
                    """
                    01 - Русский язык 2021.06.03;;;;;
                    № ;Код ОО;Класс;Задания с кратким ответом;Первичный балл;Тестовый балл
                    1;188017;11А;+---;1;20
                    2;188017;11А;++++;4;71
                    """);

    @Autowired Batches batches;
    @Autowired Codes codes;
    @Autowired Schools schools;
    @Autowired ProcedureOutcomes outcomes;

    @Test
    void a_school_is_found_by_its_numbers_of_oge_and_ege() {
        List<String> login = freshCodes(1);
        accept(load(Loading.registerOf(login)));
        SchoolId school = named(login.getFirst());
        Author by = new Author(Loading.OPERATOR.id(), Loading.OPERATOR.name());
        assertThat(codes.add(ALL, school, CodeKind.OGE, OGE_NUMBER, by)).contains(Map.of());
        assertThat(codes.add(ALL, school, CodeKind.EGE, EGE_NUMBER, by)).contains(Map.of());

        CheckedBatch protocols = load(file("ОГЭ.csv", OGE), EGE);
        assertThat(protocols.unknown()).as("both numbers are known").isEmpty();
        accept(protocols);

        assertThat(
                        outcomes.ofSchool(ALL, school).stream()
                                .map(known -> known.outcome())
                                .map(one -> one.procedure() + ": " + Told.result(one.result()))
                                .toList())
                .containsExactlyInAnyOrder("OGE-9-MA: 1 из 2", "EGE-11-RU: 1 из 2");
        batches.recall(protocols.batch().id(), "проверка", Loading.OPERATOR);
    }

    @Test
    void a_number_that_no_school_has_waits_for_a_decision() {
        CheckedBatch protocols = load(file("чужой.csv", OGE.replace("88017", "88918")));

        assertThat(protocols.unknown())
                .extracting(unknown -> unknown.code())
                .containsExactly("88918");
        batches.remove(protocols.batch().id());
    }

    private CheckedBatch load(Upload... files) {
        long load = ((Received.Taken) batches.receive(List.of(files), Loading.OPERATOR)).batch();
        batches.readNow(load);
        return batches.check(load).orElseThrow();
    }

    private void accept(CheckedBatch checked) {
        assertThat(batches.accept(checked.batch().id(), checked.token(), Loading.OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
    }

    private SchoolId named(String code) {
        return schools.byCode(ALL, List.of(new SchoolCode(code))).values().iterator().next();
    }
}
