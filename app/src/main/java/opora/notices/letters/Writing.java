package opora.notices.letters;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.access.Person;
import opora.notices.KeptNotice;
import opora.notices.NoticeKind;
import opora.notices.NoticeKinds;
import opora.notices.Secret;
import opora.notices.store.SecretStore;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** Writes letters of notices, each with its own way out. */
@Component
class Writing {

    private static final Noun NOTICE = new Noun("напоминание", "напоминания", "напоминаний");

    private final TemplateEngine templates;
    private final NoticeKinds kinds;
    private final SecretStore secrets;
    private final MailSettings settings;
    private final Clock clock;

    Writing(
            TemplateEngine templates,
            NoticeKinds kinds,
            SecretStore secrets,
            MailSettings settings,
            Clock clock) {
        this.templates = templates;
        this.kinds = kinds;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    Letter one(Person to, KeptNotice notice) {
        return letter("notice-" + notice.id(), to, notice.title(), List.of(notice));
    }

    /** {@code told} is not empty. */
    Letter ofTheDay(Person to, List<KeptNotice> told) {
        String heading =
                told.size() == 1
                        ? told.getFirst().title()
                        : NOTICE.counted(told.size()) + " за " + Days.spelled(LocalDate.now(clock));
        return letter("day-%d-%d".formatted(to.id(), told.getLast().id()), to, heading, told);
    }

    private Letter letter(String id, Person to, String heading, List<KeptNotice> told) {
        List<NoticeKind> about =
                kinds.among(told.stream().map(KeptNotice::kind).collect(Collectors.toSet()));
        Secret secret = Secret.fresh();
        secrets.keepWayOut(
                to.id(),
                about.stream().map(NoticeKind::code).toList(),
                secret.hash(),
                clock.instant());
        String wayOut = settings.site() + "/unsubscribe/" + secret.text();
        LetterText text =
                new LetterText(
                        heading,
                        told.stream().map(this::item).toList(),
                        about.stream()
                                .map(kind -> "«" + kind.title() + "»")
                                .collect(Collectors.joining(", ")),
                        wayOut,
                        settings.site() + "/notices/settings");
        StringOutput html = new StringOutput();
        templates.render("notices/letter.jte", Map.of("letter", text), html);
        return new Letter(
                id, to.email(), "Опора: " + heading, text.plain(), html.toString(), wayOut);
    }

    private LetterText.Item item(KeptNotice notice) {
        return new LetterText.Item(
                notice.title(),
                kinds.find(notice.kind()).map(kind -> told(kind, notice)).orElse(""),
                notice.due().map(day -> "Срок: " + Days.spelled(day)).orElse(""),
                settings.site() + notice.address());
    }

    private static String told(NoticeKind kind, KeptNotice notice) {
        return switch (kind.letter()) {
            case WITH_TEXT -> notice.text();
            case TITLE_ONLY -> "";
        };
    }
}
