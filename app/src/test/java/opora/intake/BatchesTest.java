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
import opora.intake.CheckedBatch.UnknownSchool;
import opora.intake.CheckedFile.Standing;
import opora.intake.formats.Finding;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnTestDatabase
class BatchesTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    @Autowired Batches batches;
    @Autowired ProcedureOutcomes outcomes;
    @Autowired Schools schools;

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
    void unknown_schools_are_decided_about_before_acceptance() {
        List<String> codes = freshCodes(4);
        accept(registerOf(codes.subList(0, 1)));
        String[] lines =
                codes.stream()
                        .map(code -> "2026;VPR-5-MA;" + code + ";25;9")
                        .toArray(String[]::new);
        CheckedBatch checked = check(read(outcomes("a.csv", lines)));
        long load = checked.batch().id();
        assertThat(checked.unknown())
                .extracting(UnknownSchool::code)
                .containsExactlyElementsOf(codes.subList(1, 4));
        assertThat(checked.unknown().getFirst().near())
                .extracting(CheckedBatch.Near::code)
                .contains(codes.getFirst());
        assertThat(checked.readiness())
                .isEqualTo(
                        new Readiness.Waiting(
                                List.of("Решите, что делать с незнакомыми кодами: их 3")));
        assertThat(batches.accept(load, checked.token(), OPERATOR))
                .isEqualTo(new Acceptance.Refused("Решите, что делать с незнакомыми кодами: их 3"));

        batches.choose(
                load,
                Map.of(
                        codes.get(1), Optional.of(new SchoolChoice.Add()),
                        codes.get(2), Optional.of(new SchoolChoice.LeaveOut()),
                        codes.get(3), Optional.of(new SchoolChoice.LeaveOut())));
        batches.choose(load, Map.of(codes.get(3), Optional.empty()));
        assertThat(check(load).readiness()).isInstanceOf(Readiness.Waiting.class);
        batches.choose(load, Map.of(codes.get(3), Optional.of(new SchoolChoice.LeaveOut())));
        CheckedBatch decided = check(load);
        assertThat(decided.totals()).isEqualTo(new CheckedBatch.Totals(1, 0, 2, 0, 0, 1, 2));
        batches.accept(load, decided.token(), OPERATOR);

        School added = schools.find(ALL, school(codes.get(1))).orElseThrow();
        assertThat(added.name()).isEqualTo(codes.get(1));
        assertThat(added.municipality().name()).isEqualTo("Не указан");
        assertThat(results(codes.get(1))).hasSize(1);
        assertThat(known(codes)).containsOnlyKeys(codes.get(0), codes.get(1));
    }

    @Test
    void a_code_may_be_joined_to_a_known_school() {
        List<String> codes = freshCodes(2);
        accept(registerOf(codes.subList(0, 1)));
        long load = read(outcomes("a.csv", "2026;VPR-5-MA;" + codes.get(1) + ";25;9"));

        batches.choose(
                load,
                Map.of(codes.get(1), Optional.of(new SchoolChoice.Join(school(codes.get(0))))));
        batches.accept(load, check(load).token(), OPERATOR);

        assertThat(results(codes.get(0))).hasSize(1);
        assertThat(school(codes.get(1))).isEqualTo(school(codes.get(0)));

        long later = accept(outcomes("b.csv", "2025;VPR-5-MA;" + codes.get(1) + ";24;8"));
        assertThat(results(codes.get(0))).hasSize(2);
        assertThat(batches.recall(load, "не та школа", OPERATOR))
                .isEqualTo(
                        new Recall.Refused(
                                "Школы из этой загрузки нужны загрузке %d: сначала отзовите её"
                                        .formatted(later)));
    }

    @Test
    void a_code_joined_to_a_school_that_is_in_the_file_itself_contradicts_it() {
        List<String> codes = freshCodes(2);
        accept(registerOf(codes.subList(0, 1)));
        long load =
                read(
                        outcomes(
                                "a.csv",
                                "2026;VPR-5-MA;" + codes.get(0) + ";25;9",
                                "2026;VPR-5-MA;" + codes.get(1) + ";20;2"));

        batches.choose(
                load,
                Map.of(codes.get(1), Optional.of(new SchoolChoice.Join(school(codes.get(0))))));

        CheckedFile file = check(load).files().getFirst();
        assertThat(file.standing()).isEqualTo(Standing.PUT_ASIDE);
        assertThat(file.findings().getFirst().wrong())
                .isEqualTo(
                        "Школа %s, ВПР 2026, математика, 5 класс: в строке 3 другие данные"
                                .formatted(codes.get(0)));
    }

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

    private long read(Upload... files) {
        Received received = batches.receive(List.of(files), OPERATOR);
        long load = ((Received.Taken) received).batch();
        batches.readNow(load);
        return load;
    }

    private long accept(Upload... files) {
        long load = read(files);
        assertThat(batches.accept(load, check(load).token(), OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        return load;
    }

    private CheckedBatch check(long load) {
        return batches.check(load).orElseThrow();
    }

    private Map<String, SchoolId> known(List<String> codes) {
        return schools.byCode(ALL, codes.stream().map(SchoolCode::new).toList());
    }

    private SchoolId school(String code) {
        return java.util.Objects.requireNonNull(known(List.of(code)).get(code));
    }

    private List<Known> results(String code) {
        return known(List.of(code)).values().stream()
                .findFirst()
                .map(school -> outcomes.ofSchool(ALL, school))
                .orElse(List.of());
    }
}
