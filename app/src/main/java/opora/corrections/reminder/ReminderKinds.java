package opora.corrections.reminder;

import opora.corrections.Reminder;
import opora.notices.Delivery;
import opora.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sorts of reminders as people find them in their settings: each can be had by letter or not. */
@Configuration(proxyBeanMethods = false)
class ReminderKinds {

    private static final NoticeKind TERM =
            kind("corrections.term", "Сроки окна уточнений", Delivery.AT_ONCE);
    private static final NoticeKind WINDOW =
            kind(
                    "corrections.window",
                    "Окно уточнений открыто, передвинуто, закрыто",
                    Delivery.AT_ONCE);
    private static final NoticeKind REQUEST =
            kind("corrections.request", "Школы подают и отзывают заявления", Delivery.DAILY);
    private static final NoticeKind STEP =
            kind("corrections.step", "Ответы и решения по заявлениям школ", Delivery.AT_ONCE);

    private static NoticeKind kind(String code, String title, Delivery usual) {
        return new NoticeKind(code, title, "Уточнения", usual, NoticeKind.LetterContent.WITH_TEXT);
    }

    static NoticeKind of(Reminder.Sort sort) {
        return switch (sort) {
            case TERM -> TERM;
            case WINDOW -> WINDOW;
            case REQUEST -> REQUEST;
            case STEP -> STEP;
        };
    }

    @Bean
    NoticeKind kindOfTermsOfCorrections() {
        return TERM;
    }

    @Bean
    NoticeKind kindOfWindowsOfCorrections() {
        return WINDOW;
    }

    @Bean
    NoticeKind kindOfRequestsOfCorrections() {
        return REQUEST;
    }

    @Bean
    NoticeKind kindOfStepsOfCorrections() {
        return STEP;
    }
}
