package opora.identification.approval;

import static opora.intake.Loading.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import opora.access.Viewer;
import opora.identification.Approvals;
import opora.identification.Approvals.Approval;
import opora.identification.Approvals.Draft;
import opora.identification.Approvals.Paper;
import opora.identification.Approvals.Signer;
import opora.identification.Method;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.Withdrawal;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@OnTestDatabase
class KeptApprovalsTest {

    private static final AcademicYear YEAR = new AcademicYear(2031);
    private static final Draft ORDER =
            new Draft(
                    new Paper("351-р", LocalDate.of(2026, 6, 1)),
                    new Signer("директор департамента", "Кравцова Е. П."),
                    Optional.empty(),
                    "исправлено число");

    @Autowired Runs runs;
    @Autowired Approvals approvals;
    @Autowired ApprovalArchive archive;
    @Autowired Schools schools;
    @Autowired Clock clock;
    @Autowired PlatformTransactionManager transactions;

    private Run run;
    private Optional<Integer> holding;

    @BeforeEach
    void what_holds_before() {
        run = runs.start(OPERATOR, YEAR, Method.FEDERAL_847);
        holding = holds().map(Approval::version);
    }

    private Optional<Approval> holds() {
        return approvals.holds(OPERATOR.scope(), YEAR);
    }

    @Test
    void of_two_who_approve_at_once_one_has_to_look_again() {
        CountDownLatch arrived = new CountDownLatch(1);
        KeptApprovals second =
                of(
                        new Watched() {
                            @Override
                            public void lock(AcademicYear year) {
                                arrived.countDown();
                                super.lock(year);
                            }
                        },
                        event -> {});
        List<CompletableFuture<Optional<Approval>>> others = new ArrayList<>();
        KeptApprovals first =
                of(
                        new Watched() {
                            @Override
                            public long keep(
                                    Viewer by,
                                    Instant at,
                                    Run of,
                                    int version,
                                    int replaces,
                                    Draft draft) {
                                others.add(CompletableFuture.supplyAsync(() -> approved(second)));
                                await(arrived);
                                return super.keep(by, at, of, version, replaces, draft);
                            }
                        },
                        event -> {});

        Optional<Approval> mine = approved(first);

        assertThat(mine).isPresent();
        assertThat(others)
                .singleElement()
                .extracting(CompletableFuture::join)
                .isEqualTo(Optional.empty());
        assertThat(holds()).isEqualTo(mine);
    }

    @Test
    void a_version_that_somebody_has_replaced_or_taken_back_is_not_replaced_unseen() {
        Approval first = approvals.approve(OPERATOR, run.id(), holding, ORDER).orElseThrow();

        assertThat(approvals.approve(OPERATOR, run.id(), holding, ORDER)).isEmpty();
        approvals.withdraw(OPERATOR, first.id(), "ошибка");
        assertThat(approvals.approve(OPERATOR, run.id(), Optional.of(first.version()), ORDER))
                .isEmpty();
        assertThat(holds().map(Approval::version)).isEqualTo(holding);
    }

    @Test
    void of_two_withdrawals_at_once_the_first_stays_and_is_told_once() {
        Approval approval = approvals.approve(OPERATOR, run.id(), holding, ORDER).orElseThrow();
        List<Approval> read = archive.list(OPERATOR.scope());
        List<Object> told = new ArrayList<>();
        KeptApprovals other =
                of(
                        new Watched() {
                            @Override
                            public List<Approval> list(TerritoryScope seen) {
                                return read;
                            }
                        },
                        told::add);

        approvals.withdraw(OPERATOR, approval.id(), "опечатка");
        other.withdraw(OPERATOR, approval.id(), "отменён");

        assertThat(approvals.list(OPERATOR.scope()))
                .filteredOn(one -> one.id() == approval.id())
                .extracting(one -> one.withdrawal().map(Withdrawal::reason))
                .containsExactly(Optional.of("опечатка"));
        assertThat(told).isEmpty();
    }

    private KeptApprovals of(ApprovalArchive watched, ApplicationEventPublisher events) {
        return new KeptApprovals(runs, watched, schools, clock, events);
    }

    private Optional<Approval> approved(KeptApprovals by) {
        return new TransactionTemplate(transactions)
                .execute(deed -> by.approve(OPERATOR, run.id(), holding, ORDER));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What is kept, as one of two people at once meets it. */
    private class Watched implements ApprovalArchive {

        @Override
        public void lock(AcademicYear year) {
            archive.lock(year);
        }

        @Override
        public long keep(Viewer by, Instant at, Run of, int version, int replaces, Draft draft) {
            return archive.keep(by, at, of, version, replaces, draft);
        }

        @Override
        public boolean withdraw(Viewer by, Instant at, long approval, String reason) {
            return archive.withdraw(by, at, approval, reason);
        }

        @Override
        public List<Approval> list(TerritoryScope seen) {
            return archive.list(seen);
        }
    }
}
