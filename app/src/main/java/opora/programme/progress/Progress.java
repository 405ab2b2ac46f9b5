package opora.programme.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.programme.agreement.Course.Phase;

/**
 * How the programmes of a territory go on.
 *
 * @param territory «Среднереченская область», «Верхнелужский район»
 * @param list empty where no list is in force, or it may not be seen
 * @param lines a programme each, by municipality and owner
 * @param late the most days late first
 */
public record Progress(
        LocalDate day, String territory, Optional<Listed> list, List<Line> lines, List<Late> late) {

    public Progress {
        lines = List.copyOf(lines);
        late = List.copyOf(late);
    }

    /**
     * @param municipality «» for the regional programme
     * @param school key of the school; empty for the programme of a municipality or the region
     * @param tally empty for a programme that is not carried out
     */
    public record Line(
            String municipality,
            String owner,
            Optional<Long> school,
            String title,
            String level,
            Phase phase,
            String address,
            Optional<Tally> tally) {}

    /** An activity that was not done in time. {@code due}: the last day on which it was in time. */
    public record Late(
            String owner,
            String programme,
            String number,
            String activity,
            String responsible,
            Optional<LocalDate> due,
            int days) {}

    /** The list that is in force. {@code title}: «перечень 2026 года». */
    public record Listed(String title, List<ListedSchool> schools) {}

    public record ListedSchool(long school, String name, String municipality) {}

    /** How far a school of the list has come with a programme of its own. */
    public enum Stage {
        CARRIED_OUT("программа утверждена"),
        REVIEW("на согласовании"),
        DRAFT("черновик"),
        NONE("программы нет");

        private final String title;

        Stage(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        static Stage of(Phase phase) {
            return switch (phase) {
                case CARRIED_OUT, PAUSED -> CARRIED_OUT;
                case REVIEW -> REVIEW;
                case DRAFT, RETURNED -> DRAFT;
                case STOPPED, CLOSED -> NONE;
            };
        }
    }

    /**
     * One municipality.
     *
     * @param stages of its schools in the list; without a list all are 0
     * @param tally of the programmes that are carried out: its own and those of its schools
     */
    public record Part(
            String municipality,
            int listed,
            Map<Stage, Integer> stages,
            int carriedOut,
            Tally tally) {

        public int schools(Stage stage) {
            return stages.getOrDefault(stage, 0);
        }
    }

    public Tally total() {
        return lines.stream()
                .flatMap(line -> line.tally().stream())
                .reduce(Tally.NOTHING, Tally::plus);
    }

    public int carriedOut() {
        return (int) lines.stream().filter(line -> line.tally().isPresent()).count();
    }

    /** Of a school of the list the programme that has come farthest. */
    public Stage stage(ListedSchool school) {
        return lines.stream()
                .filter(line -> line.school().filter(id -> id == school.school()).isPresent())
                .map(line -> line.tally().isPresent() ? Stage.CARRIED_OUT : Stage.of(line.phase()))
                .min(Stage::compareTo)
                .orElse(Stage.NONE);
    }

    /** Schools of the list by how far they have come; without a list none. */
    public List<ListedSchool> schools(Stage stage) {
        return list.map(Listed::schools).orElse(List.of()).stream()
                .filter(school -> stage(school) == stage)
                .toList();
    }

    /** Schools of the list that have no programme, by municipality. */
    public Map<String, List<ListedSchool>> missing() {
        Map<String, List<ListedSchool>> missing = new TreeMap<>();
        schools(Stage.NONE)
                .forEach(school ->
                        missing.computeIfAbsent(school.municipality(), _ -> new ArrayList<>())
                                .add(school));
        return missing;
    }

    /** By name; the regional programme belongs to none. */
    public List<Part> parts() {
        Map<String, List<Line>> own = new TreeMap<>();
        Map<String, Map<Stage, Integer>> stages = new TreeMap<>();
        for (Line line : lines) {
            if (!line.municipality().isEmpty()) {
                own.computeIfAbsent(line.municipality(), _ -> new ArrayList<>()).add(line);
            }
        }
        for (ListedSchool school : list.map(Listed::schools).orElse(List.of())) {
            own.computeIfAbsent(school.municipality(), _ -> new ArrayList<>());
            stages.computeIfAbsent(school.municipality(), _ -> new TreeMap<>())
                    .merge(stage(school), 1, Integer::sum);
        }
        List<Part> parts = new ArrayList<>();
        own.forEach((municipality, of) ->
                parts.add(part(municipality, of, stages.getOrDefault(municipality, Map.of()))));
        return parts;
    }

    private static Part part(String municipality, List<Line> of, Map<Stage, Integer> stages) {
        return new Part(
                municipality,
                stages.values().stream().mapToInt(Integer::intValue).sum(),
                stages,
                (int) of.stream().filter(line -> line.tally().isPresent()).count(),
                of.stream()
                        .flatMap(line -> line.tally().stream())
                        .reduce(Tally.NOTHING, Tally::plus));
    }
}
