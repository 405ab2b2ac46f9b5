package opora.results.formats.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.results.Complement;
import opora.results.Complement.Group;

/** Gathers the rows of aggregated reports by group: of each group one, however often its rows stand in the file. */
public final class ComplementRows {

    private record Key(Labels part, String group) {}

    private record Twice(Complement first, Complement again, SheetFindings notes) {}

    private static final Comparator<Complement> ORDER =
            Comparator.comparing(Complement::year)
                    .thenComparing(Complement::procedure)
                    .thenComparing(one -> one.group().key());

    private final Map<Key, Complement> rows = new HashMap<>();
    private final List<Twice> twice = new ArrayList<>();

    public void take(Complement row, SheetFindings notes) {
        Complement before = rows.putIfAbsent(new Key(labels(row), row.group().key()), row);
        if (before == null) {
            return;
        }
        if (before.values().equals(row.values())
                && before.participants().equals(row.participants())) {
            twice.add(new Twice(before, row, notes));
        } else {
            notes.at(row.source().firstRow())
                    .error(
                            Kind.CONFLICTING_DUPLICATE,
                            row.group().name(),
                            "«%s» уже есть в строке %d с другими числами"
                                    .formatted(row.group().name(), before.source().firstRow()),
                            "одна строка на группу участников",
                            "Оставьте верную строку");
        }
    }

    /** Says once that groups stand twice with the same numbers. */
    public void end() {
        if (twice.isEmpty()) {
            return;
        }
        Twice one = twice.getFirst();
        one.notes()
                .at(one.again().source().firstRow())
                .warning(
                        Kind.DOUBLED_BLOCK,
                        one.again().group().name(),
                        twice.size() == 1
                                ? "«%s» уже есть в строке %d с теми же числами"
                                        .formatted(
                                                one.again().group().name(),
                                                one.first().source().firstRow())
                                : "групп участников, которые стоят в файле не один раз с теми же числами: %d; первая — «%s», строки %d и %d"
                                        .formatted(
                                                twice.size(),
                                                one.again().group().name(),
                                                one.first().source().firstRow(),
                                                one.again().source().firstRow()),
                        "одна строка на группу участников",
                        "Каждая группа учтена один раз");
    }

    public List<Complement> complements() {
        return rows.values().stream().sorted(ORDER).toList();
    }

    /** One per year and procedure, in their order. */
    public List<Reading.Part> parts() {
        Map<Key, List<Complement>> byPart =
                new TreeMap<>(
                        Comparator.comparing((Key key) -> key.part().year().orElseThrow())
                                .thenComparing(key -> key.part().procedure().orElseThrow()));
        for (Complement row : complements()) {
            byPart.computeIfAbsent(new Key(labels(row), ""), _ -> new ArrayList<>()).add(row);
        }
        return byPart.entrySet().stream()
                .map(part -> part(part.getKey().part(), part.getValue()))
                .toList();
    }

    private static Reading.Part part(Labels labels, List<Complement> rows) {
        List<Complement> schools =
                rows.stream().filter(row -> row.group() instanceof Group.School).toList();
        Set<String> municipalities = new HashSet<>();
        for (Complement row : rows) {
            within(row.group()).ifPresent(one -> municipalities.add(one.key()));
        }
        boolean counted =
                !schools.isEmpty()
                        && schools.stream().allMatch(row -> row.participants().isPresent());
        return new Reading.Part(
                labels.year(),
                labels.procedure(),
                rows.size(),
                schools.size(),
                municipalities.isEmpty() ? Optional.empty() : Optional.of(municipalities.size()),
                counted
                        ? Optional.of(
                                schools.stream()
                                        .mapToInt(row -> row.participants().orElseThrow())
                                        .sum())
                        : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public List<Reading.MentionedSchool> schools() {
        Map<String, Reading.MentionedSchool> byKey = new TreeMap<>();
        for (Complement row : complements()) {
            if (row.group() instanceof Group.School school) {
                byKey.putIfAbsent(
                        school.code().key(),
                        new Reading.MentionedSchool(
                                school.code().text(),
                                school.name(),
                                school.within().map(Group.Municipality::name).orElse(""),
                                row.source().sheet(),
                                row.source().firstRow()));
            }
        }
        return byKey.values().stream()
                .sorted(Comparator.comparing(Reading.MentionedSchool::code))
                .toList();
    }

    private static Optional<Group.Municipality> within(Group group) {
        return switch (group) {
            case Group.Municipality municipality -> Optional.of(municipality);
            case Group.School school -> school.within();
            case Group.Country _, Group.Region _ -> Optional.empty();
        };
    }

    private static Labels labels(Complement row) {
        return new Labels(Optional.of(row.year()), Optional.of(row.procedure()));
    }
}
