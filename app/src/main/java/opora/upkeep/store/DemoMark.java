package opora.upkeep.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers in the database that the sample region lives in it. */
@Component
public class DemoMark {

    private final JdbcClient jdbc;

    DemoMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far the sample region is. */
    public enum State {
        NEVER,
        /** cut off before the end */
        BEGUN,
        FINISHED
    }

    public State state() {
        return jdbc.sql("select finished_at is not null from upkeep.demo_region")
                .query((row, at) -> row.getBoolean(1) ? State.FINISHED : State.BEGUN)
                .optional()
                .orElse(State.NEVER);
    }

    public void begin() {
        jdbc.sql("insert into upkeep.demo_region default values on conflict do nothing").update();
    }

    public void finish() {
        jdbc.sql("update upkeep.demo_region set finished_at = now()").update();
    }
}
