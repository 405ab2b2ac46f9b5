package opora.programme.measures;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.access.Viewer;
import opora.programme.measures.MeasureArchive.OwnMeasure;
import opora.programme.measures.MeasureArchive.Standing;
import opora.programme.measures.MeasureArchive.Switching;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue as it counts in the region. Nothing is changed: a measure that was entered stays as it is and can be switched off, and every switch is a row of its own; a programme that took a
 * measure has its words and does not hang on the catalogue.
 */
@Service
public class RegionMeasures {

    private final MeasureArchive archive;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RegionMeasures(MeasureArchive archive, Clock clock, ApplicationEventPublisher events) {
        this.archive = archive;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A measure to be entered.
     *
     * @param evidence codes of {@link Measures#evidence}
     * @param basis on what ground, «решение методического совета, протокол № 3»
     */
    public record Draft(
            Factor factor,
            Set<Level> levels,
            String title,
            String timing,
            String responsible,
            String result,
            List<Evidence> evidence,
            Effort effort,
            String basis) {}

    /**
     * @param entered of the region's own: when and by whom
     * @param said what was said of it last; empty for one that was never switched
     */
    public record Entry(Measure measure, Optional<Signed> entered, Optional<Switching> said) {

        public Standing standing() {
            return said.map(Switching::standing).orElse(Standing.ON);
        }

        public boolean isOn() {
            return standing() == Standing.ON;
        }
    }

    public record Signed(Instant at, String by) {}

    /** Everything that was ever in the catalogue, by factor; the region's own after the shipped ones of the factor. */
    public List<Entry> entries() {
        List<Switching> said = archive.last();
        List<OwnMeasure> own = archive.own();
        List<Entry> entries = new ArrayList<>();
        for (Factor factor : Measures.SHIPPED.factors()) {
            Measures.SHIPPED.list().stream()
                    .filter(one -> one.factor().equals(factor))
                    .map(one ->
                            new Entry(one, Optional.empty(), MeasureArchive.of(one.code(), said)))
                    .forEach(entries::add);
            own.stream()
                    .filter(one -> one.factor().equals(factor.code()))
                    .map(one -> entry(one, factor, said))
                    .forEach(entries::add);
        }
        return List.copyOf(entries);
    }

    private static Entry entry(OwnMeasure one, Factor factor, List<Switching> said) {
        Measure measure =
                new Measure(
                        one.code(),
                        factor,
                        one.levels(),
                        one.title(),
                        one.timing(),
                        one.responsible(),
                        one.result(),
                        Measures.SHIPPED.evidence().stream()
                                .filter(kind -> one.evidence().contains(kind.code()))
                                .toList(),
                        one.effort(),
                        Proof.OWN,
                        List.of(one.basis()),
                        Set.of());
        return new Entry(
                measure,
                Optional.of(new Signed(one.at(), one.by())),
                MeasureArchive.of(one.code(), said));
    }

    /** What programmes choose from: without what is switched off. */
    public Measures now() {
        return Measures.SHIPPED.with(
                entries().stream().filter(Entry::isOn).map(Entry::measure).toList());
    }

    public Optional<Entry> find(String code) {
        return entries().stream().filter(one -> one.measure().code().equals(code)).findFirst();
    }

    /** All that was said of a measure, the newest first. */
    public List<Switching> history(String code) {
        return archive.all(code);
    }

    @Transactional
    public Measure enter(Viewer by, Draft draft) {
        Measure entered = find(archive.keep(by, clock.instant(), draft)).orElseThrow().measure();
        events.publishEvent(new MeasureEntered(entered));
        return entered;
    }

    /** Changes nothing for one that stands so already. @throws java.util.NoSuchElementException when there is no such measure */
    @Transactional
    public void say(Viewer by, String code, Standing standing, String reason) {
        Entry entry = find(code).orElseThrow();
        if (entry.standing() != standing) {
            archive.keep(by, clock.instant(), code, standing, reason);
            events.publishEvent(new MeasureSwitched(entry.measure(), standing, reason));
        }
    }
}
