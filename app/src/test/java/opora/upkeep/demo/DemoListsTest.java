package opora.upkeep.demo;

import static opora.intake.Loading.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.identification.Approvals;
import opora.identification.Approvals.Approval;
import opora.identification.Method;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** The computer was switched off while the demo made its lists. */
@SpringBootTest
@OnTestDatabase
@Transactional
class DemoListsTest {

    private static final AcademicYear LAST = new AcademicYear(2025);

    @Autowired DemoLists lists;
    @Autowired Runs runs;
    @Autowired Approvals approvals;

    private List<Run> inForce() {
        return runs.list(OPERATOR.scope()).stream().filter(Run::inForce).toList();
    }

    private List<Approval> ofLastYear() {
        return approvals.list(OPERATOR.scope()).stream()
                .filter(approval -> approval.year().equals(LAST))
                .toList();
    }

    @Test
    void a_list_that_was_in_force_already_gets_its_order_and_no_second_run() {
        Run cutOff = runs.start(OPERATOR, LAST, Method.FEDERAL_847);
        runs.putInForce(OPERATOR, cutOff.id());

        lists.make(OPERATOR);

        assertThat(ofLastYear()).singleElement().extracting(Approval::run).isEqualTo(cutOff.id());
        assertThat(inForce()).extracting(Run::id).contains(cutOff.id());
    }

    @Test
    void a_run_that_was_not_put_in_force_yet_is() {
        Run cutOff = runs.start(OPERATOR, LAST, Method.FEDERAL_847);

        lists.make(OPERATOR);

        assertThat(inForce()).extracting(Run::id).contains(cutOff.id());
        assertThat(ofLastYear()).singleElement().extracting(Approval::run).isEqualTo(cutOff.id());
    }

    @Test
    void lists_that_are_all_there_are_left_as_they_are() {
        lists.make(OPERATOR);
        List<Run> made = runs.list(OPERATOR.scope());
        List<Approval> approved = approvals.list(OPERATOR.scope());

        lists.make(OPERATOR);

        assertThat(runs.list(OPERATOR.scope())).isEqualTo(made);
        assertThat(approvals.list(OPERATOR.scope())).isEqualTo(approved);
    }
}
