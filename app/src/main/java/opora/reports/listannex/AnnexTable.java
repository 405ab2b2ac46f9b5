package opora.reports.listannex;

import java.util.ArrayList;
import java.util.List;
import opora.identification.JudgedOutcome;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict.Status;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.TableCell;
import opora.office.TableCell.Down;
import opora.office.TableCell.Look;
import opora.office.TableRow;
import opora.office.TableRow.Hold;
import opora.reports.list.Arranged;
import opora.reports.list.Arranged.District;
import opora.reports.list.Reasons;
import opora.reports.list.Words;
import opora.vocabulary.Noun;

/** The table of the schools of one status: a row per low result, the school's own cells over all of its rows. */
final class AnnexTable {

    private static final Noun SCHOOL_GENITIVE = new Noun("школы", "школ", "школ");

    /** millimetres, 180 in all */
    private static final List<Integer> LISTED = List.of(10, 22, 54, 23, 41, 30);

    private static final List<Integer> AT_RISK = List.of(10, 22, 71, 45, 32);

    private final SchoolList list;
    private final Status status;
    private final List<TableRow> rows = new ArrayList<>();
    private int number;

    private AnnexTable(SchoolList list, Status status) {
        this.list = list;
        this.status = status;
    }

    static AnnexTable ofListed(SchoolList list, Arranged arranged) {
        return new AnnexTable(list, Status.LOW_RESULTS).filled(arranged);
    }

    static AnnexTable ofAtRisk(SchoolList list, Arranged arranged) {
        return new AnnexTable(list, Status.AT_RISK).filled(arranged);
    }

    Block block() {
        return new Block.Table(widths(), 1, Block.Frame.GRID, rows);
    }

    private List<Integer> widths() {
        return status == Status.LOW_RESULTS ? LISTED : AT_RISK;
    }

    private AnnexTable filled(Arranged arranged) {
        head();
        for (District district : arranged.districts()) {
            List<Entry> schools = district.of(status);
            if (!schools.isEmpty()) {
                if (arranged.tellsMunicipalities()) {
                    band(district, schools.size());
                }
                schools.forEach(this::school);
            }
        }
        return this;
    }

    private void head() {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.head("№"));
        cells.add(TableCell.head("Код ОО"));
        cells.add(TableCell.head("Школа"));
        if (status == Status.LOW_RESULTS) {
            cells.add(TableCell.head("Основание"));
        }
        cells.add(TableCell.head("Процедура, год"));
        cells.add(TableCell.head("Не справились"));
        rows.add(new TableRow(cells, Hold.WITH_NEXT));
    }

    /** «Верхнелужский район · 4 из 16 школ». */
    private void band(District district, int schools) {
        int all = district.entries().size();
        String text =
                "%s · %d из %d\u00a0%s"
                        .formatted(district.name(), schools, all, SCHOOL_GENITIVE.form(all));
        rows.add(
                new TableRow(
                        List.of(TableCell.of(text).looking(Look.BAND).over(widths().size())),
                        Hold.WITH_NEXT));
    }

    private void school(Entry entry) {
        number++;
        List<JudgedOutcome> reasons = Reasons.of(entry.verdict(), list);
        for (int at = 0; at < reasons.size(); at++) {
            Down down = reasons.size() == 1 ? Down.SINGLE : at == 0 ? Down.BEGINS : Down.GOES_ON;
            List<TableCell> cells = new ArrayList<>();
            cells.add(TableCell.of(number + "").aligned(Align.RIGHT).down(down));
            cells.add(TableCell.of(entry.place().code()).down(down));
            cells.add(TableCell.of(Arranged.nameOf(entry)).down(down));
            if (status == Status.LOW_RESULTS) {
                cells.add(
                        TableCell.of(Words.clauses(entry.verdict().verdict()))
                                .aligned(Align.CENTER)
                                .down(down));
            }
            cells.add(TableCell.of(AnnexNotes.procedure(reasons.get(at))));
            cells.add(TableCell.of(share(reasons.get(at))).aligned(Align.RIGHT));
            rows.add(new TableRow(cells, at + 1 < reasons.size() ? Hold.WITH_NEXT : Hold.FREE));
        }
    }

    private String share(JudgedOutcome outcome) {
        return Words.share(outcome, list.method()) + (outcome.smallGroup() ? AnnexNotes.SMALL : "");
    }
}
