package opora.ui.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import opora.access.Right;
import opora.access.Role;
import opora.access.Viewer;
import opora.notices.Notices;
import opora.territory.Schools;
import opora.ui.Assets;
import opora.ui.Frame;
import opora.ui.Frame.Csrf;
import opora.ui.Frame.Notice;
import opora.ui.Frame.Section;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the frame into every model. A controller that redirects says its notice by the flash attribute {@code notice} (a {@link Notice}) or {@code said} (its title). */
@ControllerAdvice
class FrameAdvice {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.of("ru"));
    private static final String VERSION =
            Objects.requireNonNullElse(
                    FrameAdvice.class.getPackage().getImplementationVersion(), "разработки");

    /** Whoever has a part in corrections. */
    private static final Set<Right> CORRECTING =
            Set.of(Right.DISPUTE, Right.ANSWER_DISPUTES, Right.DECIDE_DISPUTES);

    private final Schools schools;
    private final Notices notices;
    private final Clock clock;

    FrameAdvice(Schools schools, Notices notices, Clock clock) {
        this.schools = schools;
        this.notices = notices;
        this.clock = clock;
    }

    @ModelAttribute("frame")
    Frame frame(Optional<Viewer> viewer, HttpServletRequest request) {
        String region = told(request, schools::region, "Опора");
        return new Frame(
                viewer,
                viewer.map(FrameAdvice::sections).orElse(List.of()),
                csrf(request),
                region,
                "%s · %s · версия %s"
                        .formatted(region, MOMENT.format(ZonedDateTime.now(clock)), VERSION),
                notice(request),
                viewer.map(Viewer::id)
                        .map(person -> told(request, () -> notices.unread(person), 0))
                        .orElse(0),
                Assets.stamp());
    }

    private static List<Section> sections(Viewer viewer) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("home", "Главная", "/"));
        add(sections, viewer, Right.LOAD_DATA, new Section("batches", "Данные", "/batches"));
        add(
                sections,
                viewer,
                Right.SEE_LIST,
                new Section("identification", "Перечень", "/identification"));
        add(sections, viewer, Right.SEE_SCHOOLS, schools(viewer));
        add(
                sections,
                viewer,
                Right.SEE_SIGNS,
                new Section("objectivity", "Признаки", "/objectivity"));
        add(
                sections,
                viewer,
                Right.SEE_PROGRAMMES,
                new Section("programmes", "Программы", "/programmes"));
        add(sections, viewer, Right.ANSWER_TASKS, new Section("tasks", "Дела", "/tasks"));
        if (viewer.may(Right.SEE_RESULTS) || viewer.may(Right.KEEP_REFERENCE)) {
            sections.add(new Section("reference", "Справочники", "/reference"));
        }
        if (CORRECTING.stream().anyMatch(viewer::may)) {
            sections.add(new Section("corrections", "Уточнения", "/corrections"));
        }
        if (Role.GIVEN.stream().anyMatch(role -> viewer.may(role.invitedBy()))) {
            sections.add(new Section("people", "Люди", "/people"));
        }
        add(sections, viewer, Right.READ_JOURNAL, new Section("journal", "Журнал", "/journal"));
        add(
                sections,
                viewer,
                Right.PROTECT_DATA,
                new Section("protection", "Персональные данные", "/protection"));
        return sections;
    }

    private static void add(List<Section> sections, Viewer viewer, Right right, Section section) {
        if (viewer.may(right)) {
            sections.add(section);
        }
    }

    private static Section schools(Viewer viewer) {
        return viewer.scope()
                .onlySchool()
                .map(school -> new Section("schools", "Моя школа", "/schools/" + school.value()))
                .orElse(new Section("schools", "Школы", "/schools"));
    }

    /** The page of an error has to come even when the database does not. */
    private static <T> T told(HttpServletRequest request, Supplier<T> ask, T otherwise) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            return ask.get();
        }
        try {
            return ask.get();
        } catch (RuntimeException alreadyBroken) {
            return otherwise;
        }
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : new Csrf("", "");
    }

    private static Optional<Notice> notice(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        if (flash == null) {
            return Optional.empty();
        }
        if (flash.get("notice") instanceof Notice notice) {
            return Optional.of(notice);
        }
        return flash.get("said") instanceof String title
                ? Optional.of(new Notice("good", title, ""))
                : Optional.empty();
    }
}
