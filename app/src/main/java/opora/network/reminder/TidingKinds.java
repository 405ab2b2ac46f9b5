package opora.network.reminder;

import opora.notices.Delivery;
import opora.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sorts of tidings as people find them in their settings: each can be had by letter or not. */
@Configuration(proxyBeanMethods = false)
class TidingKinds {

    private static final NoticeKind TERM =
            kind("network.term", "Скоро посещение, срок решения близко или прошёл");
    private static final NoticeKind VISIT =
            kind("network.visit", "Посещение намечено, перенесено, отменено, записано");
    private static final NoticeKind DECISION =
            kind("network.decision", "Решения посещений и отчёты по ним");

    enum Sort {
        TERM,
        VISIT,
        DECISION
    }

    private static NoticeKind kind(String code, String title) {
        return new NoticeKind(
                code,
                title,
                "Посещения и решения",
                Delivery.AT_ONCE,
                NoticeKind.LetterContent.WITH_TEXT);
    }

    static NoticeKind of(Sort sort) {
        return switch (sort) {
            case TERM -> TERM;
            case VISIT -> VISIT;
            case DECISION -> DECISION;
        };
    }

    @Bean
    NoticeKind kindOfTermsOfVisits() {
        return TERM;
    }

    @Bean
    NoticeKind kindOfVisits() {
        return VISIT;
    }

    @Bean
    NoticeKind kindOfDecisionsOfVisits() {
        return DECISION;
    }
}
