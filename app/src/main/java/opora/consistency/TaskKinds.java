package opora.consistency;

import opora.notices.Delivery;
import opora.notices.NoticeKind;
import opora.notices.NoticeKind.LetterContent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room tells people. */
@Configuration(proxyBeanMethods = false)
public class TaskKinds {

    private static final String GROUP = "Дела по данным";

    public static final NoticeKind NEW =
            new NoticeKind(
                    "consistency.new_tasks",
                    "Новые дела по данным",
                    GROUP,
                    Delivery.DAILY,
                    LetterContent.WITH_TEXT);

    /** The remark is free text and may name anybody. */
    public static final NoticeKind RETURNED =
            new NoticeKind(
                    "consistency.returned",
                    "Пояснение вернули с замечанием",
                    GROUP,
                    Delivery.AT_ONCE,
                    LetterContent.TITLE_ONLY);

    @Bean
    NoticeKind kindOfNewTasks() {
        return NEW;
    }

    @Bean
    NoticeKind kindOfReturnedExplanation() {
        return RETURNED;
    }
}
