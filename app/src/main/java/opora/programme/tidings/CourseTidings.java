package opora.programme.tidings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.programme.Programme;
import opora.programme.agreement.Stage;
import opora.programme.agreement.Step;
import opora.programme.agreement.Step.Kind;

/**
 * What is told of one step. What people wrote is never quoted: it stands on the page of the programme.
 *
 * @param owner whose it is, «Боровинская СОШ»
 */
record CourseTidings(Concerned concerned, String owner) {

    List<Tiding> of(Kind kind) {
        return switch (kind) {
            case SUBMITTED -> toNext().stream().toList();
            case PASSED ->
                    Stream.concat(
                                    toNext().stream(),
                                    Stream.of(toAuthors("Согласована и передана дальше", "")))
                            .toList();
            case RETURNED ->
                    List.of(
                            toAuthors(
                                    "Возвращена на доработку",
                                    "Что исправить — в замечаниях на странице программы."));
            case APPROVED ->
                    List.of(
                            toAuthors(
                                    "Утверждена",
                                    "С этого дня можно вести дневник; исправления согласуются отдельно."));
            case RECALLED ->
                    toReviewers("Отозвана с согласования", "Согласовывать её пока не нужно.");
            case PAUSED -> toReviewers("Приостановлена", "Почему — на странице программы.");
            case RESUMED -> toReviewers("Возобновлена", "");
            case STOPPED -> toReviewers("Прекращена", "Почему — на странице программы.");
            case CLOSED -> toReviewers("Завершена", "Итог — на странице программы.");
        };
    }

    private Optional<Tiding> toNext() {
        return programme()
                .course()
                .waiting()
                .map(stage ->
                        new Tiding(
                                TidingKinds.REVIEW,
                                concerned.reviewers(stage),
                                key(),
                                "Ждёт согласования: " + named(),
                                programme().course().approved().isPresent()
                                        ? "Исправления после утверждения показаны таблицей «было — стало»."
                                        : "",
                                programme().address() + "/course"));
    }

    private Tiding toAuthors(String happened, String next) {
        return new Tiding(
                TidingKinds.COURSE,
                concerned.authors(),
                key(),
                happened + ": " + named(),
                next,
                programme().address() + "/course");
    }

    /** Everybody at whose stage it was. */
    private List<Tiding> toReviewers(String happened, String next) {
        List<Stage> stages =
                programme().course().steps().stream()
                        .flatMap(step -> step.stage().stream())
                        .distinct()
                        .toList();
        return stages.isEmpty()
                ? List.of()
                : List.of(
                        new Tiding(
                                TidingKinds.REVIEW,
                                hat ->
                                        stages.stream()
                                                .anyMatch(stage ->
                                                        concerned.reviewers(stage).test(hat)),
                                key(),
                                happened + ": " + named(),
                                next,
                                programme().address() + "/course"));
    }

    private Programme programme() {
        return concerned.programme();
    }

    private String named() {
        return "«%s», %s".formatted(programme().title(), owner);
    }

    private String key() {
        List<Step> steps = programme().course().steps();
        return "programmes/%d/steps/%d".formatted(programme().id(), steps.getLast().id());
    }
}
