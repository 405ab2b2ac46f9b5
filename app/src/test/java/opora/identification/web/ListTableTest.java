package opora.identification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.identification.Given;
import opora.identification.Method;
import opora.identification.RunRecords.Home;
import opora.identification.RunRecords.Origin;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.territory.SchoolId;
import org.junit.jupiter.api.Test;
import org.springframework.util.CollectionUtils;

/** What paper says of a list that does not stand on one page. */
class ListTableTest {

    private static final Method METHOD = Given.counting("VPR-6-RU");

    @Test
    void a_part_of_the_schools_never_passes_for_all_of_them_on_paper() {
        assertThat(table(110, "1").printed())
                .isEqualTo(
                        "Напечатаны не все школы, а первые 100 из 110. Чтобы напечатать все, нажмите на странице «Печать».");
        assertThat(table(110, "2").printed())
                .isEqualTo(
                        "Напечатаны не все школы, а с 101-й по 110-ю из 110. Чтобы напечатать все, нажмите на странице «Печать».");
    }

    @Test
    void all_of_them_need_no_note() {
        assertThat(table(110, "all").printed()).isEmpty();
        assertThat(table(100, "1").printed()).isEmpty();
    }

    private static ListTable table(int schools, String page) {
        RunView view = view(schools);
        ListQuery query =
                ListQuery.of(CollectionUtils.toMultiValueMap(Map.of("page", List.of(page))));
        return ListTable.of(view, query, view.schools(), _ -> Map.of());
    }

    /** Every school is at risk. */
    private static RunView view(int schools) {
        RunPlaces places =
                new RunPlaces(
                        IntStream.range(0, schools)
                                .mapToObj(id -> new Home(new SchoolId(id), Optional.empty()))
                                .toList());
        SchoolList list =
                new SchoolList(
                        Given.year(2026),
                        METHOD,
                        IntStream.range(0, schools).mapToObj(ListTableTest::entry).toList());
        return new RunView(
                run(list),
                new Origin(List.of(), List.of(), Optional.empty()),
                places,
                list,
                Optional.empty(),
                list.entries().stream()
                        .map(entry -> ListedSchool.of(entry, list.year(), places, Optional.empty()))
                        .toList());
    }

    private static Entry entry(int id) {
        return new Entry(
                new Place(
                        Optional.of(new SchoolId(id)),
                        "edu" + id,
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                Given.verdict(METHOD, 2026, "2026 VPR-6-RU 9/20"));
    }

    private static Run run(SchoolList list) {
        return new Run(
                1,
                list.year(),
                list.method(),
                Instant.EPOCH,
                "Кравцова Е. П.",
                "",
                "",
                true,
                list.counts());
    }
}
