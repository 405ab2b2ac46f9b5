package opora.results.observed;

import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** A procedure of one year. */
public record Sitting(AcademicYear year, Procedure procedure) {

    public static Sitting of(int year, String procedure) {
        return new Sitting(new AcademicYear(year), Procedure.of(procedure));
    }

    /** «2026/VPR-5-MA», for keys. */
    public String key() {
        return year.endsIn() + "/" + procedure.code();
    }

    /** «ВПР, математика, 5 класс, 2026», behind the name of a school. */
    public String title() {
        return procedure.title() + ", " + year.endsIn();
    }
}
