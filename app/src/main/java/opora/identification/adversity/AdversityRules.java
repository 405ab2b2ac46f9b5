package opora.identification.adversity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Withdrawal;
import opora.identification.adversity.criteria.AdversityRule;
import opora.vocabulary.AcademicYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The region's rules for ШНСУ, dated. Nothing is changed: a correction is a newer rule for the same years, and one that was withdrawn stays readable. */
@Service
public class AdversityRules {

    private final RuleArchive archive;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AdversityRules(RuleArchive archive, Clock clock, ApplicationEventPublisher events) {
        this.archive = archive;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A rule to be entered.
     *
     * @param to the last year of the context form it holds for; empty while it has no end
     * @param act by which document
     */
    public record Draft(
            AdversityRule rule, AcademicYear from, Optional<AcademicYear> to, String act) {

        public boolean isFor(AcademicYear year) {
            return from.compareTo(year) <= 0
                    && to.filter(last -> last.compareTo(year) < 0).isEmpty();
        }
    }

    public record Entered(
            long number, Draft what, Instant at, String by, Optional<Withdrawal> withdrawal) {

        public boolean isValid() {
            return withdrawal.isEmpty();
        }
    }

    /** The newest first. */
    public List<Entered> list() {
        return archive.list();
    }

    /** The newest that was not withdrawn and is for the year. */
    public Optional<Entered> of(AcademicYear year) {
        return list().stream().filter(one -> one.isValid() && one.what().isFor(year)).findFirst();
    }

    public Optional<Entered> numbered(long number) {
        return list().stream().filter(one -> one.number() == number).findFirst();
    }

    @Transactional
    public Entered enter(Viewer by, Draft draft) {
        Entered entered = numbered(archive.keep(by, clock.instant(), draft)).orElseThrow();
        events.publishEvent(new RuleEntered(entered));
        return entered;
    }

    /** Changes nothing for a rule that is withdrawn. @throws java.util.NoSuchElementException when there is no such rule */
    @Transactional
    public void withdraw(Viewer by, long number, String reason) {
        Entered rule = numbered(number).orElseThrow();
        if (rule.isValid() && archive.withdraw(by, clock.instant(), number, reason)) {
            events.publishEvent(new RuleWithdrawn(rule, reason));
        }
    }
}
