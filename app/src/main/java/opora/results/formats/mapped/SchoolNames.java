package opora.results.formats.mapped;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opora.intake.formats.Meaning;
import opora.intake.formats.Reading.MentionedSchool;
import opora.office.Row;
import opora.territory.SchoolCode;

/** The schools that the rows name, with the names that stand in the first row of each. */
final class SchoolNames {

    private final MappedSheet sheet;
    private final Map<String, MentionedSchool> byKey = new TreeMap<>();

    SchoolNames(MappedSheet sheet) {
        this.sheet = sheet;
    }

    void take(Row row, String code) {
        byKey.computeIfAbsent(
                new SchoolCode(code).key(),
                _ ->
                        new MentionedSchool(
                                code,
                                sheet.text(row, Meaning.SCHOOL_NAME),
                                sheet.text(row, Meaning.MUNICIPALITY),
                                sheet.sheet().name(),
                                row.number()));
    }

    /** Of these keys, in the order of their codes. */
    List<MentionedSchool> of(Set<String> keys) {
        return byKey.entrySet().stream()
                .filter(one -> keys.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(MentionedSchool::code))
                .toList();
    }
}
