package opora.intake.web;

import static opora.intake.Loading.freshCodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import opora.intake.Loading;
import opora.intake.Quarantine;
import opora.intake.Quarantined;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad rows of a load: mended on the screen, left out, or the rest accepted without them. */
class BadRowsTest extends OnBatchPages {

    @Autowired Quarantine quarantine;
    @Autowired JdbcClient jdbc;

    @Test
    void three_bad_rows_are_mended_on_the_screen_and_the_load_is_accepted() throws Exception {
        List<String> codes = freshCodes(4);
        accepted(Loading.registerOf(codes));
        long load =
                send(
                        table(
                                "2016;VPR-8-PH;" + codes.get(0) + ";25;9",
                                "2016;VPR-8-PH;" + codes.get(1) + ";2О;9",
                                "2016;VPR-8-PH;" + codes.get(2) + ";20;",
                                "2О16;VPR-8-PH;" + codes.get(3) + ";20;2"));
        long file = filesOf(load).getFirst();
        assertThat(text(open("/batches/" + load)))
                .contains(
                        "отложено строк: 3",
                        "Отложены строки",
                        "Пока нельзя принять",
                        "Исправьте строки файла «таблица.csv» или решите принять его без них");
        String grid = open(rows(load, file)).getContentAsString();
        assertThat(grid).contains("name=\"cell-0-3\"").contains("value=\"2О\"");
        assertThat(text(open(rows(load, file))))
                .contains(
                        "Отложено: 3" + NB + "строки",
                        "строка 3",
                        "вместо нуля стоит буква «О»",
                        "Принять без этих строк: 3");

        perform(
                post(rows(load, file))
                        .param("cell-0-3", "20")
                        .param("cell-1-4", "0")
                        .param("cell-2-0", "2016"));
        batches.readNow(load);

        assertThat(text(open(rows(load, file))))
                .contains(
                        "Строк, которые надо исправить, нет",
                        "Исправлено ячеек: 3",
                        "строка 3 D «участников» 2О 20 Проба operator");
        assertThat(text(open("/batches/" + load)))
                .contains("исправлено ячеек: 3", "Принять 4" + NB + "строки");
        accept(load);
        assertThat(text(open("/batches/" + load))).contains("Загрузка " + load + " принята");
        assertThat(text(open(rows(load, file)))).contains("2О 20").doesNotContain("Вернуть");
        assertThat(journal(load)).contains("intake.cells_mended");
    }

    @Test
    void a_load_is_accepted_without_its_bad_rows_only_when_somebody_says_so() throws Exception {
        List<String> codes = freshCodes(2);
        accepted(Loading.registerOf(codes));
        long load =
                send(
                        table(
                                "2016;VPR-8-PH;" + codes.get(0) + ";25;9",
                                "2016;VPR-8-PH;" + codes.get(1) + ";2О;9"));
        long file = filesOf(load).getFirst();

        perform(post("/batches/" + load + "/acceptance"));
        assertThat(batches.find(load).orElseThrow().isOpen()).isTrue();
        perform(post("/batches/%d/files/%d/partial".formatted(load, file)).param("rows", "2"));
        assertThat(quarantined(load).isUndecided()).isTrue();
        perform(post("/batches/%d/files/%d/partial".formatted(load, file)).param("rows", "1"));
        assertThat(quarantined(load).isUndecided()).isFalse();
        assertThat(text(open(rows(load, file))))
                .contains("Файл будет принят без отложенных строк: 1", "Проба operator");
        accept(load);

        assertThat(batches.find(load).orElseThrow().isOpen()).isFalse();
        assertThat(journal(load)).contains("intake.rest_chosen");
        assertThat(told(load)).contains("не принято строк");
        assertThat(quarantined(load).without()).isPresent();
    }

    @Test
    void a_mend_can_be_undone_before_the_acceptance_and_a_row_taken_back() throws Exception {
        List<String> codes = freshCodes(2);
        accepted(Loading.registerOf(codes));
        long load =
                send(
                        table(
                                "2016;VPR-8-PH;" + codes.get(0) + ";25;9",
                                "2016;VPR-8-PH;" + codes.get(1) + ";2О;9"));
        long file = filesOf(load).getFirst();
        perform(post(rows(load, file)).param("cell-0-3", "20"));
        batches.readNow(load);
        long mend = quarantine.mends(file).getFirst().id();

        perform(post("/batches/%d/files/%d/mends/%d/removal".formatted(load, file, mend)));
        batches.readNow(load);
        assertThat(quarantined(load).aside()).isEqualTo(1);
        assertThat(quarantine.mends(file)).isEmpty();

        perform(post(rows(load, file)).param("skip-0", "yes"));
        batches.readNow(load);
        assertThat(quarantined(load)).extracting("aside", "leftOut").containsExactly(0, 1);
        assertThat(text(open(rows(load, file)))).contains("Не считаются строки: 1", "строка 3");
        long row = quarantine.leftOut(file).getFirst().id();
        perform(post("/batches/%d/files/%d/left-out/%d/removal".formatted(load, file, row)));
        batches.readNow(load);
        assertThat(quarantined(load)).extracting("aside", "leftOut").containsExactly(1, 0);
    }

    @Test
    void what_may_be_a_name_is_not_taken_into_a_cell() throws Exception {
        List<String> codes = freshCodes(2);
        long load =
                send(
                        table(
                                "2016;VPR-8-PH;" + codes.get(0) + ";25;9",
                                "2016;VPR-8-PH;" + codes.get(1) + ";2О;9"));
        long file = filesOf(load).getFirst();

        perform(post(rows(load, file)).param("cell-0-3", "Иванченков Пётр"));

        assertThat(quarantine.mends(file)).isEmpty();
        assertThat(quarantined(load).aside()).isEqualTo(1);
    }

    @Test
    void long_lists_of_bad_rows_are_paged() throws Exception {
        List<String> codes = freshCodes(46);
        String[] lines =
                codes.stream()
                        .map(code ->
                                "2016;VPR-8-PH;%s;%s;9"
                                        .formatted(
                                                code, code.equals(codes.getFirst()) ? "25" : "2О"))
                        .toArray(String[]::new);
        long load = send(table(lines));
        long file = filesOf(load).getFirst();

        assertThat(quarantined(load).aside()).isEqualTo(45);
        assertThat(text(open(rows(load, file) + "?page=3")))
                .contains("строка 43")
                .doesNotContain("строка 42 ");
    }

    private static String rows(long load, long file) {
        return "/batches/%d/files/%d/rows".formatted(load, file);
    }

    private Quarantined quarantined(long load) {
        return batches.find(load).orElseThrow().files().getFirst().quarantined();
    }

    private List<String> journal(long load) {
        return entries(load, "kind");
    }

    private String told(long load) {
        return String.join(" ", entries(load, "changes::text"));
    }

    private List<String> entries(long load, String column) {
        return jdbc.sql(
                        "select "
                                + column
                                + " as said from journal.entry where subject_kind = 'batch' and subject_id = :load")
                .param("load", load)
                .query((row, number) -> row.getString("said"))
                .list();
    }
}
