package opora.programme;

import java.util.List;
import opora.access.Reach;
import opora.programme.agreement.Stage;

/** Whose programme it is. */
public enum ProgrammeLevel {
    REGION("Региональная программа", Reach.REGION),
    MUNICIPALITY("Муниципальная программа", Reach.MUNICIPALITY),
    SCHOOL("Программа школы", Reach.SCHOOL),
    /** of a school against one diagnosed risk */
    RISK("Антирисковая программа", Reach.SCHOOL);

    private final String title;
    private final Reach written;

    ProgrammeLevel(String title, Reach written) {
        this.title = title;
        this.written = written;
    }

    public String title() {
        return title;
    }

    /** How far those see whose programme it is: they write it. */
    public Reach written() {
        return written;
    }

    /** Who may have to look at it, in this order. */
    public List<Stage> stages() {
        return switch (this) {
            case REGION -> List.of(Stage.REGION);
            case MUNICIPALITY -> List.of(Stage.MUNICIPALITY, Stage.REGION);
            case SCHOOL, RISK -> List.of(Stage.CURATOR, Stage.MUNICIPALITY, Stage.REGION);
        };
    }

    public boolean isOfSchool() {
        return written == Reach.SCHOOL;
    }
}
