package opora.programme.reminder;

import opora.notices.Delivery;
import opora.notices.NoticeKind;
import opora.notices.NoticeKind.LetterContent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How people find these reminders in their settings. */
@Configuration(proxyBeanMethods = false)
class TermKind {

    static final NoticeKind SOON =
            new NoticeKind(
                    "programme.soon",
                    "Скоро срок мероприятия программы",
                    "Программы",
                    Delivery.DAILY,
                    LetterContent.WITH_TEXT);
    static final NoticeKind OVERDUE =
            new NoticeKind(
                    "programme.overdue",
                    "Мероприятие программы просрочено",
                    "Программы",
                    Delivery.DAILY,
                    LetterContent.WITH_TEXT);

    @Bean
    NoticeKind kindOfActivitiesDueSoon() {
        return SOON;
    }

    @Bean
    NoticeKind kindOfOverdueActivities() {
        return OVERDUE;
    }
}
