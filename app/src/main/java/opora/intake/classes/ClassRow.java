package opora.intake.classes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.territory.ClassRegister;
import opora.territory.ClassTitle;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;

/** Reads one row of a register of classes; what cannot be understood becomes a finding. */
record ClassRow(TableHeader<ClassField> header, SheetFindings notes) {

    private static final int MOST_PUPILS = 100;
    private static final Pattern SPAN =
            Pattern.compile("(20\\d\\d)\\s*[/–—‑−-]\\s*(?:20)?(\\d\\d)(?: ?(?:г|уч)\\S*)*");

    /** Empty when the row lacks what is required. */
    Optional<ClassRegister.Entry> entry(Row row) {
        String code = text(row, ClassField.SCHOOL);
        if (code.isEmpty()) {
            at(row, ClassField.SCHOOL)
                    .error(
                            Kind.SCHOOL_WITHOUT_LOGIN,
                            "",
                            "нет кода школы",
                            "логин или код школы",
                            "Заполните ячейку");
        }
        Optional<AcademicYear> year = year(row);
        Optional<ClassTitle> title = title(row);
        if (code.isEmpty() || year.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ClassRegister.Entry(
                        new SchoolCode(code), year.get(), title.get(), pupils(row)));
    }

    /** The school as the row names it. */
    Reading.MentionedSchool school(Row row) {
        return new Reading.MentionedSchool(
                new SchoolCode(text(row, ClassField.SCHOOL)).text(),
                text(row, ClassField.NAME),
                text(row, ClassField.MUNICIPALITY),
                notes.sheet(),
                row.number());
    }

    private Optional<AcademicYear> year(Row row) {
        String written = text(row, ClassField.YEAR);
        Matcher span = SPAN.matcher(written);
        Optional<AcademicYear> year =
                span.matches()
                        ? AcademicYear.find(span.group(1))
                                .map(AcademicYear::next)
                                .filter(next -> next.endsIn() % 100 == number(span.group(2)))
                        : AcademicYear.find(written);
        if (year.isEmpty()) {
            at(row, ClassField.YEAR)
                    .error(
                            Kind.UNREADABLE_CELL,
                            written,
                            written.isEmpty()
                                    ? "нет учебного года"
                                    : "«" + written + "» не похоже на учебный год",
                            "«2025/26» или год окончания, «2026»",
                            "Исправьте год");
        }
        return year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The cell is not quoted: a name may have slipped into the column. */
    private Optional<ClassTitle> title(Row row) {
        String written = text(row, ClassField.TITLE);
        String letter = text(row, ClassField.LETTER);
        Optional<ClassTitle> alone = ClassTitle.find(written);
        Optional<ClassTitle> title =
                letter.isEmpty() || alone.filter(one -> one.letter().isEmpty()).isEmpty()
                        ? alone
                        : ClassTitle.find(written + "-" + letter);
        if (title.isEmpty()) {
            at(row, ClassField.TITLE)
                    .error(
                            Kind.UNREADABLE_CELL,
                            "",
                            written.isEmpty() ? "нет класса" : "это не похоже на класс",
                            "параллель от 1 до 12 и буква, «5А»",
                            "Исправьте класс");
        }
        return title;
    }

    private Optional<Integer> pupils(Row row) {
        String written = text(row, ClassField.PUPILS);
        return switch (CellNumber.of(written)) {
            case CellNumber.Blank _ -> Optional.empty();
            case CellNumber.Whole(int count) when count >= 0 && count <= MOST_PUPILS ->
                    Optional.of(count);
            case CellNumber.Whole _, CellNumber.Fraction _, CellNumber.Unreadable _ -> {
                at(row, ClassField.PUPILS)
                        .error(
                                Kind.OUT_OF_RANGE,
                                written,
                                "«" + written + "» не похоже на число обучающихся в классе",
                                "целое число от 0 до " + MOST_PUPILS,
                                "Исправьте число или оставьте ячейку пустой");
                yield Optional.empty();
            }
        };
    }

    private SheetFindings.Place at(Row row, ClassField field) {
        return notes.at(row.number(), header.column(field));
    }

    private String text(Row row, ClassField field) {
        return header.has(field) ? CellText.clean(row.text(header.column(field))) : "";
    }
}
