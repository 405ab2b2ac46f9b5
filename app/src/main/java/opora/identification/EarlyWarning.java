package opora.identification;

import java.util.Optional;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/** The door to the early warning for whoever shows a school. Its pages have their own way to it. */
public interface EarlyWarning {

    /** What stands beside a verdict: «Вероятность войти в перечень по результатам 2027 года — 34 %», and where it is explained. */
    record Line(String text, String address) {}

    /** Empty where nothing may be told: the school is out of sight, the year is not the newest, or the forecast is not good enough to be shown. {@code year}: of the verdict. */
    Optional<Line> line(TerritoryScope seen, SchoolId school, AcademicYear year);
}
