package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.upkeep.sample.exam.Examination;
import opora.upkeep.sample.exam.Sitting;
import opora.upkeep.sample.region.SampleMunicipality;
import opora.upkeep.sample.region.SampleRegion;
import opora.upkeep.sample.region.SampleSchool;

/** Ф3 «Статистика по отметкам»: percent of marks in the country, the region, its municipalities and schools. */
public record MarkStatistics(SampleRegion region, Sitting sitting) implements Content {

    private static final String TITLE = "Статистика по отметкам";

    /** The invented country: so many schools, and of each participant of the region so many. */
    private static final int SCHOOLS_OF_COUNTRY = 35_420;

    private static final int COUNTRY = 113;

    /** In the country more pupils get «4» and fewer «2» than in the region: of a hundred with a «2», so many. */
    private static final int BETTER = 8;

    @Override
    public void write(OutputStream out) throws IOException {
        Examination examination = new Examination(region, sitting);
        Map<SampleMunicipality, Map<SampleSchool, Tally>> tallies = new LinkedHashMap<>();
        examination.eachSchool(papers ->
                tallies.computeIfAbsent(
                                papers.school().place().municipality(),
                                unknown -> new LinkedHashMap<>())
                        .put(papers.school(), Tally.of(papers)));
        try (RawWorkbook workbook = PortalReport.open(out, TITLE, examination)) {
            headings(workbook);
            new Rows(workbook).all(tallies);
        }
    }

    private static void headings(RawWorkbook workbook) {
        workbook.row(PortalReport.HEADINGS)
                .text(0, "Группы участников")
                .text(1, "Кол-во ОО")
                .text(2, "Кол-во участников");
        for (int mark : Tally.MARKS) {
            workbook.number(1 + mark, mark);
        }
    }

    /** The rows below the headings. */
    private static final class Rows {

        private final RawWorkbook workbook;
        private int next = PortalReport.FIRST;

        Rows(RawWorkbook workbook) {
            this.workbook = workbook;
        }

        void all(Map<SampleMunicipality, Map<SampleSchool, Tally>> tallies) {
            List<Tally> schools =
                    tallies.values().stream().flatMap(group -> group.values().stream()).toList();
            Tally whole = sum(schools);
            group("Вся выборка", SCHOOLS_OF_COUNTRY, country(whole));
            group(SampleSchool.REGION, schools.size(), whole);
            tallies.forEach((municipality, group) -> {
                Tally sum = sum(List.copyOf(group.values()));
                group(PortalGroup.of(municipality), group.size(), sum);
                group.forEach(this::school);
            });
        }

        private void group(String name, int schools, Tally tally) {
            workbook.row(next++).text(0, name).number(1, schools);
            counts(tally);
        }

        private void school(SampleSchool school, Tally tally) {
            workbook.row(next++).text(0, PortalGroup.of(school));
            counts(tally);
        }

        private void counts(Tally tally) {
            workbook.number(2, tally.participants());
            for (int mark : Tally.MARKS) {
                workbook.hundredths(1 + mark, tally.hundredths(mark));
            }
        }

        private static Tally sum(List<Tally> tallies) {
            return tallies.stream().reduce(Tally.none(), Tally::plus);
        }

        private static Tally country(Tally whole) {
            List<Integer> marks = whole.marks().stream().map(count -> count * COUNTRY).toList();
            int moved = marks.getFirst() * BETTER / 100;
            return new Tally(
                    whole.participants() * COUNTRY,
                    marks.getFirst() - moved,
                    List.of(
                            marks.getFirst() - moved,
                            marks.get(1),
                            marks.get(2) + moved,
                            marks.get(3)));
        }
    }
}
