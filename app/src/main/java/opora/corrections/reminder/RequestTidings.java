package opora.corrections.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.corrections.Reminder;
import opora.corrections.request.Request;
import opora.corrections.request.RequestState;
import opora.corrections.request.Step;
import opora.corrections.window.Phase;
import opora.corrections.window.Window;
import opora.territory.School;
import opora.vocabulary.Days;

/**
 * What the three sides hear of a request. What people wrote is never quoted: it stands on the page of the request.
 *
 * @param event which of the events of the request it is, counted from 0
 */
record RequestTidings(Window window, Phase phase, School school, Request request, int event) {

    /** It has just been made. A late one waits for the region first. */
    List<Reminder> disputed() {
        return switch (request.lateness()) {
            case IN_TIME ->
                    List.of(
                            toAnswer(Reminder.Sort.REQUEST),
                            reminder(
                                    Reminder.Sort.REQUEST,
                                    Audience.REGION,
                                    "Школа подала " + named(),
                                    "Сначала отвечает муниципалитет."));
            case LATE ->
                    List.of(
                            reminder(
                                    Reminder.Sort.REQUEST,
                                    Audience.REGION,
                                    "После срока подано " + named(),
                                    "Решите, принимать ли его к рассмотрению."));
        };
    }

    /** {@link #request} is as it was before the step. */
    List<Reminder> stepped(Step.Kind step) {
        return switch (step) {
            case WITHDRAWN ->
                    request.state() == RequestState.LATE
                            ? told(step, "Отвечать на него не нужно.", Audience.REGION)
                            : told(
                                    step,
                                    "Отвечать на него не нужно.",
                                    Audience.MUNICIPALITY,
                                    Audience.REGION);
            case ADMITTED ->
                    List.of(
                            toAnswer(Reminder.Sort.STEP),
                            told(step, "Теперь отвечает муниципалитет.", Audience.SCHOOL)
                                    .getFirst());
            case NOT_ADMITTED -> told(step, "Почему — на странице заявления.", Audience.SCHOOL);
            case SUPPORTED, NOT_SUPPORTED ->
                    told(step, "Теперь решает регион.", Audience.SCHOOL, Audience.REGION);
            case ANSWER_TAKEN_BACK ->
                    told(step, "Муниципалитет ответит ещё раз.", Audience.SCHOOL, Audience.REGION);
            case ACCEPTED ->
                    told(
                            step,
                            "Число изменит загрузка исправленного файла.",
                            Audience.SCHOOL,
                            Audience.MUNICIPALITY);
            case REFUSED ->
                    told(
                            step,
                            "Почему — на странице заявления.",
                            Audience.SCHOOL,
                            Audience.MUNICIPALITY);
            case REOPENED -> told(step, "", Audience.SCHOOL, Audience.MUNICIPALITY);
            case CORRECTED ->
                    told(
                            step,
                            "Статус школы изменит новый расчёт.",
                            Audience.SCHOOL,
                            Audience.MUNICIPALITY);
            case CORRECTION_LOST ->
                    told(
                            step,
                            "Решение прежнее, ждём исправленных данных.",
                            Audience.SCHOOL,
                            Audience.MUNICIPALITY,
                            Audience.REGION);
        };
    }

    private List<Reminder> told(Step.Kind step, String next, Audience... to) {
        Reminder.Sort sort =
                step == Step.Kind.WITHDRAWN ? Reminder.Sort.REQUEST : Reminder.Sort.STEP;
        return Stream.of(to)
                .map(one -> reminder(sort, one, step.title() + ": " + named(), next))
                .toList();
    }

    private Reminder toAnswer(Reminder.Sort sort) {
        LocalDate last = window.term().answersUntil();
        return switch (phase) {
            case SCHOOLS, ANSWERS ->
                    reminder(
                            sort,
                            Audience.MUNICIPALITY,
                            "Ответьте школе: " + named(),
                            "Ответ нужен по %s.".formatted(Days.of(last)),
                            Optional.of(last));
            case DECISIONS, CLOSED ->
                    reminder(
                            sort,
                            Audience.MUNICIPALITY,
                            "Принято к рассмотрению " + named(),
                            "Срок ответов прошёл: регион может решить и без ответа.");
        };
    }

    /** «заявление 5, Боровинская СОШ». */
    private String named() {
        return "заявление %d, %s".formatted(request.id(), school.name());
    }

    private Reminder reminder(Reminder.Sort sort, Audience to, String title, String next) {
        return reminder(sort, to, title, next, Optional.empty());
    }

    private Reminder reminder(
            Reminder.Sort sort, Audience to, String title, String next, Optional<LocalDate> due) {
        return new Reminder(
                sort,
                to.right(),
                to.place(school),
                "corrections/requests/%d/%d".formatted(request.id(), event),
                title,
                (request.subject() + ". " + next).strip(),
                request.address(),
                due);
    }
}
