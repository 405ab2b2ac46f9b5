package opora.intake;

import static opora.intake.Loading.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Brings loads in as a person does and tells what came of it. */
@SpringBootTest
@OnTestDatabase
abstract class WithLoads {

    static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    @Autowired Batches batches;
    @Autowired ProcedureOutcomes outcomes;
    @Autowired Schools schools;

    long read(Upload... files) {
        Received received = batches.receive(List.of(files), OPERATOR);
        long load = ((Received.Taken) received).batch();
        batches.readNow(load);
        return load;
    }

    long accept(Upload... files) {
        long load = read(files);
        assertThat(batches.accept(load, check(load).token(), OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        return load;
    }

    CheckedBatch check(long load) {
        return batches.check(load).orElseThrow();
    }

    Map<String, SchoolId> known(List<String> codes) {
        return schools.byCode(ALL, codes.stream().map(SchoolCode::new).toList());
    }

    SchoolId school(String code) {
        return Objects.requireNonNull(known(List.of(code)).get(code));
    }

    List<Known> results(String code) {
        return known(List.of(code)).values().stream()
                .findFirst()
                .map(school -> outcomes.ofSchool(ALL, school))
                .orElse(List.of());
    }
}
