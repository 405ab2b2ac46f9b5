package opora.network.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import opora.network.SchoolVisits;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Once a day, early: works out what comes and what is late, and tells those whom it concerns. */
@Component
public class DailyTidings {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final LocalTime EARLY = LocalTime.of(6, 10);

    private final SchoolVisits visits;
    private final Schools schools;
    private final Carrier carrier;

    DailyTidings(SchoolVisits visits, Schools schools, Carrier carrier) {
        this.visits = visits;
        this.schools = schools;
        this.carrier = carrier;
    }

    void tell() {
        Map<SchoolId, String> names =
                schools.list(ALL).stream().collect(Collectors.toMap(School::id, School::name));
        carrier.tell(
                visits.list(ALL).stream()
                        .flatMap(visit ->
                                DueTidings.on(
                                        visits.today(),
                                        visit,
                                        names.getOrDefault(visit.school(), ""))
                                        .stream())
                        .toList());
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        RecurringTask<Void> remindOfVisits(DailyTidings tidings) {
            return Tasks.recurring("remind-of-visits", new Daily(EARLY))
                    .execute((job, context) -> tidings.tell());
        }
    }
}
