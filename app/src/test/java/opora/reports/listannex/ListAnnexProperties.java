package opora.reports.listannex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.identification.Method;
import opora.identification.SchoolList;
import opora.identification.Verdict.Status;
import opora.office.DocumentText;
import opora.reports.SmallList;

/** Whatever the results: who is in the list is in the annex, once, and nobody else. */
class ListAnnexProperties {

    private static final int SCHOOLS = 12;

    /** Of one school: failed and participants of two procedures in two years; −1 is no result. */
    record Results(int first, int second, int firstBefore, int secondBefore) {}

    @Property(tries = 60)
    void every_listed_school_stands_in_the_annex_once(@ForAll("regions") List<Results> region)
            throws IOException {
        SchoolList list = listOf(region);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListAnnex.of(list, SmallList.WHOLE_REGION).write(out);
        List<String> rows = DocumentText.rowsOfDocx(out.toByteArray());

        assertThat(numbered(rows, 6)).isEqualTo(codes(list, Status.LOW_RESULTS));
        assertThat(numbered(rows, 5)).isEqualTo(codes(list, Status.AT_RISK));
    }

    /** Codes of the rows of a table of so many columns by their numbers, which must run from 1. */
    private static List<String> numbered(List<String> rows, int columns) {
        List<String> codes = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.substring(2, row.length() - 2).split(" \\| ", -1);
            if (cells.length == columns && cells[0].matches("\\d+") && !cells[1].isEmpty()) {
                assertThat(Integer.parseInt(cells[0])).isEqualTo(codes.size() + 1);
                codes.add(cells[1]);
            }
        }
        return codes.stream().sorted().toList();
    }

    private static List<String> codes(SchoolList list, Status status) {
        return new ArrayList<>(
                new TreeSet<>(
                        list.entries().stream()
                                .filter(entry -> entry.verdict().verdict().status() == status)
                                .map(entry -> entry.place().code())
                                .toList()));
    }

    private static SchoolList listOf(List<Results> region) {
        StringBuilder results = new StringBuilder("edu900000: 2026 VPR-5-RU 0/20\n");
        Map<String, List<String>> register = new TreeMap<>();
        for (int at = 0; at < region.size(); at++) {
            String code = "edu9000" + (10 + at);
            register.put(code, List.of("Школа № " + (at + 1), "Район " + at % 3));
            Results of = region.get(at);
            line(results, code, 2026, "VPR-5-RU", of.first());
            line(results, code, 2026, "VPR-6-MA", of.second());
            line(results, code, 2025, "VPR-5-RU", of.firstBefore());
            line(results, code, 2025, "VPR-6-MA", of.secondBefore());
        }
        return SmallList.list(Method.FEDERAL_847, results.toString(), register);
    }

    private static void line(
            StringBuilder results, String code, int year, String procedure, int failed) {
        if (failed >= 0) {
            results.append("%s: %d %s %d/20\n".formatted(code, year, procedure, failed));
        }
    }

    @Provide
    Arbitrary<List<Results>> regions() {
        Arbitrary<Integer> failed = Arbitraries.integers().between(-1, 20);
        return Combinators.combine(failed, failed, failed, failed)
                .as(Results::new)
                .list()
                .ofMaxSize(SCHOOLS);
    }
}
