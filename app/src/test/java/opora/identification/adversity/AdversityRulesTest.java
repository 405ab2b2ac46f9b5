package opora.identification.adversity;

import static opora.intake.Loading.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Withdrawal;
import opora.identification.adversity.AdversityRules.Draft;
import opora.identification.adversity.AdversityRules.Entered;
import opora.identification.adversity.criteria.AdversityRule;
import opora.identification.adversity.criteria.Criterion;
import opora.identification.adversity.criteria.Criterion.Comparison;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnTestDatabase
class AdversityRulesTest {

    @Autowired AdversityRules rules;
    @Autowired RuleArchive archive;
    @Autowired Clock clock;

    @Test
    void of_two_withdrawals_at_once_the_first_stays_and_is_told_once() {
        Criterion far =
                new Criterion("Удалённость, км", Optional.empty(), Comparison.AT_LEAST, "20");
        AcademicYear year = new AcademicYear(2031);
        long number =
                rules.enter(
                                OPERATOR,
                                new Draft(
                                        new AdversityRule(List.of(far), 1),
                                        year,
                                        Optional.of(year),
                                        "приказ № 7"))
                        .number();
        List<Object> told = new ArrayList<>();
        AdversityRules other = new AdversityRules(asNow(), clock, told::add);

        rules.withdraw(OPERATOR, number, "опечатка");
        other.withdraw(OPERATOR, number, "отменён");

        assertThat(rules.numbered(number).flatMap(Entered::withdrawal))
                .map(Withdrawal::reason)
                .contains("опечатка");
        assertThat(told).isEmpty();
    }

    /** Of somebody who has read the rules and writes later. */
    private RuleArchive asNow() {
        List<Entered> read = archive.list();
        return new RuleArchive() {
            @Override
            public List<Entered> list() {
                return read;
            }

            @Override
            public long keep(Viewer by, Instant at, Draft draft) {
                return archive.keep(by, at, draft);
            }

            @Override
            public boolean withdraw(Viewer by, Instant at, long number, String reason) {
                return archive.withdraw(by, at, number, reason);
            }
        };
    }
}
