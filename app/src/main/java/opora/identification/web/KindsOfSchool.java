package opora.identification.web;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Which kinds of school the register tells, in small letters. */
@Component
class KindsOfSchool {

    private final Schools schools;

    KindsOfSchool(Schools schools) {
        this.schools = schools;
    }

    SortedSet<String> of(TerritoryScope seen) {
        return schools.list(seen).stream()
                .map(school -> school.details().kind().strip().toLowerCase(Locale.ROOT))
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
