package opora.intake;

import static opora.intake.Loading.freshCodes;
import static opora.intake.Loading.outcomes;
import static opora.intake.Loading.registerOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.intake.CheckedFile.Standing;
import opora.intake.formats.Finding;
import org.junit.jupiter.api.Test;

class ContradictionsTest extends WithLoads {

    @Test
    void files_that_contradict_each_other_are_put_aside_with_both_places() {
        List<String> codes = freshCodes(2);
        accept(registerOf(codes));
        CheckedBatch checked =
                check(
                        read(
                                outcomes("a.csv", "2026;VPR-5-MA;" + codes.get(0) + ";25;9"),
                                outcomes(
                                        "b.csv",
                                        "2026;VPR-5-RU;" + codes.get(1) + ";25;9",
                                        "2026;VPR-5-MA;" + codes.get(0) + ";25;8"),
                                outcomes("c.csv", "2026;VPR-5-MA;" + codes.get(1) + ";20;2")));

        assertThat(checked.files())
                .extracting(CheckedFile::standing)
                .containsExactly(Standing.PUT_ASIDE, Standing.PUT_ASIDE, Standing.READY);
        assertThat(checked.files().get(0).findings().getFirst())
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Finding.Kind.CONFLICTING_DUPLICATE);
                    assertThat(finding.row()).isEqualTo(2);
                    assertThat(finding.wrong())
                            .isEqualTo(
                                    "Школа %s, ВПР 2026, математика, 5 класс: в файле «b.csv», строка 3 другие данные"
                                            .formatted(codes.get(0)));
                });
        assertThat(checked.totals().rows()).isEqualTo(1);

        long load = checked.batch().id();
        batches.removeFile(load, checked.files().get(0).file().id());
        assertThat(check(load).files())
                .extracting(CheckedFile::standing)
                .containsExactly(Standing.READY, Standing.READY);
    }

    @Test
    void the_same_file_twice_in_one_load_is_put_aside_once() {
        List<String> codes = freshCodes(1);
        accept(registerOf(codes));
        String line = "2026;VPR-5-MA;" + codes.getFirst() + ";25;9";

        CheckedBatch checked = check(read(outcomes("a.csv", line), outcomes("копия.csv", line)));

        assertThat(checked.files())
                .extracting(CheckedFile::standing)
                .containsExactly(Standing.READY, Standing.PUT_ASIDE);
        assertThat(checked.files().get(1).findings().getFirst().wrong())
                .isEqualTo("такой же файл уже есть в этой загрузке: «a.csv»");
    }

    @Test
    void a_file_with_errors_is_put_aside_and_the_rest_is_accepted() {
        List<String> codes = freshCodes(1);
        long load =
                accept(
                        registerOf(codes),
                        Loading.file("картинка.xlsx", "это не таблица и не картинка\n"),
                        outcomes("a.csv", "2026;VPR-5-MA;" + codes.getFirst() + ";25;9"));

        assertThat(batches.find(load).orElseThrow().files())
                .extracting(BatchFile::taking)
                .containsExactly(
                        BatchFile.Taking.TAKEN, BatchFile.Taking.NOT_TAKEN, BatchFile.Taking.TAKEN);
        assertThat(results(codes.getFirst())).hasSize(1);
    }
}
