package opora.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import opora.access.Viewer;
import opora.notices.NoticeKind.LetterContent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Kinds as rooms declare them, and a room with dates. */
@TestConfiguration
public class TestKinds {

    public static final NoticeKind VISIT =
            new NoticeKind(
                    "trial.visit",
                    "Назначен визит",
                    "Поддержка",
                    Delivery.AT_ONCE,
                    LetterContent.WITH_TEXT);
    public static final NoticeKind PUPIL =
            new NoticeKind(
                    "trial.pupil",
                    "Запись в банке обучающихся",
                    "Поддержка",
                    Delivery.AT_ONCE,
                    LetterContent.TITLE_ONLY);
    public static final NoticeKind NEWS =
            new NoticeKind(
                    "trial.news",
                    "Новости данных",
                    "Данные",
                    Delivery.DAILY,
                    LetterContent.WITH_TEXT);

    /** A bean that every calendar asks; only the person of this number has a date. */
    public static final LocalDate ROUND = LocalDate.now().plusDays(40);

    @Bean
    NoticeKind visit() {
        return VISIT;
    }

    @Bean
    NoticeKind pupil() {
        return PUPIL;
    }

    @Bean
    NoticeKind news() {
        return NEWS;
    }

    @Bean
    Dates rounds() {
        return new Dates() {
            @Override
            public List<Dated> dates(Viewer viewer) {
                return viewer.scope().onlySchool().isPresent()
                        ? List.of(
                                dated("trial/round", ROUND, "Срез мониторинга"),
                                dated("trial/past", ROUND.minusDays(100), "Давно прошло"))
                        : List.of();
            }

            private static Dated dated(String key, LocalDate day, String title) {
                return new Dated(key, day, title, "/schools", Instant.EPOCH);
            }
        };
    }
}
