package opora.identification.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import opora.access.Role;
import opora.access.Viewer;
import opora.identification.Given;
import opora.identification.Method;
import opora.identification.PastLists.Past;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.difference.OfficialComparison;
import opora.identification.history.ListHistory;
import opora.identification.history.ListHistory.Kept;
import opora.identification.history.ListHistory.Movement;
import opora.identification.history.ListHistory.Told;
import opora.identification.markers.MarkedSchool;
import opora.identification.markers.MarkedSchool.MarkedClass;
import opora.identification.markers.MarkedSchool.SignSaid;
import opora.identification.markers.MarkerRule;
import opora.office.DocumentText;
import opora.office.Workbook;
import opora.results.Description;
import opora.results.Descriptions.Known;
import opora.results.Outcome;
import opora.statistics.Share;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.Disclosure;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** What the books say that a small region does not. */
class BooksOfListsTest {

    private static final Instant AT = Instant.parse("2026-12-09T07:42:00Z");
    private static final Method METHOD = Given.counting("VPR-5-MA", "VPR-6-RU");
    private static final Run RUN =
            new Run(
                    41,
                    Given.year(2026),
                    METHOD,
                    AT,
                    "Кравцова Е. П.",
                    "",
                    "",
                    true,
                    new SchoolList.Counts(14, 5, 4, 3, 2));
    private static final Viewer DEPARTMENT =
            new Viewer(1, "Проба", "", Role.DEPARTMENT, new TerritoryScope.WholeRegion(), "");

    private static Entry entry(long id, String results) {
        return new Entry(
                new Place(
                        Optional.of(new SchoolId(id)),
                        "10" + id,
                        Optional.of("Школа " + id),
                        Optional.of("Озёрный район"),
                        ""),
                Given.verdict(METHOD, 2026, results));
    }

    private static String text(Workbook book) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return plain(DocumentText.ofXlsx(out.toByteArray()));
    }

    @Test
    void every_school_of_either_list_says_where_it_stands() throws Exception {
        String listed = "2026 VPR-6-RU 9/25\n2026 VPR-5-MA 9/25";
        OfficialComparison comparison =
                new OfficialComparison(
                        List.of(entry(1, listed)),
                        List.of(entry(2, listed)),
                        List.of(entry(3, "2026 VPR-6-RU 1/25")),
                        List.of(official(9)));
        String book = text(OfficialWorkbook.of(OfficialPage.of(RUN, comparison), "Область", AT));
        assertThat(book)
                .contains("Расчёт | Расчёт 41, Кравцова Е. П.")
                .contains("В официальном перечне 3, в расчёте 2")
                .contains("| 101 | Школа 1 | В обоих | В перечне |")
                .contains("| 102 | Школа 2 | Только в расчёте | В перечне |")
                .contains("| 103 | Школа 3 | Только в официальном перечне | вне перечня |")
                .contains(
                        "| 109 | Девятая | Только в официальном перечне | не участвует |  | /results/descriptions/9");
    }

    private static Known official(long school) {
        return new Known(
                school,
                Optional.of(new SchoolId(school)),
                1,
                new Description(
                        Description.Kind.OFFICIAL_LIST,
                        new Description.Subject.OfSchool(
                                new SchoolCode("10" + school), "Девятая", ""),
                        Given.year(2026),
                        List.of(),
                        new Outcome.Source("", 1, 1, 1)));
    }

    @Test
    void a_year_of_a_document_leaves_empty_what_the_document_does_not_say() throws Exception {
        ListHistory history =
                new ListHistory(
                        List.of(
                                new Kept(
                                        RUN,
                                        Optional.empty(),
                                        Optional.of(new Movement(2, 3, 4, 1, 0)),
                                        6,
                                        new TreeSet<>(List.of("Луговой", "Озёрный"))),
                                new Told(
                                        new Past(
                                                Given.year(2019),
                                                128,
                                                Optional.of(640),
                                                "приказ № 7",
                                                AT,
                                                "Проба"))));
        HistoryPage page = HistoryPage.of(history, DEPARTMENT, Map.of(), Map.of());
        assertThat(text(HistoryWorkbook.of(page, "Область", AT)))
                .contains(
                        "2026 | 5 | 4 | 3 | 2 | 14 | 2 | 3 | 4 | 1 | 0 | 6 | 2 | Луговой; Озёрный | Расчёт 41, приказ не записан | по приказу Рособрнадзора от 19.08.2020 № 847, с изменениями: ")
                .contains(" | /identification/runs/41")
                .contains(
                        "2019 | 128 |  |  |  | 640 |  |  |  |  |  |  |  |  | приказ № 7; всего 640 школ");
    }

    @Test
    void a_class_that_carries_the_marker_stands_with_its_numbers_unless_it_is_too_small()
            throws Exception {
        MarkedSchool school =
                new MarkedSchool(
                        entry(1, "2026 VPR-6-RU 9/25\n2026 VPR-5-MA 9/25"),
                        true,
                        List.of(new SignSaid("список признаков: маркер 2", "/results/7")),
                        List.of(),
                        List.of(new MarkedClass(Procedure.of("VPR-6-RU"), "6Б", new Share(3, 4))),
                        List.of(Procedure.of("VPR-5-MA")));
        MarkersPage whole =
                MarkersPage.of(RUN, MarkerRule.USUAL, List.of(school), Disclosure.WHOLE);
        assertThat(text(MarkersWorkbook.of(whole, Disclosure.WHOLE, "Область", AT)))
                .contains("Какие школы взяты | низкие или необъективные")
                .contains("список признаков: маркер 2")
                .contains("классов нет в источнике: Математика 5")
                .contains("| 101 | Школа 1 | 6Б | Русский 6 | 3 | 4 | 0.75");
        Disclosure inside = new Disclosure(5);
        assertThat(
                        text(
                                MarkersWorkbook.of(
                                        MarkersPage.of(
                                                RUN, MarkerRule.USUAL, List.of(school), inside),
                                        inside,
                                        "Область",
                                        AT)))
                .contains("меньше 5 участников")
                .doesNotContain("0.75", "3 из 4");
    }
}
