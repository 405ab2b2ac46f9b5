package opora.results.formats.described;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import opora.intake.formats.ExtraColumns;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Opening;
import opora.intake.formats.PersonalData;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.results.Description;
import opora.vocabulary.AcademicYear;

/**
 * A table about schools that somebody else made: the official list of ШНОР, the context form of ФИС ОКО. Its columns differ from year to year
 * (METHODOLOGY 12), so all but those that name the school are taken word for word, and those about people are dropped.
 */
public final class SchoolList implements FileFormat {

    private static final Pattern OF_PEOPLE =
            Pattern.compile("директор|руководител|куратор|ответственн");

    /** «Доля родителей с высшим образованием, %» and «Количество обучающихся 2005 года рождения» are about a school and name nobody. */
    private static final Pattern COUNTED =
            Pattern.compile("(^|\\P{L})(доля|процент|количество|кол-во|сколько|как много) ");

    private static final Pattern WHO_IS_COUNTED = Pattern.compile("(родител|рожден)\\p{L}*");

    private final Layout layout;
    private final Description.Kind kind;

    private SchoolList(Layout layout, Description.Kind kind) {
        this.layout = layout;
        this.kind = kind;
    }

    public static List<FileFormat> all() {
        return List.of(
                new SchoolList(Layout.OFFICIAL_LIST, Description.Kind.OFFICIAL_LIST),
                new SchoolList(Layout.CONTEXT, Description.Kind.CONTEXT));
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public boolean recognises(Opening opening) {
        return !tables(opening).isEmpty();
    }

    private List<NamedTable<ListField>> tables(Opening opening) {
        return NamedTable.in(
                        new Opening(
                                opening.sheets().stream()
                                        .filter(sheet -> ListLook.is(layout, sheet))
                                        .toList()),
                        ListField.NAMES,
                        header -> header.has(ListField.CODE) && !header.others().isEmpty())
                .stream()
                .toList();
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        Findings findings = new Findings();
        List<NamedTable<ListField>> tables = tables(opening);
        NamedTable<ListField> table = tables.getFirst();
        SheetFindings notes = table.notes(findings);
        if (tables.size() > 1) {
            refuseSeveral(notes);
            return Reading.refused(layout, findings);
        }
        Optional<AcademicYear> year = ListYear.of(table).or(labels::year);
        if (year.isEmpty() && !table.header().has(ListField.YEAR)) {
            askForYear(notes);
            return Reading.refused(layout, findings);
        }
        List<Integer> columns = reported(table.header(), notes);
        ListRow row = new ListRow(kind, table.header(), columns, year, notes);
        DescribedSchools schools = new DescribedSchools();
        table.read(
                file, progress, read -> row.read(read).ifPresent(one -> schools.take(one, notes)));
        schools.end(findings);
        return schools.reading(layout, findings);
    }

    /** The columns that are taken; those about people are named and dropped. */
    private static List<Integer> reported(TableHeader<ListField> header, SheetFindings notes) {
        List<Integer> taken = new ArrayList<>();
        for (int column : header.others()) {
            String heading = header.heading(column);
            if (ListField.NAMES.containsKey(heading)) {
                ExtraColumns.report(header, List.of(column), ListField.NAMES, notes);
            } else if (isOfPeople(heading)) {
                notes.at(header.row(), column)
                        .warning(
                                Kind.PERSONAL_DATA_DROPPED,
                                "",
                                "в столбце могут быть личные данные: он отброшен при чтении",
                                "",
                                "");
            } else {
                taken.add(column);
            }
        }
        return taken;
    }

    private static boolean isOfPeople(String heading) {
        String telling =
                COUNTED.matcher(heading).find()
                        ? WHO_IS_COUNTED.matcher(heading).replaceAll("")
                        : heading;
        return PersonalData.isNamedBy(telling) || OF_PEOPLE.matcher(telling).find();
    }

    private static void refuseSeveral(SheetFindings notes) {
        notes.all()
                .error(
                        Kind.SEVERAL_REPORTS,
                        "",
                        "в книге несколько листов со сведениями о школах",
                        "один лист в файле",
                        "Сведите их в один лист: одна строка на школу");
    }

    private static void askForYear(SheetFindings notes) {
        notes.all()
                .question(
                        Kind.MISSING_METADATA,
                        "",
                        "в файле не сказано, за какой он год",
                        "год, в котором закончился учебный год",
                        "Укажите год");
    }
}
