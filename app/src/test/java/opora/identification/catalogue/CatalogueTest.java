package opora.identification.catalogue;

import static opora.intake.Loading.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import opora.access.Viewer;
import opora.identification.Method;
import opora.identification.Methods;
import opora.identification.Methods.Draft;
import opora.identification.Methods.Entry;
import opora.identification.Methods.Version;
import opora.identification.Withdrawal;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@OnTestDatabase
class CatalogueTest {

    @Autowired Methods methods;
    @Autowired OwnMethods own;
    @Autowired Clock clock;
    @Autowired PlatformTransactionManager transactions;

    private final List<Object> told = new ArrayList<>();

    private static Draft draft(String title) {
        AcademicYear year = new AcademicYear(2031);
        return new Draft(
                Optional.empty(), title, Method.FEDERAL_847, year, Optional.of(year), "приказ № 7");
    }

    @Test
    void of_two_withdrawals_at_once_the_first_stays_and_is_told_once() {
        long number =
                methods.enter(OPERATOR, draft("методика области")).entry().orElseThrow().number();
        List<Version> read = own.list();
        Catalogue other =
                new Catalogue(
                        new Watched() {
                            @Override
                            public List<Version> list() {
                                return read;
                            }
                        },
                        clock,
                        told::add);

        methods.withdraw(OPERATOR, number, "опечатка");
        other.withdraw(OPERATOR, number, "отменена");

        assertThat(methods.numbered(number).flatMap(Version::entry).flatMap(Entry::withdrawal))
                .map(Withdrawal::reason)
                .contains("опечатка");
        assertThat(told).isEmpty();
    }

    @Test
    void two_methods_entered_at_once_are_two_methods() {
        CountDownLatch arrived = new CountDownLatch(1);
        Catalogue second =
                new Catalogue(
                        new Watched() {
                            @Override
                            public void lock() {
                                arrived.countDown();
                                super.lock();
                            }
                        },
                        clock,
                        event -> {});
        List<CompletableFuture<Version>> others = new ArrayList<>();
        Catalogue first =
                new Catalogue(
                        new Watched() {
                            @Override
                            public long keep(Viewer by, Instant at, String method, Draft draft) {
                                others.add(
                                        CompletableFuture.supplyAsync(
                                                () -> entered(second, "вторая")));
                                await(arrived);
                                return super.keep(by, at, method, draft);
                            }
                        },
                        clock,
                        event -> {});

        Version mine = entered(first, "первая");

        assertThat(others)
                .singleElement()
                .extracting(other -> other.join().method().id())
                .isNotEqualTo(mine.method().id());
    }

    private Version entered(Catalogue catalogue, String title) {
        return new TransactionTemplate(transactions)
                .execute(deed -> catalogue.enter(OPERATOR, draft(title)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What is kept, as one of two people at once meets it. */
    private class Watched implements OwnMethods {

        @Override
        public List<Version> list() {
            return own.list();
        }

        @Override
        public void lock() {
            own.lock();
        }

        @Override
        public long keep(Viewer by, Instant at, String method, Draft draft) {
            return own.keep(by, at, method, draft);
        }

        @Override
        public boolean withdraw(Viewer by, Instant at, long number, String reason) {
            return own.withdraw(by, at, number, reason);
        }
    }
}
