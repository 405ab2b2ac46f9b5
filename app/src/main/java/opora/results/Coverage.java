package opora.results;

import java.util.Map;
import java.util.SortedMap;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/** The door for whoever asks what is known of schools at a glance. */
public interface Coverage {

    /** Procedures with participants that count now, by school and by year, the newest first; schools without any are absent. */
    Map<SchoolId, SortedMap<AcademicYear, Integer>> proceduresBySchool(TerritoryScope seen);
}
