package opora.results;

import java.util.List;
import java.util.Optional;
import opora.statistics.Share;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The door to what carries the result of a school in a procedure: which of its classes, which tasks. As it counts now. */
public interface ResultCarriers {

    /**
     * @param failed of participants, by class; without those of whom only a share is known
     * @param tasks solved worse than in the larger group by more than ten points, the one that costs most points first
     * @param group «Среднереченская область»; «» when there is nothing to compare with
     * @param address of the page of the whole analysis
     */
    record Carried(List<ClassPart> failed, List<TaskPart> tasks, String group, String address) {}

    /** {@code label} as the source writes it. */
    record ClassPart(String label, Share failed) {}

    /**
     * @param skill what it checks; «» where no description of the work tells
     * @param solved 0–1, of the school
     * @param reference 0–1, of the larger group
     */
    record TaskPart(String task, String skill, double solved, double reference) {}

    /** Empty for a school out of sight and one without a result that counts. */
    Optional<Carried> of(
            TerritoryScope seen, SchoolId school, AcademicYear year, Procedure procedure);
}
