package opora.programme.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import opora.access.Hat;
import opora.access.People;
import opora.access.Person;
import opora.access.Right;
import opora.access.Role;
import opora.notices.Notice;
import opora.notices.NoticeKind;
import opora.notices.Notices;
import opora.programme.Diaries;
import opora.programme.Programme;
import opora.programme.reminder.DueActivity.Sort;
import opora.territory.TerritoryScope;
import opora.territory.TerritoryScope.OneMunicipality;
import opora.territory.TerritoryScope.OneSchool;
import opora.territory.TerritoryScope.WholeRegion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Once a day, early: tells those who write a programme what ends within a week, them and the curators of the school what is late. Each once. */
@Component
class TermReminding {

    private static final TerritoryScope ALL = new WholeRegion();
    private static final LocalTime EARLY = LocalTime.of(6, 10);

    private final Diaries diaries;
    private final People people;
    private final Notices notices;

    TermReminding(Diaries diaries, People people, Notices notices) {
        this.diaries = diaries;
        this.people = people;
        this.notices = notices;
    }

    private record Wearer(Person person, Hat hat) {}

    void remind() {
        List<Wearer> wearers = wearers();
        diaries.carriedOut(ALL)
                .forEach((programme, diary) ->
                        DueActivity.of(programme, diary).forEach(one -> tell(wearers, one)));
    }

    private List<Wearer> wearers() {
        List<Wearer> wearers = new ArrayList<>();
        for (Person person : people.everybody()) {
            if (person.standing() == Person.Standing.OPEN) {
                people.hats(person).forEach(hat -> wearers.add(new Wearer(person, hat)));
            }
        }
        return wearers;
    }

    private void tell(List<Wearer> wearers, DueActivity one) {
        wearers.stream()
                .filter(wearer ->
                        isAuthor(wearer.hat(), one.programme())
                                || one.sort() == Sort.OVERDUE
                                        && isCurator(wearer.hat(), one.programme()))
                .map(Wearer::person)
                .distinct()
                .forEach(person -> notices.send(notice(person, one)));
    }

    private static boolean isAuthor(Hat hat, Programme programme) {
        TerritoryScope home =
                programme
                        .school()
                        .map(school -> (TerritoryScope) new OneSchool(school))
                        .or(() -> programme.municipality().map(OneMunicipality::new))
                        .orElse(ALL);
        return hat.role().may(Right.WRITE_PROGRAMMES) && hat.scope().equals(home);
    }

    private static boolean isCurator(Hat hat, Programme programme) {
        return hat.role() == Role.CURATOR
                && programme
                        .school()
                        .filter(school ->
                                hat.scope()
                                        .onlySchools()
                                        .filter(own -> own.contains(school))
                                        .isPresent())
                        .isPresent();
    }

    private static Notice notice(Person person, DueActivity one) {
        NoticeKind kind = one.sort() == Sort.SOON ? TermKind.SOON : TermKind.OVERDUE;
        return new Notice(
                person.id(),
                kind,
                one.key(),
                one.title(),
                one.text(),
                one.address(),
                one.doing().due());
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        RecurringTask<Void> remindOfActivities(TermReminding reminding) {
            return Tasks.recurring("remind-of-activities", new Daily(EARLY))
                    .execute((job, context) -> reminding.remind());
        }
    }
}
