package opora.upkeep.sample.region;

import java.util.Optional;

/**
 * A school of the invented region.
 *
 * @param number 0 …, for its dice
 * @param code login of the portal, {@code edu} and six digits
 * @param name as in the register
 * @param size pupils of a usual grade
 * @param closure empty while it works
 */
public record SampleSchool(
        int number,
        String code,
        String name,
        SchoolKind kind,
        Place place,
        double size,
        Hidden hidden,
        Optional<Closure> closure) {

    public static final String REGION = "Среднереченская область";

    /** No region of the country has this number. */
    static final String REGION_NUMBER = "98";

    private static final int SMALL = 12;

    /** Where it stands; degrees. */
    public record Place(
            SampleMunicipality municipality,
            String settlement,
            double latitude,
            double longitude) {}

    /**
     * What no file tells.
     *
     * @param context social context; mean 0 and deviation 1 over the schools, the more the better off
     * @param level expected result of its pupils, in deviations of a pupil
     */
    public record Hidden(double context, double level, Story story) {}

    /** {@code lastYear}: the last academic year it worked, by the year of its end; {@code successor}: code of the school it was joined to. */
    public record Closure(int lastYear, Optional<String> successor) {}

    /** As the portal names it. */
    public String officialName() {
        return (size < SMALL ? "МКОУ \"" : "МБОУ \"") + name + "\"";
    }

    SampleSchool with(Story story) {
        Hidden told = new Hidden(hidden.context(), hidden.level(), story);
        return new SampleSchool(number, code, name, kind, place, size, told, closure);
    }

    SampleSchool with(Closure last) {
        return new SampleSchool(number, code, name, kind, place, size, hidden, Optional.of(last));
    }

    public boolean worksIn(int year) {
        return closure.isEmpty() || year <= closure.get().lastYear();
    }
}
