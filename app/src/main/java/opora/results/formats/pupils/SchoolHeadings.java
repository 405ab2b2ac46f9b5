package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;
import opora.office.Row;
import opora.territory.SchoolCode;
import opora.vocabulary.Noun;

/** The headings of Ф1, «МБОУ …(edu203389) | Кол-во участников: 89»: the number is held against the rows that follow. */
final class SchoolHeadings implements RowHabits {

    private static final Pattern HEADING =
            Pattern.compile(
                    "(?:.*\\((\\S+)\\))?.*?[|·]? ?Кол-во участников: ?(\\d+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private record Stated(String login, int participants, int row) {}

    private final ParticipantSheet sheet;
    private final SheetFindings notes;
    private final List<Stated> stated = new ArrayList<>();

    SchoolHeadings(ParticipantSheet sheet, SheetFindings notes) {
        this.sheet = sheet;
        this.notes = notes;
    }

    @Override
    public boolean isParticipant(Row row) {
        String text = row.text(sheet.column(ParticipantField.SCHOOL));
        return text.length() < "Кол-во участников: 1".length() || !heading(row).matches();
    }

    @Override
    public void passOver(Row row) {
        Matcher heading = heading(row);
        if (heading.matches() && heading.group(1) != null) {
            stated.add(
                    new Stated(heading.group(1), Integer.parseInt(heading.group(2)), row.number()));
        }
    }

    private Matcher heading(Row row) {
        return HEADING.matcher(CellText.clean(row.text(sheet.column(ParticipantField.SCHOOL))));
    }

    @Override
    public void lookBeside(Row row) {}

    @Override
    public void end(FileTally tally) {
        for (Stated school : stated) {
            int counted =
                    tally.parts().stream()
                            .filter(part -> isOfThisSheet(part.rules()))
                            .flatMap(part -> part.find(new SchoolCode(school.login())).stream())
                            .mapToInt(found -> found.participants())
                            .sum();
            if (counted != school.participants()) {
                notes.at(school.row(), sheet.column(ParticipantField.SCHOOL))
                        .warning(
                                Kind.SUM_MISMATCH,
                                Integer.toString(school.participants()),
                                "в заголовке школы «%s» %s, а строк с результатом %d"
                                        .formatted(
                                                school.login(),
                                                Noun.PARTICIPANT.counted(school.participants()),
                                                counted),
                                "одно и то же число",
                                "Учтены строки. Проверьте, целиком ли выгружен отчёт");
            }
        }
    }

    private boolean isOfThisSheet(PartRules rules) {
        return sheet.whole().year().equals(Optional.of(rules.year()))
                && sheet.whole().procedure().equals(Optional.of(rules.procedure()));
    }
}
