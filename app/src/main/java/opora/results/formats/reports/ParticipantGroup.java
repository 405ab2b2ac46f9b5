package opora.results.formats.reports;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.CellText;
import opora.intake.formats.Heading;
import opora.office.Row;

/** Who a row of a report of ФИС ОКО is about, told from «Группы участников»: the login stands in brackets at the end (METHODOLOGY 5.1). */
sealed interface ParticipantGroup {

    /** «Вся выборка». */
    record Everyone(String name) implements ParticipantGroup {}

    /** A region: no login or «reg220000». */
    record Region(String name) implements ParticipantGroup {}

    /** «… муниципальный район(reg20_m012)». {@code code}: «» where the report writes none. */
    record Municipality(String name, String code) implements ParticipantGroup {}

    /** «…(edu203389)». */
    record School(String name, String login) implements ParticipantGroup {}

    /** A school by its place in the table, but nobody can say which. */
    record SchoolWithoutLogin() implements ParticipantGroup {}

    Pattern LOGIN_AT_THE_END = Pattern.compile("(.*?) ?\\(([^()\\s]+)\\)");
    Pattern LOGIN = Pattern.compile("(?=.*\\d)[\\w.-]+");
    Pattern MUNICIPALITY = Pattern.compile("reg\\d+_m\\d+");
    Pattern REGION = Pattern.compile("reg\\d+");
    Set<String> COUNTRY = Set.of("вся выборка", "рф", "россия", "российская федерация");
    Pattern SCHOOL_BY_NAME =
            Pattern.compile(
                    "школ|училищ|гимнази|лице[йя]|интернат|корпус|колледж|техникум|(^|[^а-я])центр([^а-я]|$)|(^|[^а-я])[а-я]{0,4}(сош|оош|нош|оу)([^а-я]|$)");
    Pattern MUNICIPALITY_BY_NAME =
            Pattern.compile("муниципальн|(^|[^а-я])район([^а-я]|$)|городской округ|^г(ород|\\.) ");

    /** {@code schools}: column «Кол-во ОО», empty for a school. */
    static ParticipantGroup of(Row row, int group, int schools) {
        String text = CellText.clean(row.text(group));
        if (Heading.plain(text).equals("вся выборка")) {
            return new Everyone(text);
        }
        Matcher login = LOGIN_AT_THE_END.matcher(text);
        if (!login.matches()) {
            return row.text(schools).isBlank() ? new SchoolWithoutLogin() : new Region(text);
        }
        return withLogin(login.group(1), login.group(2));
    }

    /** Of a report without «Кол-во ОО»: what has no login is told by the words of its name. */
    static ParticipantGroup named(String written) {
        String text = CellText.clean(written);
        String plain = Heading.plain(text);
        if (COUNTRY.contains(plain)) {
            return new Everyone(text);
        }
        Matcher login = LOGIN_AT_THE_END.matcher(text);
        if (login.matches() && LOGIN.matcher(login.group(2)).matches()) {
            return withLogin(login.group(1), login.group(2));
        }
        if (SCHOOL_BY_NAME.matcher(plain).find()) {
            return new SchoolWithoutLogin();
        }
        return MUNICIPALITY_BY_NAME.matcher(plain).find()
                ? new Municipality(text, "")
                : new Region(text);
    }

    private static ParticipantGroup withLogin(String name, String login) {
        if (MUNICIPALITY.matcher(login).matches()) {
            return new Municipality(name, login);
        }
        return REGION.matcher(login).matches() ? new Region(name) : new School(name, login);
    }
}
