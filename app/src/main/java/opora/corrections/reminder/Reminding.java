package opora.corrections.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import opora.corrections.window.Overview;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.territory.TerritoryScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Once a day, early: works out whom a last day concerns and tells them. */
@Component
public class Reminding {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final LocalTime EARLY = LocalTime.of(6, 0);

    private final Windows windows;
    private final Overview overview;
    private final Reminded reminded;

    Reminding(Windows windows, Overview overview, Reminded reminded) {
        this.windows = windows;
        this.overview = overview;
        this.reminded = reminded;
    }

    void remind() {
        for (Window window : windows.list(ALL)) {
            reminded.tell(DueReminders.on(windows.today(), window, overview.of(ALL, window)));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        RecurringTask<Void> remindOfCorrections(Reminding reminding) {
            return Tasks.recurring("remind-of-corrections", new Daily(EARLY))
                    .execute((job, context) -> reminding.remind());
        }
    }
}
