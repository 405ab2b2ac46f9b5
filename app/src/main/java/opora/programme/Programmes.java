package opora.programme;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.wording.Edition;
import opora.programme.wording.FieldCheck;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;
import opora.territory.TerritoryScope;
import opora.vocabulary.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to programmes: which there are, what they say in which edition, and how one begins. */
@Service
public class Programmes {

    private final ProgrammeArchive archive;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Programmes(ProgrammeArchive archive, Clock clock, ApplicationEventPublisher events) {
        this.archive = archive;
        this.clock = clock;
        this.events = events;
    }

    /** What came of a wish to begin one. */
    public sealed interface Begun {

        record Done(long programme) implements Begun {}

        /** By the key of the field of the programme itself. */
        record Mistaken(Map<String, String> mistakes) implements Begun {}
    }

    /** In sight, the newest first. */
    public List<Programme> list(TerritoryScope seen) {
        return archive.list(seen);
    }

    /** The same right before a moment, with the names of today; what began later is left out. */
    public List<Programme> list(TerritoryScope seen, Instant before) {
        return archive.list(seen, before);
    }

    /** @throws NotVisible when it is out of sight or there is none */
    public Programme get(TerritoryScope seen, long programme) {
        return archive.find(seen, programme).orElseThrow(NotVisible::new);
    }

    /** As it stands; for whoever reads no drafts the one that holds. @throws NotVisible when it is out of sight or there is none */
    public Edition edition(Viewer viewer, long programme) {
        Programme seen = get(viewer.scope(), programme);
        return archive.edition(seen.id(), seen.course().edition());
    }

    /** As it stood after a saving. @throws NotVisible when it is out of sight, there is no such saving, or it was never approved and the viewer reads no drafts */
    public Edition edition(Viewer viewer, long programme, int number) {
        return archive.edition(read(viewer, programme, number).id(), number);
    }

    /** When the saving was made after which it stood so. @throws NotVisible as {@link #edition(Viewer, long, int)} */
    public Instant saved(Viewer viewer, long programme, int number) {
        return archive.savings(read(viewer, programme, number).id()).stream()
                .filter(saving -> saving.number() == number)
                .map(Saving::at)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private Programme read(Viewer viewer, long programme, int number) {
        return Optional.of(get(viewer.scope(), programme))
                .filter(one -> Readership.reads(viewer.scope(), one, number))
                .orElseThrow(NotVisible::new);
    }

    /** The newest first. @throws NotVisible for whoever reads no drafts of the programme */
    public List<Saving> savings(Viewer viewer, long programme) {
        return Optional.of(get(viewer.scope(), programme))
                .filter(one -> Readership.readsDrafts(viewer.scope(), one))
                .map(one -> archive.savings(one.id()))
                .orElseThrow(NotVisible::new);
    }

    /** With what a programme begins. */
    public sealed interface Beginning {

        /** A shape, what a verdict suggests: provisions that get their numbers now. */
        record Sketched(List<Sketch> provisions) implements Beginning {}

        /** Another programme: provisions keep their numbers, so that what leads from one to another still does. */
        record Copied(Edition edition) implements Beginning {}
    }

    /**
     * A new programme of whoever asks.
     *
     * @param about what is said of the programme itself, by keys of the kind {@code programme}
     * @throws NotVisible when the person writes no programmes of this level, or it would be somebody else's
     */
    @Transactional
    public Begun begin(
            Viewer by, Founding founding, Map<String, String> about, Beginning beginning) {
        return begin(by, founding, about, beginning, "");
    }

    /** Likewise; {@code reason}: on what the beginning rests, told in the history. */
    @Transactional
    public Begun begin(
            Viewer by,
            Founding founding,
            Map<String, String> about,
            Beginning beginning,
            String reason) {
        if (!Authorship.writes(by, founding.level())
                || !founding.municipality().equals(by.scope().onlyMunicipality())
                || !founding.school().equals(by.scope().onlySchool())) {
            throw new NotVisible();
        }
        FieldCheck check =
                FieldCheck.of(Kinds.shipped().get(Kind.PROGRAMME), about, Edition.of(List.of()));
        if (!check.mistakes().isEmpty()) {
            return new Begun.Mistaken(check.mistakes());
        }
        long id = archive.found(by, clock.instant(), founding);
        archive.save(
                by,
                clock.instant(),
                id,
                Saving.What.BEGUN,
                Optional.empty(),
                reason,
                planted(check.clean(), beginning));
        events.publishEvent(
                ProgrammeChanged.of(
                        get(by.scope(), id),
                        "begun",
                        "Программа начата",
                        new Deed.Change("форма", "", founding.shape())));
        return new Begun.Done(id);
    }

    private static List<Amendment> planted(Map<String, String> about, Beginning beginning) {
        List<Amendment> made = new ArrayList<>();
        made.add(
                Planting.added(
                        ProvisionId.PROGRAMME,
                        Kind.PROGRAMME,
                        Optional.empty(),
                        BigDecimal.ZERO,
                        about));
        made.addAll(
                switch (beginning) {
                    case Beginning.Sketched(List<Sketch> provisions) ->
                            new Planting(ProvisionId.PROGRAMME.value() + 1)
                                    .under(Optional.empty(), Edition.of(List.of()), provisions);
                    case Beginning.Copied(Edition edition) ->
                            edition.all().stream()
                                    .filter(one -> !one.id().equals(ProvisionId.PROGRAMME))
                                    .map(Amendment::copying)
                                    .toList();
                });
        return made;
    }
}
