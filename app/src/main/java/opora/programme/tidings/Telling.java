package opora.programme.tidings;

import java.util.List;
import java.util.Optional;
import opora.access.Addressees;
import opora.access.Addressees.Wearer;
import opora.access.Person;
import opora.notices.Notice;
import opora.notices.Notices;
import opora.programme.Programme;
import opora.programme.ProgrammeStepped;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has to act of a step at once: in the transaction of the step, so that both are there or neither. */
@Component
class Telling {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    private final Schools schools;
    private final Addressees addressees;
    private final Notices notices;

    Telling(Schools schools, Addressees addressees, Notices notices) {
        this.schools = schools;
        this.addressees = addressees;
        this.notices = notices;
    }

    @EventListener
    void hear(ProgrammeStepped stepped) {
        Programme programme = stepped.programme();
        Optional<School> school = programme.school().flatMap(id -> schools.find(ALL, id));
        Optional<MunicipalityId> municipality =
                programme.municipality().or(() -> school.map(one -> one.municipality().id()));
        CourseTidings tidings =
                new CourseTidings(new Concerned(programme, municipality), owner(programme, school));
        List<Wearer> now = addressees.now();
        for (Tiding tiding : tidings.of(stepped.kind())) {
            now.stream()
                    .filter(one -> tiding.to().test(one.hat()))
                    .map(Wearer::person)
                    .distinct()
                    .forEach(person -> notices.send(notice(person, tiding)));
        }
    }

    private String owner(Programme programme, Optional<School> school) {
        return school.map(School::name)
                .or(() ->
                        schools.municipalities(ALL).stream()
                                .filter(one ->
                                        programme.municipality().equals(Optional.of(one.id())))
                                .map(Municipality::name)
                                .findFirst())
                .orElse(schools.region());
    }

    private static Notice notice(Person person, Tiding tiding) {
        return Notice.of(
                person.id(),
                tiding.kind(),
                tiding.key(),
                tiding.title(),
                tiding.text(),
                tiding.address());
    }
}
