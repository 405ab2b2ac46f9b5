package opora.reports;

import java.time.ZonedDateTime;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * Where a number of a list stands.
 *
 * @param file name as it was when it came
 * @param sheet «» in a file without sheets
 * @param rows «12–36»
 * @param now what became of it since the run: «действует», «заменено, запись 17»
 * @param address of the page that tells everything about it
 */
public record NumberSource(
        SchoolId school,
        AcademicYear year,
        Procedure procedure,
        long load,
        String file,
        String sheet,
        String rows,
        ZonedDateTime acceptedAt,
        String acceptedBy,
        String now,
        String address) {}
