package opora.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** What of a pupil was written where it must not be. One of a list: in words of their own people would name the pupil once more, and the journal keeps for ever. */
public enum PupilDetail {
    NAME("имя ученика или его родных"),
    BIRTHDAY("дата рождения"),
    DOCUMENT("номер документа"),
    HEALTH("здоровье или семья ученика"),
    OTHER("другое, по чему узнают ученика");

    private final String title;

    PupilDetail(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Empty for a name of none. */
    public static Optional<PupilDetail> find(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
