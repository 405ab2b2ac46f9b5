package opora.objectivity;

import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/** The door to the signs of a year. */
public interface Screenings {

    /**
     * By what counts now, nothing is kept. Years without results give a list without signs.
     *
     * @param seen the whole region: what is unlike the region can be told by nobody who sees a part of it
     * @throws IllegalArgumentException for a part of the region
     */
    ScreenedYear now(TerritoryScope seen, AcademicYear year, Terms terms);
}
