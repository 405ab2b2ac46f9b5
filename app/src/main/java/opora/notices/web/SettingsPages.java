package opora.notices.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.notices.Delivery;
import opora.notices.NoticeKind;
import opora.notices.NoticeKinds;
import opora.notices.calendar.Calendars;
import opora.notices.letters.Choices;
import opora.notices.letters.Standing;
import opora.notices.letters.Standing.OfMail;
import opora.vocabulary.Days;
import org.springframework.stereotype.Component;

/** What the page of settings shows. */
@Component
public class SettingsPages {

    private final NoticeKinds kinds;
    private final Choices choices;
    private final Calendars calendars;
    private final Standing standing;
    private final Clock clock;

    SettingsPages(
            NoticeKinds kinds,
            Choices choices,
            Calendars calendars,
            Standing standing,
            Clock clock) {
        this.kinds = kinds;
        this.choices = choices;
        this.calendars = calendars;
        this.standing = standing;
        this.clock = clock;
    }

    /** {@code calendarSince}: the day on which the address of the calendar was made; empty where there is none. */
    public record Page(
            String mail, String mailState, List<Group> groups, Optional<String> calendarSince) {}

    public record Group(String title, List<Choice> choices) {}

    public record Choice(NoticeKind kind, Delivery delivery) {}

    Page of(Viewer viewer) {
        OfMail mail = standing.of(viewer.id());
        return new Page(
                words(mail, viewer),
                mail instanceof OfMail.Works ? "good" : "warn",
                groups(choices.of(viewer.id())),
                calendars.since(viewer).map(this::day));
    }

    private String words(OfMail mail, Viewer viewer) {
        return switch (mail) {
            case OfMail.Works() -> "Письма приходят на " + viewer.email() + ".";
            case OfMail.Off() ->
                    "Почта в этой Опоре не подключена: письма не уходят, все напоминания ждут вас здесь.";
            case OfMail.OfTheDemo() ->
                    "Вы вошли как учебный пользователь: у него нет настоящей почты, письма не уходят.";
            case OfMail.GivenUp(Instant at) ->
                    "Письмо на %s не удалось отправить (%s). Проверьте, верна ли почта; исправляет её региональный оператор."
                            .formatted(viewer.email(), day(at));
        };
    }

    private List<Group> groups(Map<String, Delivery> chosen) {
        List<Group> groups = new ArrayList<>();
        for (NoticeKind kind : kinds.list()) {
            if (groups.isEmpty() || !groups.getLast().title().equals(kind.group())) {
                groups.add(new Group(kind.group(), new ArrayList<>()));
            }
            Delivery delivery = chosen.getOrDefault(kind.code(), kind.usual());
            groups.getLast().choices().add(new Choice(kind, delivery));
        }
        return groups;
    }

    private String day(Instant moment) {
        return Days.spelled(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
