package opora.identification.warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import opora.identification.Method;
import opora.identification.warning.Occasion.Sense;
import opora.identification.warning.Occasion.Trait;
import opora.statistics.LogOdds;
import opora.statistics.Share;
import opora.statistics.ShareDistribution;
import opora.territory.ClassTitle;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * What was known of classes at the end of every loaded year: those that have written ВПР and will write a counted procedure a grade higher. A class is known by its title: 5А is 6А a year later.
 * Classes with too few participants are left out, and told as {@link #small}; those without a title as {@link #untitled}.
 */
final class ClassOccasions {

    /** Places of the sentences. */
    private static final int OWN = 0;

    private static final int OTHER = 1;
    private static final int NEXT = 2;
    private static final int SIZE = 3;

    private final Method method;
    private final int smallest;
    private final Map<String, List<Titled>> byClass = new HashMap<>();
    private final RegionResults region = new RegionResults();
    private final List<Occasion<ClassCase>> occasions = new ArrayList<>();
    private final List<Small> small = new ArrayList<>();
    private final List<ClassResult> untitled = new ArrayList<>();

    /** A result of a class that one would know again. */
    private record Titled(ClassTitle title, ClassResult result) {}

    /** What the classes of a grade of a school wrote together. */
    private record Paper(String school, AcademicYear year, Procedure procedure) {

        static Paper of(ClassResult result) {
            return new Paper(result.school(), result.year(), result.procedure());
        }
    }

    /** A class of which nothing is forecast, because it has too few participants. */
    record Small(ClassCase of, AcademicYear year) {}

    private ClassOccasions(Method method, int smallest) {
        this.method = method;
        this.smallest = smallest;
    }

    /** {@code smallest}: fewer participants are too few to say anything of them. */
    static ClassOccasions of(
            Method method,
            int smallest,
            SortedSet<AcademicYear> years,
            Collection<ClassResult> results) {
        ClassOccasions all = new ClassOccasions(method, smallest);
        Map<Paper, Long> classes =
                results.stream().collect(Collectors.groupingBy(Paper::of, Collectors.counting()));
        List<Titled> titled =
                results.stream()
                        .flatMap(one ->
                                all.titled(one, classes.getOrDefault(Paper.of(one), 0L)).stream())
                        .toList();
        titled.forEach(all::add);
        titled.stream()
                .filter(one -> years.contains(one.result().year()))
                .forEach(one -> all.tell(one, years.contains(one.result().year().next())));
        return all;
    }

    List<Occasion<ClassCase>> all() {
        return occasions;
    }

    List<Small> small() {
        return small;
    }

    /** Results of which one would tell something if one knew the class again. */
    List<ClassResult> untitled() {
        return untitled.stream().filter(one -> next(one.procedure()).isPresent()).toList();
    }

    /** Without a letter only the one class of a grade has a title: of several «5» is the fifth. */
    private Optional<Titled> titled(ClassResult result, long classes) {
        Optional<Titled> titled =
                result.title()
                        .filter(title -> classes == 1 || !title.letter().isEmpty())
                        .map(title -> new Titled(title, result));
        if (titled.isEmpty()) {
            untitled.add(result);
        }
        return titled;
    }

    private void add(Titled titled) {
        ClassResult result = titled.result();
        String name = name(result.school(), titled.title());
        byClass.computeIfAbsent(name, _ -> new ArrayList<>()).add(titled);
        region.put(name, result.year(), result.procedure(), result.failed());
    }

    private static String name(String school, ClassTitle title) {
        return school + " " + title.text();
    }

    /** The counted procedure that those who wrote this one write a year later. */
    private Optional<Procedure> next(Procedure written) {
        return method.procedures().stream()
                .filter(one ->
                        EarlierPaper.of(one)
                                .filter(paper -> paper.yearsBefore() == 0)
                                .filter(paper -> paper.procedure().equals(written))
                                .isPresent())
                .findFirst();
    }

    private void tell(Titled titled, boolean known) {
        ClassResult result = titled.result();
        Optional<Procedure> next = next(result.procedure());
        if (next.isEmpty()) {
            return;
        }
        ClassCase one =
                new ClassCase(
                        result.school(),
                        titled.title(),
                        result.procedure(),
                        next.get(),
                        result.failed());
        if (result.failed().size() < smallest) {
            small.add(new Small(one, result.year()));
        } else {
            occasions.add(occasion(one, result.year(), known));
        }
    }

    private Occasion<ClassCase> occasion(ClassCase one, AcademicYear year, boolean known) {
        ShareDistribution spread = region.spread(year, one.written());
        ShareDistribution belief = spread.given(one.failed());
        int size = one.failed().size();
        double repeated = belief.atLeast(method.threshold().fewestHits(size), size);
        boolean low = method.threshold().isReachedBy(one.failed());
        Beside own = new Beside(List.of(new Beside.One(one.failed(), spread)));
        Beside other = other(one, year);
        Beside next = next(one, year);
        double paper =
                (region.isHeld(year, one.next()) ? region.spread(year, one.next()) : spread).mean();
        return new Occasion<>(
                one,
                one.school(),
                one.next().code(),
                year,
                low,
                repeated,
                size,
                List.of(
                        Trait.raising(LogOdds.of(Math.clamp(repeated, 0.001, 0.999)), OWN),
                        Trait.raising(low ? 1 : 0, OWN),
                        Trait.raising(own.deviation(), OWN),
                        Trait.raising(other.deviation(), OTHER),
                        Trait.raising(next.deviation(), NEXT),
                        Trait.raising(LogOdds.of(paper), NEXT),
                        new Trait(1.0 / size, SIZE, Sense.FREE)),
                List.of(
                        "%s, %s год, при пороге %s\u202f%%: %s"
                                .formatted(
                                        one.written().shortTitle(),
                                        year,
                                        method.threshold().percent().replace('.', ','),
                                        own.words()),
                        said("Другой предмет в тот же год: ", other),
                        said(
                                "Классы этой школы, которые писали «%s» в %s году: "
                                        .formatted(one.next().shortTitle(), year),
                                next),
                        "Участников " + size),
                known ? came(one, year) : Optional.empty());
    }

    private static String said(String of, Beside results) {
        return results.isEmpty() ? "" : of + results.words();
    }

    /** What the class wrote in the same year in other subjects. */
    private Beside other(ClassCase one, AcademicYear year) {
        return beside(
                byClass.getOrDefault(name(one.school(), one.title()), List.of()).stream()
                        .map(Titled::result)
                        .filter(result -> result.year().equals(year))
                        .filter(result -> !result.procedure().equals(one.written()))
                        .toList());
    }

    /** What the class a grade higher made of the next paper: it says how the paper is taught in the school. */
    private Beside next(ClassCase one, AcademicYear year) {
        return beside(
                one.title().next().stream()
                        .flatMap(title ->
                                byClass.getOrDefault(name(one.school(), title), List.of()).stream())
                        .map(Titled::result)
                        .filter(result -> result.year().equals(year))
                        .filter(result -> result.procedure().equals(one.next()))
                        .toList());
    }

    private Beside beside(List<ClassResult> results) {
        return new Beside(
                results.stream()
                        .map(result ->
                                new Beside.One(
                                        result.failed(),
                                        region.spread(result.year(), result.procedure())))
                        .toList());
    }

    private Optional<Boolean> came(ClassCase one, AcademicYear year) {
        return one.title()
                .next()
                .flatMap(title -> region.find(name(one.school(), title), year.next(), one.next()))
                .filter(share -> share.size() >= method.minParticipants())
                .map(this::isLow);
    }

    private boolean isLow(Share share) {
        return method.threshold().isReachedBy(share);
    }
}
