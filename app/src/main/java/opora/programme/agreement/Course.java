package opora.programme.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.programme.agreement.Step.Kind;

/**
 * Where a programme stands, worked out from its steps and the number of its newest edition.
 *
 * @param steps the oldest first
 * @param edition the newest
 */
public record Course(List<Step> steps, int edition) {

    public Course {
        steps = List.copyOf(steps);
    }

    /** As it was right before a moment, when {@code newest} was its newest edition. */
    public Course before(Instant moment, int newest) {
        return new Course(
                steps.stream().filter(step -> step.at().isBefore(moment)).toList(), newest);
    }

    /**
     * As those are told who read only what was approved: when it was approved, rested, went on and ended, without what was said of it; nothing of reviews and of corrections. Of edition 0 when it
     * never was approved.
     */
    public Course held() {
        List<Step> told = new ArrayList<>();
        int held = 0;
        for (Step step : steps) {
            switch (step.kind()) {
                case APPROVED -> {
                    held = step.edition();
                    told.add(step.silent(held));
                }
                case PAUSED, RESUMED, STOPPED, CLOSED -> told.add(step.silent(held));
                case SUBMITTED, RECALLED, PASSED, RETURNED -> {}
            }
        }
        return new Course(told, held);
    }

    public enum Phase {
        DRAFT("Черновик", "wait"),
        REVIEW("На согласовании", "doing"),
        RETURNED("Возвращена", "warn"),
        CARRIED_OUT("Выполняется", "done"),
        PAUSED("Приостановлена", "lock"),
        STOPPED("Прекращена", "lock"),
        CLOSED("Завершена", "done");

        private final String title;
        private final String tag;

        Phase(String title, String tag) {
            this.title = title;
            this.tag = tag;
        }

        public String title() {
            return title;
        }

        /** Class of its tag. */
        public String tag() {
            return tag;
        }
    }

    public Phase phase() {
        Optional<Step> last = last();
        if (last.isEmpty()) {
            return Phase.DRAFT;
        }
        return switch (last.get().kind()) {
            case SUBMITTED, PASSED -> Phase.REVIEW;
            case RETURNED -> Phase.RETURNED;
            case RECALLED -> approved().isPresent() ? Phase.CARRIED_OUT : Phase.DRAFT;
            case APPROVED, RESUMED -> Phase.CARRIED_OUT;
            case PAUSED -> Phase.PAUSED;
            case STOPPED -> Phase.STOPPED;
            case CLOSED -> Phase.CLOSED;
        };
    }

    private Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** The newest approval: its edition is the one that holds. */
    public Optional<Step> approved() {
        return newest(Kind.APPROVED);
    }

    /** Number of the edition that holds; of the newest while none was approved. */
    public int holding() {
        return approved().map(Step::edition).orElse(edition);
    }

    /** The newest return; its reasons are what has to be mended. */
    public Optional<Step> returned() {
        return newest(Kind.RETURNED);
    }

    private Optional<Step> newest(Kind kind) {
        return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
    }

    /** Who has to look now; empty when it is not under review. */
    public Optional<Stage> waiting() {
        return phase() == Phase.REVIEW ? last().flatMap(Step::stage) : Optional.empty();
    }

    /** Amended since it was approved: a correction that has to be agreed. */
    public boolean isCorrected() {
        return approved().filter(step -> step.edition() < edition).isPresent();
    }

    /** Whether its words may change now: not while somebody reviews it, not when it rests or is over. */
    public boolean isOpen() {
        return switch (phase()) {
            case DRAFT, RETURNED, CARRIED_OUT -> true;
            case REVIEW, PAUSED, STOPPED, CLOSED -> false;
        };
    }

    /** Whether nothing is done with it any more. */
    public boolean isOver() {
        return switch (phase()) {
            case STOPPED, CLOSED -> true;
            case DRAFT, REVIEW, RETURNED, CARRIED_OUT, PAUSED -> false;
        };
    }

    /** Why it is not open, with the way out. */
    public String closedBecause() {
        return switch (phase()) {
            case DRAFT, RETURNED, CARRIED_OUT -> "";
            case REVIEW ->
                    "она на согласовании %s; чтобы изменить, отзовите её"
                            .formatted(waiting().map(Stage::where).orElse(""));
            case PAUSED -> "она приостановлена; возобновите её, если пора";
            case STOPPED -> "она прекращена, её можно только читать и копировать";
            case CLOSED -> "она завершена, её можно только читать и копировать";
        };
    }

    /** Whether activities are reported: it holds and was not stopped. */
    public boolean isCarriedOut() {
        return approved().isPresent()
                && switch (phase()) {
                    case CARRIED_OUT, REVIEW, RETURNED -> true;
                    case DRAFT, PAUSED, STOPPED, CLOSED -> false;
                };
    }

    /** Whether there is something to submit. */
    public boolean isSubmittable() {
        return isOpen() && (approved().isEmpty() || isCorrected());
    }
}
