package opora.intake.checking;

import java.util.List;
import java.util.Map;
import opora.intake.Batch;
import opora.intake.Origins.Origin;
import opora.intake.SchoolChoice;
import opora.intake.store.ReadingStore.Mention;
import opora.intake.store.ReadingStore.Noted;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;

/**
 * All that a check looks at, as it was at one moment.
 *
 * @param noted by file
 * @param known who the codes name that the files mention, by key
 * @param schools all schools of the region
 * @param acceptedBefore loads that hold a file of the same content, by SHA-256
 * @param present the academic year under way
 */
record Material(
        Batch batch,
        Map<Long, Noted> noted,
        List<Mention> mentions,
        Map<String, SchoolChoice> choices,
        Map<String, SchoolId> known,
        List<School> schools,
        Map<String, Origin> acceptedBefore,
        AcademicYear present,
        String token) {}
