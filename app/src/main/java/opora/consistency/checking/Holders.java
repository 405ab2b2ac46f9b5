package opora.consistency.checking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import opora.access.Assignment;
import opora.access.People;
import opora.access.Person;
import opora.access.Right;
import opora.consistency.Holder;
import opora.consistency.Observed;
import opora.consistency.Observed.Loader;
import opora.consistency.Observed.Place;
import opora.consistency.rules.Rule;
import opora.consistency.rules.Rule.Level;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Says who has a task. People are asked for once in a look at the data. */
@Component
class Holders {

    private final People people;
    private final Clock clock;

    Holders(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    Today today() {
        return new Today(clock.instant());
    }

    /** As things stand in a moment. */
    final class Today {

        private final Instant now;
        private final Map<Long, Optional<Person>> known = new HashMap<>();

        private Today(Instant now) {
            this.now = now;
        }

        Instant now() {
            return now;
        }

        Holder of(Rule rule, Observed thing) {
            return switch (rule.asked()) {
                case LEVEL -> Holder.of(possible(rule.who(), thing.place()));
                case LOADER ->
                        thing.loader()
                                .flatMap(loader -> asLoader(loader, thing.place()))
                                .orElseGet(() -> Holder.of(possible(rule.who(), thing.place())));
            };
        }

        /** What is of no school cannot be a school's to answer. */
        private static Level possible(Level level, Place place) {
            if (place.municipality().isEmpty()) {
                return Level.REGION;
            }
            return level == Level.SCHOOL && place.school().isEmpty() ? Level.MUNICIPALITY : level;
        }

        /** Where the person was assigned when the file began to count, and still is; empty for who has left or never could see the place. */
        private Optional<Holder> asLoader(Loader loader, Place place) {
            return known.computeIfAbsent(loader.person(), people::find)
                    .filter(person -> person.standing() == Person.Standing.OPEN)
                    .flatMap(person ->
                            person.on(day(loader.at())).stream()
                                    .filter(one -> one.role().may(Right.LOAD_DATA))
                                    .filter(one -> isStill(person, one))
                                    .flatMap(one -> level(one.place(), place).stream())
                                    .findFirst())
                    .map(level -> new Holder(level, Optional.of(loader)));
        }

        private boolean isStill(Person person, Assignment then) {
            return person.on(day(now)).stream()
                    .anyMatch(now ->
                            now.role().may(Right.ANSWER_TASKS)
                                    && now.role() == then.role()
                                    && now.place().equals(then.place()));
        }

        private LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, clock.getZone());
        }

        private static Optional<Level> level(TerritoryScope assigned, Place place) {
            return switch (assigned) {
                case TerritoryScope.WholeRegion() -> Optional.of(Level.REGION);
                case TerritoryScope.OneMunicipality(var id) ->
                        place.municipality().filter(id::equals).map(_ -> Level.MUNICIPALITY);
                case TerritoryScope.OneSchool(var id) ->
                        place.school().filter(id::equals).map(_ -> Level.SCHOOL);
                case TerritoryScope.NamedSchools _ -> Optional.empty();
            };
        }
    }
}
