package opora.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.SmallWorld;
import opora.identification.Method;
import opora.identification.Runs;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.territory.Act;
import opora.territory.Acts;
import opora.territory.Author;
import opora.territory.ClassAct;
import opora.territory.ClassChange;
import opora.territory.ClassTitle;
import opora.territory.Classes;
import opora.territory.Paper;
import opora.territory.Proposal;
import opora.territory.Recording;
import opora.territory.Reorganisation;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.context.ApplicationContext;

/** What happens in the small world, through the doors. */
record Happenings(ApplicationContext house, SmallWorld world, Clock clock) {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final Author BY = new Author(0, "Проба");
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);
    private static final int PUPILS = 20;

    void inForce() {
        long run =
                house.getBean(Runs.class)
                        .start(world.operator(), new AcademicYear(2026), Method.FEDERAL_847)
                        .id();
        house.getBean(Runs.class).putInForce(world.operator(), run);
    }

    long load(String... lines) {
        long batch =
                switch (house.getBean(Batches.class)
                        .receive(List.of(Loading.outcomes("новое.csv", lines)), world.operator())) {
                    case Received.Taken(long taken) -> taken;
                    case Received.Refused(String why) -> throw new AssertionError(why);
                };
        house.getBean(Batches.class).readNow(batch);
        String token = house.getBean(Batches.class).check(batch).orElseThrow().token();
        assertThat(house.getBean(Batches.class).accept(batch, token, world.operator()))
                .isInstanceOf(Acceptance.Accepted.class);
        return batch;
    }

    void opened(SchoolId school, ClassTitle title) {
        ClassChange opened =
                new ClassChange.Opened(List.of(new ClassChange.Named(title, Optional.of(PUPILS))));
        Paper paper = new Paper(Optional.of(AUTUMN), "");
        assertThat(house.getBean(Classes.class).record(ALL, school, opened, paper, BY))
                .contains(Map.of());
    }

    /** Of every school of the district that has classes. */
    void promotedClassesOfTheDistrict() {
        TerritoryScope district = new TerritoryScope.OneMunicipality(world.district());
        assertThat(
                        house.getBean(Classes.class)
                                .promoteAll(district, AcademicYear.at(AUTUMN).next(), BY))
                .matches(done -> done.leftOut().isEmpty() && done.schools() > 0);
    }

    void tookBackTheNewestChangeOfClasses(SchoolId school) {
        Classes classes = house.getBean(Classes.class);
        ClassAct newest =
                classes.acts(ALL, school).stream()
                        .filter(ClassAct::counts)
                        .findFirst()
                        .orElseThrow();
        assertThat(classes.withdraw(ALL, newest.id(), "не тот год", BY)).contains(Map.of());
    }

    void did(Reorganisation what) {
        Paper paper = new Paper(Optional.of(LocalDate.now(clock).minusDays(1)), "Приказ № 7");
        long edition =
                switch (house.getBean(Acts.class).propose(ALL, what, paper).orElseThrow()) {
                    case Proposal.Possible possible -> possible.edition();
                    case Proposal.Refused refused -> throw new AssertionError(refused);
                };
        assertThat(house.getBean(Acts.class).record(ALL, what, paper, edition, BY).orElseThrow())
                .isInstanceOf(Recording.Recorded.class);
    }

    /** Withdraws what was done last. */
    void undone() {
        Acts acts = house.getBean(Acts.class);
        long last = acts.list(ALL).stream().mapToLong(Act::id).max().orElseThrow();
        assertThat(acts.withdraw(ALL, last, "проба окончена", new Author(1, "Проба")))
                .contains(Map.of());
    }
}
