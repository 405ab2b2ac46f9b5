package opora.identification;

import opora.identification.Verdict.Status;

/**
 * How a status is said and shown: the legal status of a verdict, never mixed with the work status of support (mockups/README, "Statuses").
 */
public enum StatusTag {
    LISTED(Status.LOW_RESULTS, "listed", "В перечне", "в перечне"),
    RISK(Status.AT_RISK, "risk", "Зона риска", "зона риска"),
    CLEAR(Status.CLEAR, "clear", "вне перечня", "вне перечня"),
    NO_DATA(Status.NO_DATA, "nodata", "Нет данных", "нет данных");

    private final Status status;
    private final String kind;
    private final String title;
    private final String word;

    StatusTag(Status status, String kind, String title, String word) {
        this.status = status;
        this.kind = kind;
        this.title = title;
        this.word = word;
    }

    public static StatusTag of(Status status) {
        return switch (status) {
            case LOW_RESULTS -> LISTED;
            case AT_RISK -> RISK;
            case CLEAR -> CLEAR;
            case NO_DATA -> NO_DATA;
        };
    }

    public Status status() {
        return status;
    }

    /** The class of {@code ui/tag}, and the word in addresses. */
    public String kind() {
        return kind;
    }

    /** In the tag. */
    public String title() {
        return title;
    }

    /** In a sentence or under a count: «11 в перечне». */
    public String word() {
        return word;
    }

    /** How many of the counts have this status. */
    public int of(SchoolList.Counts counts) {
        return switch (this) {
            case LISTED -> counts.lowResults();
            case RISK -> counts.atRisk();
            case CLEAR -> counts.clear();
            case NO_DATA -> counts.noData();
        };
    }
}
