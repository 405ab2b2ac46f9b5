package opora.upkeep.demo;

import java.util.List;
import java.util.Optional;
import opora.access.Role;
import opora.access.Viewer;
import opora.programme.Agreements;
import opora.programme.Diaries;
import opora.programme.Programmes;
import opora.programme.agreement.Course;
import opora.programme.agreement.Course.Phase;
import opora.programme.agreement.Ruling;
import opora.programme.agreement.Stage;
import opora.programme.agreement.Step;
import opora.upkeep.demo.DemoProgrammes.Made;
import opora.vocabulary.Days;
import org.springframework.stereotype.Component;

/**
 * The programmes of the sample region on their course: those of the region, of the municipality and of the school are carried out, those of years that are over are
 * closed, one is a draft, and one is under review.
 */
@Component
class DemoCourses {

    private static final List<String> OVER = List.of("municipality-roadmap", "school-last-year");
    private static final List<String> CARRIED_OUT = List.of("region", "municipality-tasks");

    private final Programmes programmes;
    private final Agreements agreements;
    private final Diaries diaries;
    private final DemoDiary diary;
    private final Residents residents;

    DemoCourses(
            Programmes programmes,
            Agreements agreements,
            Diaries diaries,
            DemoDiary diary,
            Residents residents) {
        this.programmes = programmes;
        this.agreements = agreements;
        this.diaries = diaries;
        this.diary = diary;
        this.residents = residents;
    }

    /** What an attempt that was cut off has done already is left as it is. */
    void take(Made made) {
        for (String name : CARRIED_OUT) {
            Viewer author = author(name);
            approve(author, made.id(name));
            diary.keep(author, made.id(name), 0);
        }
        approve(author("school"), made.id("school"));
        diary.keep(author("school"), made.id("school"), 1);
        OVER.forEach(name -> close(author(name), made.id(name)));
        submit(author("anti-risk"), made.id("anti-risk"));
    }

    private Viewer author(String name) {
        return residents.viewer(ProgrammeFile.read(name).by());
    }

    private Course course(Viewer viewer, long programme) {
        return programmes.get(viewer.scope(), programme).course();
    }

    private void close(Viewer author, long programme) {
        approve(author, programme);
        if (course(author, programme).phase() == Phase.CARRIED_OUT) {
            diary.keep(author, programme, 0);
            demand(
                    agreements.turn(
                            author,
                            programme,
                            Step.Kind.CLOSED,
                            "Срок программы закончился, итоги подведены"));
        }
    }

    private void submit(Viewer author, long programme) {
        if (course(author, programme).phase() == Phase.DRAFT) {
            demand(agreements.submit(author, programme, "Просим утвердить"));
        }
    }

    private void approve(Viewer author, long programme) {
        submit(author, programme);
        Optional<Stage> stage = course(author, programme).waiting();
        while (stage.isPresent()) {
            Viewer reviewer = reviewer(stage.get());
            demand(
                    stage.get().approves()
                            ? agreements.approve(
                                    reviewer, programme, paper(), ruling(author, programme))
                            : agreements.pass(reviewer, programme, ruling(author, programme)));
            stage = course(author, programme).waiting();
        }
    }

    private Ruling ruling(Viewer viewer, long programme) {
        return new Ruling(course(viewer, programme).steps().getLast().id(), "", List.of());
    }

    /** Never one who writes programmes here. */
    private Viewer reviewer(Stage stage) {
        return residents.viewer(
                switch (stage) {
                    case CURATOR -> Role.CURATOR;
                    case MUNICIPALITY -> Role.MUNICIPAL_COORDINATOR;
                    case REGION -> Role.REGIONAL_COORDINATOR;
                });
    }

    private String paper() {
        return "приказ 31 от " + Days.of(diaries.today());
    }

    private static void demand(Optional<String> wrong) {
        if (wrong.isPresent()) {
            throw new IllegalStateException(wrong.get());
        }
    }
}
