package opora.network.reminder;

import org.springframework.context.ApplicationContext;

/** What the house does early in the day. */
public final class Morning {

    private Morning() {}

    public static void of(ApplicationContext house) {
        house.getBean(DailyTidings.class).tell();
    }
}
