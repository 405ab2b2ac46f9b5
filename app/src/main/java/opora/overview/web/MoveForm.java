package opora.overview.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opora.territory.ClassChange;
import opora.territory.ClassChange.Step;
import opora.territory.ClassId;
import opora.territory.ClassTitle;
import opora.territory.Paper;
import opora.territory.School;
import opora.territory.SchoolClass;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.TypedDay;

/**
 * Which classes go to which school.
 *
 * @param lines the classes of the day, by title
 * @param only the number of the class that is shown alone; «» for all
 * @param into the number of the school as sent
 * @param onDay as typed
 */
public record MoveForm(List<Line> lines, String only, String into, String onDay, String basis) {

    /** {@code to}: the title in the other school, as typed. */
    public record Line(long id, String was, String pupils, boolean chosen, String to) {}

    /** {@code sent}: what the form sent, by «class-7» and «title-7». */
    static MoveForm of(List<SchoolClass> there, Map<String, String> sent) {
        String only = sent.getOrDefault("class", "");
        List<Line> lines = there.stream().map(one -> line(one, sent)).toList();
        List<Line> alone =
                lines.stream().filter(line -> only.equals(Long.toString(line.id()))).toList();
        return new MoveForm(
                alone.isEmpty() ? lines : alone,
                alone.isEmpty() ? "" : only,
                sent.getOrDefault("into", ""),
                sent.getOrDefault("onDay", ""),
                sent.getOrDefault("basis", ""));
    }

    private static Line line(SchoolClass one, Map<String, String> sent) {
        long id = one.id().value();
        String same = one.title().text();
        return new Line(
                id,
                same,
                one.pupils().map(String::valueOf).orElse(""),
                sent.containsKey("class-" + id),
                sent.getOrDefault("title-" + id, same).strip());
    }

    /** What cannot be read, by field. */
    Map<String, String> mistakes() {
        Map<String, String> mistakes = new TreeMap<>();
        if (!into.matches("\\d{1,18}")) {
            mistakes.put("into", "Выберите школу, в которую переходят классы");
        }
        lines.stream()
                .filter(line -> line.chosen() && ClassTitle.find(line.to()).isEmpty())
                .forEach(line -> mistakes.put("title-" + line.id(), "Напишите класс так: 6А"));
        return mistakes;
    }

    ClassChange.Moved change() {
        return new ClassChange.Moved(
                new SchoolId(Long.parseLong(into)),
                lines.stream()
                        .filter(Line::chosen)
                        .map(line ->
                                new Step(
                                        new ClassId(line.id()),
                                        ClassTitle.find(line.to()).orElseThrow()))
                        .toList());
    }

    Paper paper() {
        return new Paper(TypedDay.find(onDay), basis);
    }

    /** The part of an address that names the year of the move. */
    String ofYear() {
        return paper().onDay().map(AcademicYear::at).map(year -> "?year=" + year).orElse("");
    }

    public boolean isInto(School school) {
        return into.equals(Long.toString(school.id().value()));
    }
}
