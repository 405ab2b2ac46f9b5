package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.upkeep.sample.exam.Examination;
import opora.upkeep.sample.exam.SchoolPapers;
import opora.upkeep.sample.exam.Sitting;
import opora.upkeep.sample.region.SampleRegion;
import opora.vocabulary.Procedure;

/** The table of outcomes, by school or by class, as CSV or as a workbook. */
public record OutcomeTable(SampleRegion region, List<Entry> entries, Detail detail, Form form)
        implements Content {

    /** A procedure as it is printed, and the sittings that make it: base and profile mathematics may stand together. */
    public record Entry(Procedure procedure, List<Sitting> sittings) {

        public static Entry of(Sitting sitting) {
            return new Entry(sitting.procedure(), List.of(sitting));
        }
    }

    /** What a line is about. */
    public enum Detail {
        SCHOOLS,
        CLASSES
    }

    /** What kind of file. */
    public enum Form {
        CSV,
        XLSX
    }

    private static final String SHEET = "Итоги";

    @Override
    public void write(OutputStream out) throws IOException {
        switch (form) {
            case CSV -> {
                try (Csv csv = new Csv(out, Csv.Encoding.UTF_8_WITH_MARK)) {
                    table(csv);
                }
            }
            case XLSX -> {
                try (RawWorkbook workbook = new RawWorkbook(out, SHEET)) {
                    table(new PlainSheet(workbook));
                }
            }
        }
    }

    private void table(Lines lines) {
        lines.cell("год").cell("процедура").cell("код ОО");
        if (detail == Detail.CLASSES) {
            lines.cell("класс");
        }
        lines.header("участников", "не справились", "2", "3", "4", "5");
        for (Entry entry : entries) {
            tallies(entry).forEach((key, tally) -> line(lines, entry, key, tally));
        }
    }

    /** Whom a line is about; {@code label} is that of a class and «» for a whole school. */
    private record Key(String school, String label) {}

    private Map<Key, Tally> tallies(Entry entry) {
        Map<Key, Tally> tallies = new LinkedHashMap<>();
        for (Sitting sitting : entry.sittings()) {
            new Examination(region, sitting).eachSchool(papers -> add(tallies, papers));
        }
        return tallies;
    }

    private void add(Map<Key, Tally> tallies, SchoolPapers papers) {
        String code = papers.school().code();
        switch (detail) {
            case SCHOOLS -> tallies.merge(new Key(code, ""), Tally.of(papers), Tally::beside);
            case CLASSES -> {
                for (int group = 1; group <= papers.classes(); group++) {
                    Tally tally = Tally.of(papers.ofClass(group));
                    if (tally.participants() > 0) {
                        tallies.put(new Key(code, papers.label(group)), tally);
                    }
                }
            }
        }
    }

    private void line(Lines lines, Entry entry, Key key, Tally tally) {
        lines.cell(entry.sittings().getFirst().year().endsIn())
                .cell(entry.procedure().code())
                .cell(key.school());
        if (detail == Detail.CLASSES) {
            lines.cell(key.label());
        }
        lines.cell(tally.participants()).cell(tally.failed());
        tally.marks().forEach(lines::cell);
        lines.empty(Tally.MARKS.size() - tally.marks().size()).end();
    }
}
