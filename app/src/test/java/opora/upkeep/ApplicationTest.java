package opora.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnTestDatabase
class ApplicationTest {

    @Autowired JdbcClient database;
    @Autowired Scheduler scheduler;

    @Test
    void the_whole_house_starts_on_a_migrated_database() {
        assertThat(
                        database.sql("select count(*) from upkeep.scheduled_tasks")
                                .query(Integer.class)
                                .single())
                .isNotNegative();
        assertThat(scheduler.getSchedulerState().isShuttingDown()).isFalse();
    }
}
