package opora.corrections;

import java.time.LocalDate;
import java.util.Optional;
import opora.territory.SchoolId;

/**
 * What a correction window still wants about a school.
 *
 * @param count how many requests; 1 where the school has to look
 * @param due the last day; empty where there is none
 */
public record SchoolNeed(
        SchoolId school, Sort sort, int count, Optional<LocalDate> due, String address) {

    public enum Sort {
        /** the school has neither confirmed its data nor disputed a number */
        LOOK,
        /** the municipality has not answered */
        ANSWER,
        /** it is the region's turn */
        DECISION
    }
}
