package opora.objectivity.screening;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import opora.access.Role;
import opora.access.Viewer;
import opora.identification.TestRegion;
import opora.objectivity.ScreenedYear;
import opora.objectivity.Screenings.Kept;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.objectivity.SignsChanged;
import opora.objectivity.Terms;
import opora.objectivity.Work;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes;
import opora.results.ReferenceData;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** What counts now is loaded, asked and kept; who may do that, and what is told of it. */
class KeptScreeningsTest {

    private static final AcademicYear YEAR = new AcademicYear(2021);
    private static final Work FIFTH = new Work(YEAR, Procedure.of("VPR-5-MA"));
    private static final Viewer OPERATOR = viewer(new TerritoryScope.WholeRegion());
    private static final int[] SCORES = new int[21];

    static {
        SCORES[8] = 12;
    }

    private final Outcomes outcomes = new Outcomes();
    private final ListedScreenings archive = new ListedScreenings();
    private final List<String> told = new ArrayList<>();
    private final KeptScreenings screenings =
            new KeptScreenings(
                    new Inputs(
                            outcomes,
                            ReferenceData.shipped(),
                            new TestRegion().school(1, "Боровинская СОШ", TestRegion.UPPER)),
                    archive,
                    Clock.fixed(Instant.parse("2026-11-02T07:00:00Z"), ZoneOffset.UTC),
                    event -> told.add(((SignsChanged) event).deed().kind()),
                    new NoDatabase());

    private static Viewer viewer(TerritoryScope scope) {
        return new Viewer(7, "Кравцова Е. П.", "operator@opora.test", Role.OPERATOR, scope, "");
    }

    private Kept start() {
        return screenings.start(OPERATOR, YEAR, Terms.USUAL);
    }

    private ScreenedYear kept(Kept screening) {
        return archive.kept(screening.id()).year();
    }

    @Test
    void what_counts_of_the_year_is_asked_with_the_published_scale_and_kept() {
        outcomes.add(outcome("edu1", 2021, "VPR-5-MA").counted(12, 0).scores(SCORES).build());
        outcomes.add(outcome("edu2", 2020, "VPR-5-MA").counted(12, 0).scores(SCORES).build());

        Kept made = start();

        assertThat(kept(made).signs()).isEmpty();
        assertThat(kept(made).notAsked())
                .containsExactly(
                        new NotAsked(new SchoolId(1), FIFTH, SignKind.BORDER, Reason.NOT_TELLING),
                        new NotAsked(new SchoolId(1), FIFTH, SignKind.INVERSION, Reason.NO_TASKS),
                        new NotAsked(new SchoolId(1), FIFTH, SignKind.EVEN, Reason.NOT_TELLING));
        assertThat(made.startedBy()).isEqualTo("Кравцова Е. П.");
        assertThat(made.startedAt()).isEqualTo(Instant.parse("2026-11-02T07:00:00Z"));
        assertThat(made.open()).isFalse();
        assertThat(archive.kept(made.id()).schools()).containsOnlyKeys(new SchoolId(1));
        assertThat(told).containsExactly("objectivity.screening_started");
    }

    @Test
    void a_year_without_results_gives_an_empty_screening() {
        ScreenedYear year = kept(start());

        assertThat(year.signs()).isEmpty();
        assertThat(year.notAsked()).isEmpty();
        assertThat(year.markers()).isEmpty();
    }

    @Test
    void the_same_data_have_the_same_fingerprint_and_other_data_another() {
        outcomes.add(outcome("edu1", 2021, "VPR-5-MA").counted(12, 0).scores(SCORES).build());
        String once = start().fingerprint();

        assertThat(start().fingerprint()).isEqualTo(once);
        assertThat(screenings.start(OPERATOR, YEAR, new Terms(0.05, 3)).fingerprint())
                .isNotEqualTo(once);

        outcomes.add(outcome("edu2", 2019, "VPR-5-MA").counted(12, 0).scores(SCORES).build());
        assertThat(start().fingerprint()).as("a year that nothing is asked of").isEqualTo(once);
        outcomes.add(outcome("edu2", 2021, "VPR-5-MA").counted(12, 0).scores(SCORES).build());
        assertThat(start().fingerprint()).isNotEqualTo(once);
    }

    @Test
    void one_screening_of_a_year_is_open_until_it_is_closed() {
        Kept one = start();
        Kept other = start();
        told.clear();

        screenings.open(OPERATOR, one.id());
        screenings.open(OPERATOR, other.id());
        assertThat(open()).containsExactly(other.id());

        screenings.close(OPERATOR, one.id());
        assertThat(open()).as("closing another changes nothing").containsExactly(other.id());
        screenings.close(OPERATOR, other.id());
        assertThat(open()).isEmpty();
        assertThat(told)
                .containsExactly(
                        "objectivity.screening_opened",
                        "objectivity.screening_opened",
                        "objectivity.screening_closed");
    }

    private List<Long> open() {
        return screenings.list(OPERATOR.scope()).stream().filter(Kept::open).map(Kept::id).toList();
    }

    @Test
    void whoever_sees_a_part_of_the_region_can_neither_ask_nor_open() {
        Kept made = start();
        Viewer school = viewer(new TerritoryScope.OneSchool(new SchoolId(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> screenings.start(school, YEAR, Terms.USUAL));
        assertThatIllegalArgumentException().isThrownBy(() -> screenings.open(school, made.id()));
        assertThatIllegalArgumentException().isThrownBy(() -> screenings.close(school, made.id()));
    }

    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }

    /** Facts in a list; a school is the number of its fact. */
    private static final class Outcomes implements ProcedureOutcomes {

        private final List<Known> facts = new ArrayList<>();

        void add(Outcome outcome) {
            long number = facts.size() + 1L;
            facts.add(new Known(number, new SchoolId(number), 1, 1, outcome));
        }

        @Override
        public List<Known> written(TerritoryScope seen, AcademicYear year, Procedure procedure) {
            return facts.stream()
                    .filter(fact -> fact.outcome().year().equals(year))
                    .filter(fact -> fact.outcome().procedure().equals(procedure))
                    .toList();
        }

        @Override
        public SortedSet<Held> held() {
            SortedSet<Held> held = new TreeSet<>();
            facts.forEach(fact ->
                    held.add(new Held(fact.outcome().year(), fact.outcome().procedure(), 1, 12)));
            return held;
        }

        @Override
        public List<Known> outcomes(
                TerritoryScope seen,
                Collection<AcademicYear> years,
                Collection<Procedure> procedures) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Known> ofSchool(TerritoryScope seen, SchoolId school) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<Long, Integer> told(TerritoryScope seen, Collection<Long> loads) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Trace> trace(TerritoryScope seen, long fact) {
            throw new UnsupportedOperationException();
        }
    }
}
