package opora.territory.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.territory.Register.Absent;
import opora.territory.Register.Difference;
import opora.territory.Register.TakenCode;
import opora.territory.SchoolCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The staged entries of one file beside what counts today. */
record StagedRegister(JdbcClient jdbc, long batch, long file) {

    private static final int EXAMPLES = 200;

    Difference difference() {
        StagedCodes codes = new StagedCodes(jdbc, batch);
        Map<Long, List<StagedCodes.Staged>> byEntry = codes.of(file);
        int fresh = 0;
        int unchanged = 0;
        List<String> sentences = new ArrayList<>();
        List<TakenCode> taken = new ArrayList<>();
        for (StagedEntry entry : entries()) {
            List<String> differences = new ArrayList<>(entry.differences());
            for (StagedCodes.Staged code : byEntry.getOrDefault(entry.id(), List.of())) {
                if (code.taken()) {
                    taken.add(new TakenCode(entry.name(), code.kind(), code.code()));
                } else if (!code.known()) {
                    differences.add("%s станет «%s»".formatted(code.kind().title(), code.code()));
                }
            }
            if (!entry.known()) {
                fresh++;
            } else if (differences.isEmpty()) {
                unchanged++;
            } else {
                sentences.add(entry.name() + ": " + String.join("; ", differences));
            }
        }
        return new Difference(
                fresh,
                sentences.size(),
                unchanged,
                sentences.stream().limit(EXAMPLES).toList(),
                absent(),
                List.copyOf(taken));
    }

    private List<StagedEntry> entries() {
        return jdbc.sql(
                        """
                        select e.*, s.id is not null as known, s.code as was_code, s.name as was_name, was.name as was_municipality,
                               s.kind as was_kind, s.settlement as was_settlement, s.grades as was_grades,
                               s.latitude as was_latitude, s.longitude as was_longitude, s.closed_after as was_closed_after,
                               s.merged_into as was_merged_into, s.region as was_region
                        from territory.school_entry e
                        left join territory.named_school n on n.key = e.key
                        left join territory.open_school s on s.id = n.school
                        left join territory.municipalities_on(current_date) was on was.id = s.municipality
                        where e.batch = :batch and e.file = :file and e.school is null
                        order by e.id
                        """)
                .param("batch", batch)
                .param("file", file)
                .query(StagedEntry::of)
                .list();
    }

    /** A register of a part of the region says nothing of the other municipalities. */
    private List<Absent> absent() {
        return jdbc.sql(
                        """
                        select s.code, s.name, m.name as municipality
                        from territory.open_school s
                        join territory.municipalities_on(current_date) m on m.id = s.municipality
                        where s.closed_after is null
                          and s.municipality in (
                            select h.stands_for
                            from territory.school_entry e join territory.named_municipality n on n.name = e.municipality_name
                            join territory.municipalities_on(current_date) h on h.id = n.municipality
                            where e.batch = :batch and e.file = :file and e.school is null)
                          and s.id not in (
                            select n.school
                            from territory.school_entry e join territory.named_school n on n.key = e.key
                            where e.batch = :batch and e.school is null)
                        order by m.name collate public.russian, s.name collate public.russian, s.code
                        """)
                .param("batch", batch)
                .param("file", file)
                .query((row, number) ->
                        new Absent(
                                new SchoolCode(row.getString("code")),
                                row.getString("name"),
                                row.getString("municipality")))
                .list();
    }
}
