package opora.results.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.results.Complement;
import opora.results.Complement.Group;
import opora.results.Complement.Kind;
import opora.results.Complement.Value;
import opora.results.Complements;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.SchoolId;

/** Loaded facts and rows of reports for tests. */
final class Reports {

    private Reports() {}

    static Known fact(long id, Outcome outcome) {
        return new Known(id, new SchoolId(id), 7, 1, outcome);
    }

    /** {@code values}: «label=percent», of a task «label/maximum=percent». */
    static Complements.Known report(
            long id, Sitting sitting, Kind kind, Group group, int participants, String... values) {
        return row(id, sitting, kind, group, Optional.of(participants), values);
    }

    static Complements.Known withoutSize(
            long id, Sitting sitting, Kind kind, Group group, String... values) {
        return row(id, sitting, kind, group, Optional.empty(), values);
    }

    private static Complements.Known row(
            long id,
            Sitting sitting,
            Kind kind,
            Group group,
            Optional<Integer> participants,
            String... values) {
        return new Complements.Known(
                id,
                Optional.empty(),
                8,
                2,
                new Complement(
                        kind,
                        group,
                        sitting.year(),
                        sitting.procedure(),
                        participants,
                        Arrays.stream(values).map(Reports::value).toList(),
                        new Outcome.Source("Лист1", 9, 9, 1)));
    }

    private static Value value(String written) {
        List<String> parts = List.of(written.split("="));
        List<String> label = List.of(parts.getFirst().split("/"));
        return new Value(
                label.getFirst(),
                Optional.empty(),
                label.size() == 2 ? Optional.of(Integer.valueOf(label.get(1))) : Optional.empty(),
                new BigDecimal(parts.getLast()),
                Optional.empty());
    }
}
