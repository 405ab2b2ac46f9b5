package opora.results.formats.pupils;

import java.util.List;
import java.util.stream.Stream;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.PersonalData;
import opora.intake.formats.SheetFindings;
import opora.office.Row;

/** Who was there: absent is a pupil whose every filled variant cell says «отсутствовал», whatever the other cells hold (METHODOLOGY 0.2a). */
final class Attendance {

    private static final String ABSENT = "отсутствовал";

    private final ParticipantSheet sheet;
    private final SheetFindings notes;
    private final List<Integer> columns;

    Attendance(ParticipantSheet sheet, SheetFindings notes) {
        this.sheet = sheet;
        this.notes = notes;
        this.columns =
                Stream.of(ParticipantField.VARIANT, ParticipantField.SECOND_VARIANT)
                        .filter(sheet::has)
                        .map(sheet::column)
                        .toList();
    }

    boolean isAbsent(Row row) {
        boolean absent = false;
        for (int column : columns) {
            String text = row.text(column);
            if (!text.isBlank()) {
                if (!saysAbsent(text)) {
                    return false;
                }
                absent = true;
            }
        }
        return absent;
    }

    /** Names variants that the layout does not know. The participant stays in the statistics: a variant changes no score. */
    void checkVariants(Row row) {
        if (sheet.variants() == ParticipantSheet.Variants.ANY) {
            return;
        }
        for (int column : columns) {
            String text = row.text(column).strip();
            if (!text.isEmpty() && !text.equals("1") && !text.equals("2") && !saysAbsent(text)) {
                notes.at(row.number(), column)
                        .warning(
                                Kind.OUT_OF_RANGE,
                                PersonalData.quotable(text),
                                "такого варианта не было",
                                "1, 2 или «отсутствовал»",
                                "На результат это не влияет, участник учтён");
            }
        }
    }

    private static boolean saysAbsent(String text) {
        String plain = text.strip();
        return plain.regionMatches(true, 0, ABSENT, 0, ABSENT.length())
                && plain.length() <= ABSENT.length() + 1;
    }
}
