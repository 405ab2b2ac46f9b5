package opora.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.vocabulary.Deed;
import opora.vocabulary.PupilDetail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what was written about a pupil out of all texts of a programme, in all its editions, for ever. Whoever calls it has made sure of the right to
 * it.
 */
@Service
public class Removals {

    private static final int LONGEST = 4000;
    private static final String NO_SUCH =
            "Такого места в этой программе нет: скопируйте его оттуда, слова целиком";

    private final ProgrammeArchive archive;
    private final ReviewArchive reviews;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Removals(
            ProgrammeArchive archive,
            ReviewArchive reviews,
            Clock clock,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.reviews = reviews;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What went, but not the words.
     *
     * @param places texts that lost something, each edition counted
     * @param size characters
     * @param reason title of a {@link PupilDetail}
     */
    public record Removal(int places, int size, String reason, Instant at, String by) {}

    /** What comes of the wish to remove something. */
    public sealed interface Removed {

        /** @param copies programmes begun from this one in which the words stand still */
        record Done(int places, List<Long> copies) implements Removed {}

        /** What is wrong, by field of the form. */
        record Mistaken(Map<String, String> mistakes) implements Removed {}
    }

    /** The newest first. */
    public List<Removal> list(Viewer viewer, long programme) {
        return reviews.removals(
                archive.find(viewer.scope(), programme).orElseThrow(NotVisible::new).id());
    }

    /**
     * @param reason name of a {@link PupilDetail}
     * @throws NotVisible when there is no such programme for the one who asks
     */
    @Transactional
    public Removed remove(Viewer by, long programme, String passage, String reason) {
        Programme seen = archive.find(by.scope(), programme).orElseThrow(NotVisible::new);
        archive.lock(programme);
        Optional<PupilDetail> detail = PupilDetail.find(reason);
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (passage.isBlank()) {
            mistakes.put("passage", "Скопируйте сюда место, которое нужно удалить");
        } else if (passage.length() > LONGEST) {
            mistakes.put("passage", NO_SUCH);
        }
        if (detail.isEmpty()) {
            mistakes.put("reason", "Выберите, что это за сведения");
        }
        if (!mistakes.isEmpty()) {
            return new Removed.Mistaken(mistakes);
        }
        String title = detail.orElseThrow().title();
        int places = reviews.remove(by, clock.instant(), programme, passage.strip(), title);
        if (places == 0) {
            return new Removed.Mistaken(Map.of("passage", NO_SUCH));
        }
        events.publishEvent(
                ProgrammeChanged.of(
                        seen,
                        "pupil_data_removed",
                        "Удалены сведения об ученике",
                        new Deed.Change("текстов", "", Integer.toString(places)),
                        new Deed.Change("какие", "", title)));
        return new Removed.Done(places, reviews.copiesWith(programme, passage.strip()));
    }
}
