package opora.results.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.CellText;
import opora.intake.formats.Heading;
import opora.office.Row;

/** Who a row of a report of ФИС ОКО is about, told from «Группы участников»: the login stands in brackets at the end (METHODOLOGY 5.1). */
sealed interface ParticipantGroup {

    /** «Вся выборка». */
    record Everyone() implements ParticipantGroup {}

    /** A region: no login or «reg220000». */
    record Region(String name) implements ParticipantGroup {}

    /** «… муниципальный район(reg20_m012)». */
    record Municipality(String name) implements ParticipantGroup {}

    /** «…(edu203389)». */
    record School(String name, String login) implements ParticipantGroup {}

    /** A school by its place in the table, but nobody can say which. */
    record SchoolWithoutLogin() implements ParticipantGroup {}

    Pattern LOGIN_AT_THE_END = Pattern.compile("(.*?) ?\\(([^()\\s]+)\\)");
    Pattern MUNICIPALITY = Pattern.compile("reg\\d+_m\\d+");
    Pattern REGION = Pattern.compile("reg\\d+");

    /** {@code schools}: column «Кол-во ОО», empty for a school. */
    static ParticipantGroup of(Row row, int group, int schools) {
        String text = CellText.clean(row.text(group));
        if (Heading.plain(text).equals("вся выборка")) {
            return new Everyone();
        }
        Matcher login = LOGIN_AT_THE_END.matcher(text);
        if (!login.matches()) {
            return row.text(schools).isBlank() ? new SchoolWithoutLogin() : new Region(text);
        }
        if (MUNICIPALITY.matcher(login.group(2)).matches()) {
            return new Municipality(login.group(1));
        }
        return REGION.matcher(login.group(2)).matches()
                ? new Region(login.group(1))
                : new School(login.group(1), login.group(2));
    }
}
