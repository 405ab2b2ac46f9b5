package opora.identification.history;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.PastListRecorded;
import opora.identification.PastLists;
import opora.vocabulary.AcademicYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What documents say of years before Opora. */
@Service
class KeptPastLists implements PastLists {

    private final PastArchive archive;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KeptPastLists(PastArchive archive, Clock clock, ApplicationEventPublisher events) {
        this.archive = archive;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<Past> list() {
        return archive.list();
    }

    @Override
    @Transactional
    public void record(
            Viewer by,
            AcademicYear year,
            Optional<Integer> listed,
            Optional<Integer> schools,
            String act) {
        Optional<Integer> was =
                archive.list().stream()
                        .filter(past -> past.year().equals(year))
                        .findFirst()
                        .map(Past::listed);
        archive.keep(by, clock.instant(), year, listed, schools, act);
        events.publishEvent(new PastListRecorded(year, was, listed));
    }
}
