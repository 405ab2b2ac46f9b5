package opora.upkeep.sample.exam;

import java.util.List;
import opora.upkeep.sample.region.SampleSchool;

/** What the pupils of one school did in a procedure; absent ones among them. */
public record SchoolPapers(
        SampleSchool school, Sitting sitting, int classes, List<PupilPaper> papers) {

    private static final String LETTERS = "АБВГДЕЖЗИКЛМ";

    public int participants() {
        return (int) papers.stream().filter(paper -> !paper.isAbsent()).count();
    }

    public int failed() {
        return (int)
                papers.stream()
                        .filter(paper -> paper.result().standing() == Grading.Standing.FAILED)
                        .count();
    }

    public int marked(int mark) {
        return (int) papers.stream().filter(paper -> paper.result().mark() == mark).count();
    }

    /** Whether the procedure gives marks. */
    public boolean hasMarks() {
        return Papers.of(sitting).grading() instanceof Grading.Marks;
    }

    /** «5Б», in a school with one class «5». */
    public String label(int group) {
        return label(sitting.procedure().grade(), group, classes);
    }

    static String label(int grade, int group, int classes) {
        return classes == 1
                ? Integer.toString(grade)
                : "%d%c".formatted(grade, LETTERS.charAt(group - 1));
    }

    /** The papers of one class. */
    public SchoolPapers ofClass(int group) {
        List<PupilPaper> own = papers.stream().filter(paper -> paper.group() == group).toList();
        return new SchoolPapers(school, sitting, classes, own);
    }
}
