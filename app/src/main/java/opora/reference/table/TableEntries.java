package opora.reference.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.reference.ReferenceBook;
import opora.reference.ReferenceEntries;
import opora.reference.entry.Entering;
import opora.reference.entry.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The door for a table of many procedures: all of it is put in force, or nothing. */
@Component
public class TableEntries {

    private final ReferenceBook book;
    private final ReferenceEntries entries;

    TableEntries(ReferenceBook book, ReferenceEntries entries) {
        this.book = book;
        this.entries = entries;
    }

    /**
     * What a table would do.
     *
     * @param mistakes of rows that belong to no procedure
     */
    public record Plan(List<String> mistakes, List<PlannedWork> works) {

        public boolean isGood() {
            return mistakes.isEmpty() && works.stream().allMatch(work -> work.mistakes().isEmpty());
        }

        /** How many procedures and years it would change. */
        public long changes() {
            return works.stream().filter(PlannedWork::changes).count();
        }

        /** What the person has seen of every card, for {@link #accept}. */
        public String seen() {
            return works.stream().map(PlannedWork::stamp).collect(Collectors.joining(" "));
        }
    }

    /** Nothing is kept. */
    public Plan plan(Viewer viewer, List<ReferenceRow> rows) {
        RowsByWork works = RowsByWork.of(rows);
        return new Plan(
                works.mistakes(),
                works.works().stream()
                        .map(work ->
                                PlannedWork.of(
                                        work,
                                        entries.propose(
                                                viewer,
                                                work.procedure(),
                                                work.year(),
                                                whole(work))))
                        .toList());
    }

    private Typed whole(ToldWork work) {
        return work.typed().over(book.card(work.procedure(), work.year()).now());
    }

    /** Answers how many versions were put in force; empty when something is wrong or counts otherwise than {@code seen}. */
    @Transactional
    public Optional<Integer> accept(Viewer viewer, List<ReferenceRow> rows, String seen) {
        Plan plan = plan(viewer, rows);
        if (!plan.isGood() || plan.changes() == 0 || !plan.seen().equals(seen)) {
            return Optional.empty();
        }
        int done = 0;
        for (PlannedWork work : plan.works()) {
            if (work.changes()) {
                Entering entered =
                        entries.enter(
                                viewer,
                                work.told().procedure(),
                                work.told().year(),
                                whole(work.told()),
                                work.stamp());
                if (!(entered instanceof Entering.Done)) {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return Optional.empty();
                }
                done++;
            }
        }
        return Optional.of(done);
    }
}
