package opora.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which many people are let in at once: all of a table or nobody. Who is known by the e-mail is given one more assignment. */
@Component
public class PeopleImport {

    private final RowCheck check;
    private final Invitations invitations;
    private final Assignments assignments;

    PeopleImport(RowCheck check, Invitations invitations, Assignments assignments) {
        this.check = check;
        this.invitations = invitations;
        this.assignments = assignments;
    }

    /**
     * What a line of the table will do.
     *
     * @param where the places in words, «Боровинская СОШ, 101001»; «» while something is wrong
     * @param otherName what the person is called who is known by the e-mail, where the line says another name: the assignment is that person's; empty while
     *     something is wrong, for it may be somebody out of sight
     * @param findings what is wrong with it; empty when it can be accepted
     */
    public record Planned(
            PeopleRow row,
            Deed deed,
            String where,
            Optional<String> otherName,
            List<Finding> findings) {

        public boolean isGood() {
            return findings.isEmpty();
        }
    }

    /** What becomes of the person. */
    public enum Deed {
        INVITE,
        /** known by the e-mail, or invited by a line above */
        ASSIGN
    }

    /** @param column its title; @param value as typed */
    public record Finding(String column, String value, String what) {}

    /** What comes of accepting. */
    public sealed interface Outcome {

        /** In the order of the table. */
        record Accepted(List<Let> people) implements Outcome {}

        /** Nobody was let in. */
        record Refused(List<Planned> rows) implements Outcome {}
    }

    /** @param link of whoever was invited; empty for one more assignment */
    public record Let(PeopleRow row, Person person, Optional<Link> link) {}

    /** @param token what {@code /invitation?token=…} is opened with */
    public record Link(String token, Instant ends) {

        @Override
        public String toString() {
            return "Link[…]";
        }
    }

    /** What each line will do; nothing is kept. */
    public List<Planned> preview(Viewer by, List<PeopleRow> rows) {
        List<Planned> planned = new ArrayList<>();
        List<PeopleRow> above = new ArrayList<>();
        for (PeopleRow row : rows) {
            planned.add(check.planned(by, row, above));
            above.add(row);
        }
        return planned;
    }

    @Transactional
    public Outcome accept(Viewer by, List<PeopleRow> rows) {
        List<Planned> planned = preview(by, rows);
        if (planned.isEmpty() || planned.stream().anyMatch(one -> !one.isGood())) {
            return new Outcome.Refused(planned);
        }
        return new Outcome.Accepted(planned.stream().map(one -> let(by, one)).toList());
    }

    private Let let(Viewer by, Planned one) {
        NewAssignment wanted = check.wanted(by, one.row());
        return switch (one.deed()) {
            case INVITE -> {
                NewPerson person = new NewPerson(one.row().name(), one.row().email(), wanted);
                yield switch (invitations.invite(by, person)) {
                    case Invited.Awaited(Person let, String token, Instant ends) ->
                            new Let(one.row(), let, Optional.of(new Link(token, ends)));
                    // looked at a moment ago: somebody else was quicker, and the whole table waits
                    case Invited.Refused _ -> throw new IllegalStateException("changed meanwhile");
                };
            }
            case ASSIGN -> {
                Person known = check.known(one.row()).orElseThrow();
                if (!assignments.assign(by, known.id(), wanted).isEmpty()) {
                    throw new IllegalStateException("changed meanwhile");
                }
                yield new Let(one.row(), known, Optional.empty());
            }
        };
    }
}
