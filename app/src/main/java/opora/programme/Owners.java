package opora.programme;

import java.util.HashMap;
import java.util.Map;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Whose programmes are, in words. */
@Component
public class Owners {

    private final Schools schools;

    Owners(Schools schools) {
        this.schools = schools;
    }

    /** Of what is in sight; asks for names once. */
    public Names names(TerritoryScope seen) {
        Map<SchoolId, School> known = new HashMap<>();
        schools.list(seen).forEach(school -> known.put(school.id(), school));
        Map<MunicipalityId, String> municipalities = new HashMap<>();
        schools.municipalities(seen).forEach(one -> municipalities.put(one.id(), one.name()));
        return new Names(known, municipalities, schools.region());
    }

    public record Names(
            Map<SchoolId, School> schools,
            Map<MunicipalityId, String> municipalities,
            String region) {

        /** «Боровинская СОШ, Верхнелужский район», «Верхнелужский район», «Среднереченская область». */
        public String of(Programme programme) {
            return programme
                    .school()
                    .map(id -> {
                        School school = schools.get(id);
                        return school == null
                                ? "школа"
                                : school.name() + ", " + school.municipality().name();
                    })
                    .or(() ->
                            programme
                                    .municipality()
                                    .map(id -> municipalities.getOrDefault(id, "муниципалитет")))
                    .orElse(region);
        }

        public String municipality(Programme programme) {
            return programme
                    .school()
                    .map(schools::get)
                    .map(school -> school.municipality().name())
                    .or(() ->
                            programme
                                    .municipality()
                                    .map(id -> municipalities.getOrDefault(id, "муниципалитет")))
                    .orElse("");
        }
    }
}
