package opora.programme.tidings;

import opora.notices.Delivery;
import opora.notices.NoticeKind;
import opora.notices.NoticeKind.LetterContent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sorts of tidings as people find them in their settings. */
@Configuration(proxyBeanMethods = false)
class TidingKinds {

    static final NoticeKind REVIEW = kind("programme.review", "Программы на согласование");
    static final NoticeKind COURSE = kind("programme.course", "Согласование вашей программы");

    private static NoticeKind kind(String code, String title) {
        return new NoticeKind(code, title, "Программы", Delivery.AT_ONCE, LetterContent.WITH_TEXT);
    }

    @Bean
    NoticeKind kindOfProgrammesToReview() {
        return REVIEW;
    }

    @Bean
    NoticeKind kindOfTheCourseOfProgrammes() {
        return COURSE;
    }
}
