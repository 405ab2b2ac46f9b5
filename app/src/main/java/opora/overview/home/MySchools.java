package opora.overview.home;

import java.util.List;
import java.util.Optional;
import opora.identification.Explanation;
import opora.identification.SchoolList.Counts;
import opora.identification.StatusTag;

/** The schools of whoever looks, as far as the role sees them. */
public sealed interface MySchools {

    /** The role has to do with no school. */
    record None() implements MySchools {}

    /** Names and cards alone: the role sees no results. {@code more}: how many are not shown here. */
    record Named(String title, List<Row> schools, int more) implements MySchools {}

    /** The own school; {@code own} is empty before it is first judged. */
    record Single(String card, Optional<Own> own) implements MySchools {}

    /** The status of a school and why. */
    record Own(String title, StatusTag tag, Explanation explanation, String address) {}

    /**
     * Some schools, each with its status.
     *
     * @param state of the list in force in sight; empty while there is none
     * @param schools in the list, at risk and without data, then the others as far as there is room
     * @param rest «ещё 15 школ вне перечня», «» when all are shown; {@code restAddress} shows them
     */
    record Several(Optional<StateOfLists> state, List<Row> schools, String rest, String restAddress)
            implements MySchools {}

    /** The whole region in numbers; both are empty while no list is in force. */
    record Region(
            Optional<StateOfLists> state,
            Optional<ListsByYear> years,
            List<Municipality> municipalities)
            implements MySchools {}

    /** The counts are of schools and add up. */
    record Municipality(String name, String address, Counts counts) {}

    /**
     * @param where its municipality; «» where all are of one
     * @param why «А, Б: Русский 6; Математика 6»
     * @param tag class and word of the status; both «» where the role sees none
     * @param small whether a low result rests on fewer than ten participants
     */
    record Row(
            String name,
            String address,
            String where,
            String why,
            String kind,
            String status,
            boolean small) {}
}
