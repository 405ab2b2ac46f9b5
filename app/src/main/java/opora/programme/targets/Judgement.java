package opora.programme.targets;

/** Whether a target was reached; {@code reason} is Russian and names the numbers. */
public record Judgement(Outcome outcome, String reason) {

    /** What can be said. */
    public enum Outcome {
        REACHED,
        NOT_REACHED,
        CANNOT_BE_JUDGED
    }

    static Judgement cannot(String why) {
        return new Judgement(Outcome.CANNOT_BE_JUDGED, why);
    }

    static Judgement reached(String reason) {
        return new Judgement(Outcome.REACHED, reason);
    }

    static Judgement missed(String reason) {
        return new Judgement(Outcome.NOT_REACHED, reason);
    }
}
