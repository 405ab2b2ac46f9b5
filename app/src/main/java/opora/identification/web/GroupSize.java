package opora.identification.web;

import opora.identification.Verdict.Status;
import opora.identification.run.Roll.Line;

/** How large the groups are on which a verdict rests. */
enum GroupSize {
    ANY("", "любой"),
    /** at least one of them has fewer than ten participants */
    SMALL("small", "меньше 10"),
    /** all of them have ten participants or more */
    LARGE("large", "10 и больше");

    private final String key;
    private final String title;

    GroupSize(String key, String title) {
        this.key = key;
        this.title = title;
    }

    static GroupSize of(String key) {
        for (GroupSize size : values()) {
            if (size.key.equals(key)) {
                return size;
            }
        }
        return ANY;
    }

    /** Whether a verdict rests on such groups; without data on none. */
    boolean isOf(Line school) {
        return this == ANY
                || school.status() != Status.NO_DATA && (this == SMALL) == school.onSmallGroups();
    }

    /** The word in addresses; «» for any. */
    String key() {
        return key;
    }

    String title() {
        return title;
    }
}
