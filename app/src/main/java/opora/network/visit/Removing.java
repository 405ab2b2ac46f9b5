package opora.network.visit;

import java.util.stream.Stream;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.Decision;
import opora.network.SchoolVisit;
import opora.network.store.VisitStore;
import opora.network.store.WordsOf;
import opora.territory.TerritoryScope.WholeRegion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes words about a pupil out of a visit, for ever: all words of a step, a decision or an answer, or a whole file. That they were there stays. */
@Component
public class Removing {

    public static final String TITLE = "Удалены сведения об ученике";

    private final VisitFiling filing;
    private final VisitStore words;
    private final VisitDeeds deeds;

    Removing(VisitFiling filing, VisitStore words, VisitDeeds deeds) {
        this.filing = filing;
        this.words = words;
        this.deeds = deeds;
    }

    /** Whether it is this person who removes words about pupils from what others wrote. */
    public static boolean may(Viewer viewer) {
        return viewer.may(Right.DECIDE_DISPUTES) && viewer.scope() instanceof WholeRegion;
    }

    /** Nothing for what was removed before. */
    @Transactional
    public void remove(Viewer by, long id, WordsOf kind, long row) {
        SchoolVisit visit = filing.hold(by, id);
        if (!may(by) || rows(visit, kind).noneMatch(one -> one == row)) {
            throw new NotVisible();
        }
        if (words.removeWords(kind, row, filing.now(), by)) {
            deeds.removed(visit, kind.title());
        }
    }

    private static Stream<Long> rows(SchoolVisit visit, WordsOf kind) {
        return switch (kind) {
            case STEP -> visit.steps().stream().map(step -> step.id());
            case DECISION -> visit.decisions().stream().map(Decision::id);
            case ANSWER ->
                    visit.decisions().stream()
                            .flatMap(decision -> decision.answers().stream())
                            .map(answer -> answer.id());
            case FILE -> visit.files().stream().map(file -> file.id());
            case NOTE -> Stream.empty();
        };
    }
}
