package opora.consistency;

import java.util.List;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.consistency.checking.Checking;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Upload;
import org.springframework.context.ApplicationContext;

/** The small world with loads that contradict themselves: Боровинская СОШ wrote Russian and mathematics in one grade with different numbers. */
public final class Violated {

    public static final String TWIN = "results.same_grade_same_size";

    private final ApplicationContext house;

    public Violated(ApplicationContext house) {
        this.house = house;
        SmallWorld.in(house);
    }

    /** Accepts a table of outcomes and looks at what it changed. */
    public long load(String... lines) {
        return load(Loading.OPERATOR, Loading.outcomes("сверка.csv", lines));
    }

    /** Accepts files of somebody and looks at what they changed. */
    public long load(Viewer by, Upload... files) {
        Batches batches = house.getBean(Batches.class);
        Received taken = batches.receive(List.of(files), by);
        if (!(taken instanceof Received.Taken(long batch))) {
            throw new AssertionError(taken);
        }
        batches.readNow(batch);
        String token = batches.check(batch).orElseThrow().token();
        Acceptance answer = batches.accept(batch, token, by);
        if (!(answer instanceof Acceptance.Accepted)) {
            throw new AssertionError(answer + " " + batches.check(batch));
        }
        look();
        return batch;
    }

    public void recall(long batch) {
        house.getBean(Batches.class).recall(batch, "проба сверки", Loading.OPERATOR);
        look();
    }

    public void look() {
        Checking checking = house.getBean(Checking.class);
        checking.kinds().forEach(checking::check);
    }

    /** Those of a rule, also when they no longer wait; by the eyes of the operator. */
    public List<Task> mine(Viewer viewer, String rule) {
        return house.getBean(Tasks.class).mine(viewer).stream()
                .filter(task -> task.rule().id().equals(rule))
                .toList();
    }
}
