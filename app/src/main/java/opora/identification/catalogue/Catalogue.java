package opora.identification.catalogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opora.access.Viewer;
import opora.identification.MethodEntered;
import opora.identification.MethodWithdrawn;
import opora.identification.Methods;
import opora.vocabulary.AcademicYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes with Opora and what the region entered, together. */
@Service
class Catalogue implements Methods {

    private static final String OWN = "region-";

    private final OwnMethods own;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Catalogue(OwnMethods own, Clock clock, ApplicationEventPublisher events) {
        this.own = own;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<Version> list() {
        List<Version> all = new ArrayList<>(ShippedMethods.ALL);
        all.addAll(own.list());
        return all;
    }

    @Override
    public List<Version> of(AcademicYear year) {
        return newest().filter(version -> version.isFor(year)).toList();
    }

    @Override
    public Optional<Version> find(String method) {
        return newest().filter(version -> version.method().id().equals(method)).findFirst();
    }

    /** Of each method the newest version that was not withdrawn. */
    private Stream<Version> newest() {
        Set<String> told = new HashSet<>();
        return list().stream()
                .filter(Version::isValid)
                .filter(version -> told.add(version.method().id()));
    }

    @Override
    public Optional<Version> numbered(long number) {
        return own.list().stream().filter(version -> isNumbered(version, number)).findFirst();
    }

    @Override
    @Transactional
    public Version enter(Viewer by, Draft draft) {
        own.lock();
        List<Version> known = own.list();
        String id =
                draft.corrects()
                        .map(wanted ->
                                known.stream()
                                        .map(version -> version.method().id())
                                        .filter(wanted::equals)
                                        .findFirst()
                                        .orElseThrow())
                        .orElseGet(() -> OWN + (methods(known) + 1));
        long number = own.keep(by, clock.instant(), id, draft);
        Version entered = numbered(number).orElseThrow();
        events.publishEvent(new MethodEntered(entered));
        return entered;
    }

    private static long methods(List<Version> known) {
        return known.stream().map(version -> version.method().id()).distinct().count();
    }

    @Override
    @Transactional
    public void withdraw(Viewer by, long number, String reason) {
        Version version = numbered(number).orElseThrow();
        if (version.isValid() && own.withdraw(by, clock.instant(), number, reason)) {
            events.publishEvent(new MethodWithdrawn(version, reason));
        }
    }

    private static boolean isNumbered(Version version, long number) {
        return version.entry().filter(entry -> entry.number() == number).isPresent();
    }
}
