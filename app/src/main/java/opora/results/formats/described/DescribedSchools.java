package opora.results.formats.described;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Findings;
import opora.intake.formats.Heading;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.results.Description;
import opora.results.Description.Subject.OfSchool;
import opora.results.DescriptionFacts;
import opora.vocabulary.AcademicYear;

/** Gathers what a sheet with a row per school says: of each school and year one, however often it stands there. */
final class DescribedSchools {

    private record Key(String school, AcademicYear year) {}

    /** A region of a thousand schools with a hundred answers each has about three. They are held in memory together. */
    private static final long MOST_LETTERS = 20_000_000;

    private final Map<Key, Description> rows =
            new TreeMap<>(Comparator.comparing(Key::year).thenComparing(Key::school));
    private final Map<Key, Integer> taken = new HashMap<>();
    private final List<Description> twice = new ArrayList<>();
    private final Set<String> wrong = new HashSet<>();
    private long letters;

    private static OfSchool school(Description row) {
        return (OfSchool) row.subject();
    }

    private static Key key(Description row) {
        return new Key(school(row).code().key(), row.year());
    }

    void take(Description row, SheetFindings notes) {
        letters += row.said().stream().mapToLong(said -> said.text().length()).sum();
        if (letters > MOST_LETTERS) {
            if (wrong.add("")) {
                notes.at(row.source().firstRow())
                        .error(
                                Kind.TOO_LARGE,
                                "",
                                "в таблице больше 20 миллионов знаков",
                                "таблица одного региона",
                                "Разделите её по муниципалитетам");
            }
            return;
        }
        Key key = key(row);
        taken.merge(key, 1, Integer::sum);
        Optional<Description> before = Optional.ofNullable(rows.putIfAbsent(key, row));
        if (before.isEmpty()) {
            return;
        }
        if (before.get().said().equals(row.said())) {
            twice.add(row);
        } else if (wrong.add(key.toString())) {
            notes.at(row.source().firstRow())
                    .error(
                            Kind.CONFLICTING_DUPLICATE,
                            school(row).code().text(),
                            "за %s год эта школа уже есть в строке %d, и сказано там другое"
                                    .formatted(row.year(), before.get().source().firstRow()),
                            "одна строка на школу и год",
                            "Оставьте верную строку");
        }
    }

    /** Says once what stands there twice, and that there is nothing. */
    void end(Findings findings) {
        if (rows.isEmpty() && findings.isEmpty()) {
            findings.add(
                    Finding.ofFile(
                            Kind.NO_DATA_ROWS,
                            Finding.Severity.ERROR,
                            "под шапкой нет ни одной школы",
                            "строка на каждую школу",
                            "Загрузите список целиком"));
        }
        if (!twice.isEmpty()) {
            findings.add(doubled());
        }
    }

    private Finding doubled() {
        Description one = twice.getFirst();
        return new Finding(
                Kind.DOUBLED_BLOCK,
                Finding.Severity.WARNING,
                one.source().sheet(),
                one.source().firstRow(),
                "",
                school(one).code().text(),
                "школ, которые за один год стоят в списке не один раз с теми же сведениями: %d; первая — в строках %d и %d"
                        .formatted(
                                twice.size(),
                                rows.getOrDefault(key(one), one).source().firstRow(),
                                one.source().firstRow()),
                "одна строка на школу и год",
                "Каждая школа учтена один раз");
    }

    Reading reading(Layout layout, Findings findings) {
        return new Reading(
                layout,
                parts(),
                mentioned(),
                findings,
                new DescriptionFacts(List.copyOf(rows.values())),
                Labels.NONE);
    }

    /** One per year. */
    private List<Reading.Part> parts() {
        Map<AcademicYear, List<Description>> byYear = new TreeMap<>();
        rows.values()
                .forEach(
                        row -> byYear.computeIfAbsent(row.year(), _ -> new ArrayList<>()).add(row));
        return byYear.entrySet().stream()
                .map(year -> part(year.getKey(), year.getValue()))
                .toList();
    }

    private Reading.Part part(AcademicYear year, List<Description> schools) {
        Set<String> municipalities = new HashSet<>();
        int read = 0;
        for (Description row : schools) {
            municipalities.add(Heading.plain(school(row).municipality()));
            read += taken.getOrDefault(key(row), 0);
        }
        municipalities.remove("");
        return new Reading.Part(
                Optional.of(year),
                Optional.empty(),
                read,
                schools.size(),
                municipalities.isEmpty() ? Optional.empty() : Optional.of(municipalities.size()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Under the spelling of the newest year, for names change. */
    private List<Reading.MentionedSchool> mentioned() {
        Map<String, Reading.MentionedSchool> byKey = new TreeMap<>();
        rows.forEach((key, row) ->
                byKey.put(
                        key.school(),
                        new Reading.MentionedSchool(
                                school(row).code().text(),
                                school(row).name(),
                                school(row).municipality(),
                                row.source().sheet(),
                                row.source().firstRow())));
        return List.copyOf(byKey.values());
    }
}
