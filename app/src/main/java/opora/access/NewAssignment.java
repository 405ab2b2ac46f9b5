package opora.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.territory.MunicipalityId;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;

/**
 * What somebody says of an assignment to make; the reach of the role decides which territory is asked for.
 *
 * @param codes of schools, for a role that is given schools one by one: an assignment is made for each
 * @param since today when empty
 * @param until the last day; empty for one without a known end
 */
public record NewAssignment(
        Role role,
        Optional<MunicipalityId> municipality,
        Optional<SchoolId> school,
        List<SchoolCode> codes,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        String basis) {

    /** From today on, without an end and a basis. */
    public static NewAssignment of(
            Role role, Optional<MunicipalityId> municipality, Optional<SchoolId> school) {
        return new NewAssignment(
                role, municipality, school, List.of(), Optional.empty(), Optional.empty(), "");
    }
}
