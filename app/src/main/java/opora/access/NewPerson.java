package opora.access;

import java.util.Optional;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;

/** What an operator says of a person who is to be let in; the role decides which territory is asked for. */
public record NewPerson(
        String name,
        String email,
        Role role,
        Optional<MunicipalityId> municipality,
        Optional<SchoolId> school) {}
