package opora.objectivity.screening;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import opora.objectivity.ScreenedYear;
import opora.objectivity.Screenings;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.objectivity.Terms;
import opora.objectivity.Work;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class LoadedScreeningsTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final AcademicYear YEAR = new AcademicYear(2021);
    private static final Work FIFTH = new Work(YEAR, Procedure.of("VPR-5-MA"));
    private static final int[] SCORES = new int[21];

    static {
        SCORES[8] = 12;
    }

    private final Outcomes outcomes = new Outcomes();
    private final Screenings screenings = new LoadedScreenings(outcomes);

    @Test
    void what_counts_of_the_year_is_asked_with_the_published_scale() {
        outcomes.add(outcome("edu1", 2021, "VPR-5-MA").counted(12, 0).scores(SCORES).build());
        outcomes.add(outcome("edu2", 2020, "VPR-5-MA").counted(12, 0).scores(SCORES).build());

        ScreenedYear year = screenings.now(ALL, YEAR, Terms.USUAL);

        assertThat(year.signs()).isEmpty();
        assertThat(year.notAsked())
                .containsExactly(
                        new NotAsked(new SchoolId(1), FIFTH, SignKind.BORDER, Reason.NOT_TELLING),
                        new NotAsked(new SchoolId(1), FIFTH, SignKind.INVERSION, Reason.NO_TASKS),
                        new NotAsked(new SchoolId(1), FIFTH, SignKind.EVEN, Reason.NOT_TELLING));
    }

    @Test
    void a_year_without_results_gives_an_empty_list() {
        ScreenedYear year = screenings.now(ALL, YEAR, Terms.USUAL);

        assertThat(year.signs()).isEmpty();
        assertThat(year.notAsked()).isEmpty();
    }

    @Test
    void whoever_sees_a_part_of_the_region_cannot_ask() {
        TerritoryScope school = new TerritoryScope.OneSchool(new SchoolId(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> screenings.now(school, YEAR, Terms.USUAL));
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
