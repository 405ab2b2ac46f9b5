package opora.identification.web;

import java.util.Map;
import java.util.Optional;
import opora.identification.run.Roll.Line;
import opora.territory.Municipality;
import opora.territory.SchoolId;
import opora.territory.Structure;
import opora.vocabulary.AcademicYear;

/**
 * By which structure the municipalities of a run are added up. The schools are the same, so the sums are.
 *
 * @param homes where the schools counted in that structure; not asked for {@link By#RUN}
 */
record Grouping(By by, Map<SchoolId, Municipality> homes) {

    /** As kept with the run, as on the day of its results, as today. */
    enum By {
        RUN(""),
        YEAR("year"),
        TODAY("today");

        private final String key;

        By(String key) {
            this.key = key;
        }

        /** In the address; what it does not say rightly is {@link #RUN}. */
        String key() {
            return key;
        }

        static By of(String key) {
            for (By by : values()) {
                if (by.key.equals(key)) {
                    return by;
                }
            }
            return RUN;
        }

        Optional<Structure> structure(AcademicYear year) {
            return switch (this) {
                case RUN -> Optional.empty();
                case YEAR -> Optional.of(Structure.of(year));
                case TODAY -> Optional.of(Structure.today());
            };
        }

        String title(AcademicYear year) {
            return switch (this) {
                case RUN -> "как в расчёте";
                case YEAR -> "на 31 мая %s года".formatted(year);
                case TODAY -> "сегодня";
            };
        }
    }

    static final Grouping OF_RUN = new Grouping(By.RUN, Map.of());

    /** «Муниципалитет не указан» for a school that no register knows. */
    String nameOf(Line school) {
        return Optional.ofNullable(homes.get(school.school()))
                .map(Municipality::name)
                .orElse(Municipality.NOT_TOLD);
    }
}
