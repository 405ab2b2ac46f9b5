package opora.intake.register;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.territory.CodeKind;
import opora.territory.Register;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;

/** Reads one row of a register; what cannot be understood becomes a finding. */
record RegisterRow(TableHeader<RegisterField> header, SheetFindings notes) {

    /** Empty when the row lacks what is required. */
    Optional<Register.Entry> entry(Row row) {
        boolean complete = true;
        for (RegisterField field : RegisterField.values()) {
            if (RegisterField.REQUIRED.contains(field) && text(row, field).isEmpty()) {
                reportMissing(row, field);
                complete = false;
            }
        }
        if (!complete) {
            return Optional.empty();
        }
        return Optional.of(
                new Register.Entry(
                        new SchoolCode(text(row, RegisterField.CODE)),
                        text(row, RegisterField.NAME),
                        text(row, RegisterField.MUNICIPALITY),
                        text(row, RegisterField.REGION),
                        details(row),
                        closure(row),
                        codes(row)));
    }

    private Map<CodeKind, SchoolCode> codes(Row row) {
        Map<CodeKind, SchoolCode> codes = new EnumMap<>(CodeKind.class);
        code(row, RegisterField.INN, CodeKind.INN, codes);
        code(row, RegisterField.OGE, CodeKind.OGE, codes);
        code(row, RegisterField.EGE, CodeKind.EGE, codes);
        return codes;
    }

    private void code(
            Row row, RegisterField field, CodeKind kind, Map<CodeKind, SchoolCode> codes) {
        String asWritten = text(row, field);
        if (asWritten.isEmpty()) {
            return;
        }
        SchoolCode code = new SchoolCode(asWritten);
        if (kind.admits(code)) {
            codes.put(kind, code);
            return;
        }
        notes.at(row.number(), header.column(field))
                .warning(
                        Kind.OUT_OF_RANGE,
                        asWritten,
                        "«" + asWritten + "» не похоже на " + kind.title(),
                        kind == CodeKind.INN
                                ? "10 цифр с верной контрольной"
                                : "до 20 букв, цифр, точек и дефисов без пробелов",
                        "Школа взята без этого кода");
    }

    private void reportMissing(Row row, RegisterField field) {
        boolean code = field == RegisterField.CODE;
        notes.at(row.number(), header.column(field))
                .error(
                        code ? Kind.SCHOOL_WITHOUT_LOGIN : Kind.UNREADABLE_CELL,
                        "",
                        switch (field) {
                            case CODE -> "нет кода школы";
                            case NAME -> "нет названия школы";
                            default -> "нет муниципалитета";
                        },
                        code ? "логин или код школы" : "заполненная ячейка",
                        "Заполните ячейку");
    }

    private School.Details details(Row row) {
        return new School.Details(
                text(row, RegisterField.KIND),
                text(row, RegisterField.SETTLEMENT),
                text(row, RegisterField.GRADES),
                degrees(row, RegisterField.LATITUDE, 90),
                degrees(row, RegisterField.LONGITUDE, 180));
    }

    /** Degrees with a point; «» when there are none or they make no sense. */
    private String degrees(Row row, RegisterField field, int limit) {
        Optional<BigDecimal> degrees =
                switch (CellNumber.of(text(row, field))) {
                    case CellNumber.Whole whole -> Optional.of(BigDecimal.valueOf(whole.value()));
                    case CellNumber.Fraction fraction -> Optional.of(fraction.value());
                    case CellNumber.Blank _, CellNumber.Unreadable _ -> Optional.empty();
                };
        if (degrees.isPresent() && degrees.get().abs().compareTo(BigDecimal.valueOf(limit)) <= 0) {
            return degrees.get().toPlainString();
        }
        if (!text(row, field).isEmpty()) {
            String asWritten = text(row, field);
            notes.at(row.number(), header.column(field))
                    .warning(
                            Kind.OUT_OF_RANGE,
                            asWritten,
                            "«" + asWritten + "» не похоже на координату",
                            "градусы от −" + limit + " до " + limit,
                            "Школа взята без координат");
        }
        return "";
    }

    private Optional<School.Closure> closure(Row row) {
        String closed = text(row, RegisterField.CLOSED);
        String into = text(row, RegisterField.MERGED_INTO);
        if (closed.isEmpty() && into.isEmpty()) {
            return Optional.empty();
        }
        Optional<AcademicYear> year = AcademicYear.find(closed);
        if (year.isEmpty()) {
            notes.at(row.number(), closedColumn())
                    .error(
                            Kind.UNREADABLE_CELL,
                            closed,
                            closed.isEmpty()
                                    ? "школа присоединена к другой, а когда закрыта, не сказано"
                                    : "«" + closed + "» не похоже на год",
                            "последний учебный год работы по году окончания, например 2023",
                            "Исправьте год");
        }
        return year.map(value -> new School.Closure(value.endsIn(), into));
    }

    private int closedColumn() {
        return header.has(RegisterField.CLOSED)
                ? header.column(RegisterField.CLOSED)
                : header.column(RegisterField.MERGED_INTO);
    }

    private String text(Row row, RegisterField field) {
        return header.has(field) ? CellText.clean(row.text(header.column(field))) : "";
    }
}
