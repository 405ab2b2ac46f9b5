package opora.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.identification.Given;
import opora.identification.Method;
import opora.identification.Methods;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.difference.Differences;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** The same question gets the same answer to the byte, and what comes later changes no byte of an answer that was given. */
@SpringBootTest
@OnTestDatabase
@DirtiesContext
class RunToldAgainTest {

    private static final AcademicYear YEAR = new AcademicYear(2026);

    @Autowired ApplicationContext house;
    @Autowired Runs runs;
    @Autowired Methods methods;
    @Autowired Differences differences;
    @Autowired Batches batches;

    private Viewer operator;
    private Methods.Version version;

    @BeforeEach
    void a_method_of_the_region() {
        operator = SmallWorld.in(house).operator();
        version = entered(Optional.empty(), Given.counting("VPR-5-MA", "VPR-6-RU"));
    }

    /** What the command {@code identify --format json} would write of it. Neither the number of the run nor its time stand there. */
    private byte[] json(Run run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SchoolListJson.write(runs.schools(operator.scope(), run.id()), out);
        return out.toByteArray();
    }

    private Run start(Method method) {
        return runs.start(operator, YEAR, method);
    }

    @Test
    void a_run_made_again_is_the_same_to_the_byte() throws Exception {
        byte[] first = json(start(version.method()));
        byte[] second = json(start(version.method()));

        assertThat(second).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8))
                .contains("\"school\":\"101001\"", "\"LOW_RESULTS\"");
        assertThat(json(start(Given.counting("VPR-6-RU"))))
                .as("another question")
                .isNotEqualTo(first);
    }

    @Test
    void what_comes_later_changes_no_byte_of_a_run() throws Exception {
        Run run = start(version.method());
        byte[] told = json(run);

        Methods.Version corrected =
                entered(
                        Optional.of(version.method().id()),
                        Given.with(Method.ClauseB.NONE, "VPR-6-RU"));
        assertThat(json(run)).as("after a new version of its method").isEqualTo(told);
        methods.withdraw(operator, corrected.entry().orElseThrow().number(), "опечатка");
        methods.withdraw(operator, version.entry().orElseThrow().number(), "отменена");
        assertThat(json(run)).as("after its method was withdrawn").isEqualTo(told);

        load("2026;VPR-6-RU;101001;25;0", "2026;VPR-5-MA;104002;50;40");
        assertThat(json(run)).as("after later results").isEqualTo(told);
        assertThat(json(start(version.method()))).as("a new run").isNotEqualTo(told);
        assertThat(differences.repeated(operator.scope(), run.id()).orElseThrow().isExact())
                .isTrue();
    }

    private Methods.Version entered(Optional<String> corrects, Method method) {
        return methods.enter(
                operator,
                new Methods.Draft(
                        corrects,
                        "методика области",
                        method,
                        YEAR,
                        Optional.empty(),
                        "приказ № 5"));
    }

    private void load(String... results) {
        switch (batches.receive(
                List.of(Loading.outcomes("поправка.csv", results)), Loading.OPERATOR)) {
            case Received.Taken(long batch) -> {
                batches.readNow(batch);
                String token = batches.check(batch).orElseThrow().token();
                assertThat(batches.accept(batch, token, Loading.OPERATOR))
                        .isInstanceOf(Acceptance.Accepted.class);
            }
            case Received.Refused(String why) -> throw new AssertionError(why);
        }
    }
}
