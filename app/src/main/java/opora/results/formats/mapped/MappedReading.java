package opora.results.formats.mapped;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Complement.Group;
import opora.results.Outcome;
import opora.results.OutcomeFacts;
import opora.results.formats.sheets.AggregateParts;

/** Puts together what was understood of a table of schools. */
record MappedReading(List<Outcome> outcomes, MeanRows means, SchoolNames names) {

    Reading reading(Layout layout, Findings findings) {
        return new Reading(
                layout,
                parts(),
                names.of(keys()),
                findings,
                new OutcomeFacts(outcomes, means.complements()),
                Labels.NONE);
    }

    /** Of a procedure with both counts and means those of the counts. */
    private List<Reading.Part> parts() {
        Map<String, Reading.Part> parts = new TreeMap<>();
        means.parts().forEach(part -> parts.put(key(part), part));
        AggregateParts.of(outcomes, _ -> Optional.empty())
                .forEach(part -> parts.put(key(part), part));
        return List.copyOf(parts.values());
    }

    private static String key(Reading.Part part) {
        return part.year().orElseThrow() + " " + part.procedure().orElseThrow();
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        outcomes.forEach(outcome -> keys.add(outcome.school().key()));
        means.complements()
                .forEach(row -> {
                    if (row.group() instanceof Group.School school) {
                        keys.add(school.code().key());
                    }
                });
        return keys;
    }
}
