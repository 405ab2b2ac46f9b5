package opora.objectivity.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.Marker;
import opora.objectivity.RegionWork;
import opora.objectivity.ScreenedYear;
import opora.objectivity.Screenings.Counts;
import opora.objectivity.Screenings.Kept;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.Work;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/** Screenings in a list, the number is the place; nothing of a single sign is asked of it. */
final class ListedScreenings implements ScreeningArchive {

    private final List<NewScreening> screenings = new ArrayList<>();
    private final Map<AcademicYear, Optional<Long>> open = new HashMap<>();

    NewScreening kept(long id) {
        return screenings.get((int) id - 1);
    }

    @Override
    public long keep(NewScreening screening) {
        screenings.add(screening);
        return screenings.size();
    }

    @Override
    public void decide(AcademicYear year, Optional<Long> screening, Instant at, Viewer by) {
        open.put(year, screening);
    }

    @Override
    public List<Kept> list(TerritoryScope seen) {
        List<Kept> list = new ArrayList<>();
        for (long id = screenings.size(); id > 0; id--) {
            list.add(find(seen, id).orElseThrow());
        }
        return list;
    }

    @Override
    public Optional<Kept> find(TerritoryScope seen, long id) {
        NewScreening one = kept(id);
        ScreenedYear year = one.year();
        return Optional.of(
                new Kept(
                        id,
                        year.year(),
                        year.terms(),
                        one.method(),
                        one.startedAt(),
                        one.by().name(),
                        one.fingerprint(),
                        open.getOrDefault(year.year(), Optional.empty())
                                .filter(number -> number == id)
                                .isPresent(),
                        new Counts(
                                year.schools(),
                                year.signs().size(),
                                year.notAsked().size(),
                                year.remarkable().size())));
    }

    @Override
    public List<KeptSign> remarkable(TerritoryScope seen, long screening) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptSign> all(TerritoryScope seen, long screening) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptSign> unexplained(TerritoryScope seen) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptSign> unchecked(TerritoryScope seen) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptSign> confirmed(TerritoryScope seen, AcademicYear year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<KeptSign> sign(TerritoryScope seen, long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptSign> ofSchool(TerritoryScope seen, long screening, SchoolId school) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<NotAsked> notAsked(TerritoryScope seen, long screening, SchoolId school) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Aside> aside(TerritoryScope seen, long screening) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Marker> markers(TerritoryScope seen, long screening, SchoolId school) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Marked> marked(TerritoryScope seen, long screening) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<RegionWork> region(TerritoryScope seen, long screening, Work work) {
        throw new UnsupportedOperationException();
    }
}
