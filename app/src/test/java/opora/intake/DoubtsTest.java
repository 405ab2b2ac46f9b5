package opora.intake;

import static opora.intake.Loading.freshCodes;
import static opora.intake.Loading.outcomes;
import static opora.intake.Loading.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.intake.CheckedBatch.Readiness;
import opora.intake.formats.Finding;
import org.junit.jupiter.api.Test;

class DoubtsTest extends WithLoads {

    @Test
    void results_that_the_register_speaks_against_are_doubted_and_can_be_accepted() {
        List<String> codes = freshCodes(2);
        accept(
                table(
                        "реестр.csv",
                        "код ОО;наименование;муниципалитет;параллели;закрыта",
                        codes.get(0) + ";Школа первая;Лужанск;1-9;2019",
                        codes.get(1) + ";Школа вторая;Лужанск;1-9;"));

        CheckedBatch checked =
                check(
                        read(
                                outcomes(
                                        "a.csv",
                                        "2019;VPR-5-MA;" + codes.get(0) + ";25;9",
                                        "2020;VPR-5-MA;" + codes.get(0) + ";25;9",
                                        "2020;OGE-9-MA;" + codes.get(1) + ";25;9",
                                        "2020;EGE-11-RU;" + codes.get(1) + ";25;9")));

        assertThat(checked.readiness()).isInstanceOf(Readiness.Ready.class);
        assertThat(checked.files().getFirst().findings())
                .extracting(Finding::severity, Finding::row, Finding::wrong)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Finding.Severity.WARNING,
                                3,
                                "Школа первая, ВПР 2020, математика, 5 класс: по реестру школа закрыта, последний её учебный год — 2019"),
                        org.assertj.core.groups.Tuple.tuple(
                                Finding.Severity.WARNING,
                                5,
                                "Школа вторая, ЕГЭ 2020, русский язык: по реестру в школе нет 11 класса, есть 1-9"));
    }

    @Test
    void a_class_of_more_than_sixty_is_doubted() {
        List<String> codes = freshCodes(1);
        accept(Loading.registerOf(codes));
        String[] pupils =
                Stream.concat(lines(codes.getFirst(), "5А", 61), lines(codes.getFirst(), "5Б", 60))
                        .toArray(String[]::new);

        CheckedBatch checked =
                check(read(table("дети.csv", "год;процедура;код ОО;класс;отметка", pupils)));

        assertThat(checked.files().getFirst().findings())
                .filteredOn(Finding::kind, Finding.Kind.HARDLY_POSSIBLE)
                .extracting(Finding::wrong)
                .containsExactly(
                        "Школа %s, ВПР 2020, математика, 5 класс: в классе «5А» 61\u00a0участник"
                                .formatted(codes.getFirst()));
    }

    private static Stream<String> lines(String code, String label, int pupils) {
        return IntStream.range(0, pupils)
                .mapToObj(pupil -> "2020;VPR-5-MA;" + code + ";" + label + ";" + (2 + pupil % 4));
    }
}
