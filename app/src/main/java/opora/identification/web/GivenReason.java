package opora.identification.web;

import java.util.Map;

/** Why something is taken back, as a person typed it. */
public record GivenReason(String typed) {

    private static final int LONGEST = 1000;

    public String text() {
        return typed.strip();
    }

    /** By the id of the field; empty for a reason that can be kept. */
    public Map<String, String> mistakes() {
        return text().isEmpty() || text().length() > LONGEST
                ? Map.of(
                        "reason",
                        "Почему: напишите причину, не длиннее %d знаков".formatted(LONGEST))
                : Map.of();
    }
}
