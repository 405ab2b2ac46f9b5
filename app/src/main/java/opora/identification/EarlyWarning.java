package opora.identification;

import java.util.Map;
import java.util.Optional;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/** The door to the early warning for whoever shows a school. Its pages have their own way to it. */
public interface EarlyWarning {

    /** What stands beside a verdict: «Вероятность войти в перечень по результатам 2027 года — 34 %», and where it is explained. */
    record Line(String text, String address) {}

    /** What is told of several schools at once, or why nothing is. */
    sealed interface Answer {

        record Told(Map<SchoolId, Forecast> forecasts) implements Answer {}

        /** {@code why}: a part of a sentence. */
        record Silent(String why) implements Answer {}
    }

    /** {@code chance}: 0–1. */
    record Forecast(double chance, Line line) {}

    /** Of the schools in sight. {@code year}: of the verdicts beside which it stands. */
    Answer all(TerritoryScope seen, AcademicYear year);

    /** Empty where nothing may be told: the school is out of sight, the year is not the newest, or the forecast is not good enough to be shown. {@code year}: of the verdict. */
    Optional<Line> line(TerritoryScope seen, SchoolId school, AcademicYear year);
}
