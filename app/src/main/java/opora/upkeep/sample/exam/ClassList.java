package opora.upkeep.sample.exam;

import java.util.ArrayList;
import java.util.List;
import opora.upkeep.sample.region.SampleRegion;
import opora.upkeep.sample.region.SampleSchool;

/** The classes of the region by year, the same that stand in the files of results. */
public final class ClassList {

    private static final int LAST_GRADE = 11;

    private final Cohorts cohorts;

    public ClassList(SampleRegion region) {
        this.cohorts = new Cohorts(region);
    }

    public record OneClass(String label, int pupils) {}

    /** By grade; none of a school that does not work in the year. */
    public List<OneClass> of(SampleSchool school, int year) {
        List<OneClass> list = new ArrayList<>();
        for (int grade = 1; grade <= LAST_GRADE; grade++) {
            int size = cohorts.size(school, grade, year);
            int classes = cohorts.classes(size);
            for (int group = 1; group <= classes; group++) {
                list.add(
                        new OneClass(
                                SchoolPapers.label(grade, group, classes),
                                seats(size, classes, group) - seats(size, classes, group - 1)));
            }
        }
        return list;
    }

    /** How many pupils sit in the first so many classes, as {@link Desk} seats them. */
    private static int seats(int size, int classes, int groups) {
        return (groups * size + classes - 1) / classes;
    }
}
