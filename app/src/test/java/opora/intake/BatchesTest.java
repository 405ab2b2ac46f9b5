package opora.intake;

import static opora.intake.Loading.OPERATOR;
import static opora.intake.Loading.freshCodes;
import static opora.intake.Loading.outcomes;
import static opora.intake.Loading.register;
import static opora.intake.Loading.registerOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.CheckedBatch.Readiness;
import opora.intake.formats.Finding;
import opora.results.ProcedureOutcomes.Known;
import org.junit.jupiter.api.Test;

class BatchesTest extends WithLoads {

    @Test
    void what_is_not_accepted_changes_nothing() {
        List<String> codes = freshCodes(1);
        long load =
                read(
                        registerOf(codes),
                        outcomes("a.csv", "2026;VPR-5-MA;" + codes.getFirst() + ";25;9"));

        assertThat(check(load).readiness()).isEqualTo(new Readiness.Ready());
        assertThat(known(codes)).isEmpty();

        batches.remove(load);
        assertThat(batches.find(load)).isEmpty();
        assertThat(known(codes)).isEmpty();
    }

    @Test
    void a_register_and_results_come_in_together() {
        List<String> codes = freshCodes(2);
        long load =
                accept(
                        registerOf(codes),
                        outcomes(
                                "a.csv",
                                "2026;VPR-5-MA;" + codes.get(0) + ";25;9",
                                "2026;VPR-5-MA;" + codes.get(1) + ";20;2"));

        assertThat(results(codes.get(0)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.batch()).isEqualTo(load));
        Batch accepted = batches.find(load).orElseThrow();
        assertThat(accepted.state()).isEqualTo(Batch.State.ACCEPTED);
        assertThat(accepted.acceptance().orElseThrow().by()).isEqualTo("Кравцова Е. П.");
        assertThat(accepted.files())
                .flatExtracting(BatchFile::changes)
                .containsExactly(
                        new BatchFile.Done("Реестр школ", 2, 0, 0),
                        new BatchFile.Done("ВПР 2026, математика, 5 класс", 2, 0, 0));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        List<String> codes = freshCodes(1);
        Upload file = outcomes("a.csv", "2026;VPR-5-MA;" + codes.getFirst() + ";25;9");
        long first = accept(registerOf(codes), file);

        CheckedBatch again = check(read(file));

        assertThat(again.readiness())
                .isEqualTo(new Readiness.NothingToAccept("Принимать нечего: всё это уже есть"));
        assertThat(again.files().getFirst().findings())
                .extracting(Finding::kind, Finding::severity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Finding.Kind.ALREADY_LOADED, Finding.Severity.WARNING));
        assertThat(again.files().getFirst().findings().getFirst().wrong())
                .endsWith("в загрузке " + first);
        assertThat(batches.accept(again.batch().id(), again.token(), OPERATOR))
                .isEqualTo(new Acceptance.Refused("Принимать нечего: всё это уже есть"));
    }

    @Test
    void a_recall_shows_exactly_what_was_before() {
        List<String> codes = freshCodes(2);
        accept(registerOf(codes), outcomes("a.csv", "2026;VPR-5-MA;" + codes.get(0) + ";25;9"));
        List<Known> before = results(codes.get(0));

        long second =
                accept(
                        outcomes(
                                "b.csv",
                                "2026;VPR-5-MA;" + codes.get(0) + ";26;9",
                                "2026;VPR-5-MA;" + codes.get(1) + ";20;2"));
        assertThat(results(codes.get(0)).getFirst().outcome().result().participants())
                .isEqualTo(26);
        assertThat(results(codes.get(1))).hasSize(1);

        assertThat(batches.recall(second, " ", OPERATOR)).isInstanceOf(Recall.Refused.class);
        assertThat(batches.recall(second, "не тот файл", OPERATOR))
                .isEqualTo(new Recall.Recalled());

        assertThat(results(codes.get(0))).usingRecursiveComparison().isEqualTo(before);
        assertThat(results(codes.get(1))).isEmpty();
        assertThat(batches.find(second).orElseThrow().recall().orElseThrow().reason())
                .isEqualTo("не тот файл");
        assertThat(batches.recall(second, "ещё раз", OPERATOR))
                .isEqualTo(new Recall.Refused("Отозвать можно только принятую загрузку"));
    }

    @Test
    void schools_that_later_loads_use_are_not_recalled_from_under_them() {
        List<String> codes = freshCodes(1);
        long first = accept(registerOf(codes));
        long second = accept(outcomes("a.csv", "2026;VPR-5-MA;" + codes.getFirst() + ";25;9"));

        assertThat(batches.recall(first, "ошибка", OPERATOR))
                .isEqualTo(
                        new Recall.Refused(
                                "Школы из этой загрузки нужны загрузке %d: сначала отзовите её"
                                        .formatted(second)));
        assertThat(results(codes.getFirst())).hasSize(1);

        batches.recall(second, "ошибка", OPERATOR);
        assertThat(batches.recall(first, "ошибка", OPERATOR)).isEqualTo(new Recall.Recalled());
        assertThat(known(codes)).isEmpty();
    }

    @Test
    void what_changes_is_said_old_and_new() {
        List<String> codes = freshCodes(1);
        String code = codes.getFirst();
        accept(registerOf(codes), outcomes("a.csv", "2026;VPR-5-MA;" + code + ";49;9"));

        CheckedBatch checked = check(read(outcomes("b.csv", "2026;VPR-5-MA;" + code + ";48;9")));

        assertThat(checked.totals().changed()).isEqualTo(1);
        assertThat(checked.files().getFirst().findings())
                .extracting(Finding::kind, Finding::row, Finding::wrong)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Finding.Kind.SUPERSEDES,
                                2,
                                "Школа " + code + ": участников было 49, станет 48"));
    }

    @Test
    void nobody_accepts_other_numbers_than_they_saw() {
        List<String> codes = freshCodes(2);
        accept(registerOf(codes));
        CheckedBatch mine =
                check(read(outcomes("a.csv", "2026;VPR-5-MA;" + codes.get(0) + ";25;9")));

        accept(outcomes("b.csv", "2026;VPR-5-MA;" + codes.get(0) + ";25;8"));
        assertThat(batches.accept(mine.batch().id(), mine.token(), OPERATOR))
                .isEqualTo(new Acceptance.Stale());
        assertThat(results(codes.get(0)).getFirst().outcome().result())
                .isEqualTo(new opora.results.Outcome.Result.Counted(25, 8));

        CheckedBatch now = check(mine.batch().id());
        assertThat(now.totals().changed()).isEqualTo(1);
        assertThat(batches.accept(mine.batch().id(), now.token(), OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        assertThat(batches.accept(mine.batch().id(), now.token(), OPERATOR))
                .isEqualTo(new Acceptance.Refused("Эта загрузка уже была принята"));
    }

    @Test
    void files_are_added_to_an_open_load_only() {
        List<String> codes = freshCodes(1);
        long load = read(registerOf(codes));
        batches.add(
                load, List.of(outcomes("a.csv", "2026;VPR-5-MA;" + codes.getFirst() + ";25;9")));
        batches.readNow(load);
        assertThat(check(load).totals().rows()).isEqualTo(2);
        batches.accept(load, check(load).token(), OPERATOR);

        assertThat(batches.add(load, List.of(register("ещё.csv", "x;y;z"))))
                .isEqualTo(new Received.Refused("Эта загрузка уже закрыта. Начните новую"));
        assertThat(batches.remove(load)).isFalse();
        assertThat(
                        batches.removeFile(
                                load, batches.find(load).orElseThrow().files().getFirst().id()))
                .isFalse();
        assertThat(batches.choose(load, Map.of("x", Optional.of(new SchoolChoice.Add()))))
                .isFalse();
        assertThat(known(codes)).hasSize(1);
    }

    @Test
    void taking_out_a_file_that_is_not_there_leaves_the_load_as_everybody_saw_it() {
        List<String> codes = freshCodes(1);
        long load = read(registerOf(codes));
        CheckedBatch seen = check(load);

        assertThat(batches.removeFile(load, 99_999_999)).isFalse();

        assertThat(check(load).token()).isEqualTo(seen.token());
    }

    @Test
    void too_many_files_are_refused_in_words() {
        Upload[] files = new Upload[26];
        Arrays.setAll(files, at -> register(at + ".csv", "x;y;z"));

        assertThat(batches.receive(List.of(files), OPERATOR))
                .isEqualTo(
                        new Received.Refused(
                                "В одной загрузке не больше 25\u00a0файлов, а с этими стало бы 26. Разделите их на несколько загрузок"));
        assertThat(batches.receive(List.of(), OPERATOR))
                .isEqualTo(new Received.Refused("Выберите хотя бы один файл"));
    }
}
