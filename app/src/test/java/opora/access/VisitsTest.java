package opora.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.store.VisitStore;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class VisitsTest {

    private static final Instant MORNING = Instant.parse("2027-06-17T05:00:00Z");
    private static int count;

    @Autowired ApplicationContext house;
    @Autowired VisitStore store;

    private long person;

    /** A clock that the test moves; no two tests share a person. */
    private final MovedClock clock = new MovedClock();

    private static final class MovedClock extends Clock {
        private Instant now = MORNING;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void somebody() {
        SmallWorld world = SmallWorld.in(house);
        NewAssignment first =
                NewAssignment.of(Role.REGIONAL_COORDINATOR, Optional.empty(), Optional.empty());
        person =
                Entered.into(house)
                        .invited(
                                world.operator(),
                                new NewPerson(
                                        "Белова Н. В.",
                                        "visits" + ++count + "@small.example",
                                        first))
                        .id();
    }

    private Visits visits() {
        return new Visits(store, clock);
    }

    private Person known() {
        return house.getBean(People.class).find(person).orElseThrow();
    }

    private Viewer viewer() {
        return house.getBean(Viewers.class).find(person).orElseThrow();
    }

    @Test
    void the_first_visit_has_none_before_it() {
        assertThat(visits().begin(known())).isEqualTo(PreviousVisit.NONE);
    }

    @Test
    void a_visit_ends_with_the_last_request_before_the_next_session() {
        visits().begin(known());
        clock.now = MORNING.plusSeconds(600);
        visits().note(viewer());
        clock.now = MORNING.plusSeconds(86_400);

        assertThat(visits().begin(known()).ended()).contains(MORNING.plusSeconds(600));
    }

    @Test
    void busy_minutes_are_written_once() {
        Visits busy = visits();
        busy.begin(known());
        clock.now = MORNING.plusSeconds(59);
        busy.note(viewer());
        assertThat(lastHere()).contains(MORNING);
        clock.now = MORNING.plusSeconds(61);
        busy.note(viewer());
        assertThat(lastHere()).contains(MORNING.plusSeconds(61));
    }

    @Test
    void whoever_was_invited_and_never_came_was_never_here() {
        assertThat(lastHere()).isEmpty();
    }

    private Optional<Instant> lastHere() {
        return Optional.ofNullable(visits().everybody().get(person))
                .flatMap(Visits.Presence::lastHere);
    }
}
