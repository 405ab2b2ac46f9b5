package opora.programme;

import opora.access.Reach;

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

    public boolean isOfSchool() {
        return written == Reach.SCHOOL;
    }
}
