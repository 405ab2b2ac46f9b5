package opora.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import opora.journal.Entry;
import opora.journal.Filter;
import opora.journal.Head;
import opora.journal.Journal;
import opora.journal.News;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Entries as kept. */
@Repository
public class EntryStore implements Journal {

    /** The policy of the table says the same. */
    private static final String IN_SIGHT =
            """
            from journal.entry e
            where (:municipality::bigint is null or e.municipality = :municipality or e.person_municipality = :municipality)
              and (:schools::bigint[] is null or e.school = any(:schools))
            """;

    private static final String WANTED =
            IN_SIGHT
                    + """
                      and (:from::timestamptz is null or e.at >= :from)
                      and (:until::timestamptz is null or e.at < :until)
                      and (:person::bigint is null or coalesce(e.person, 0) = :person
                           or e.person is null and e.subject_kind = 'person' and e.subject_id = :person)
                      and (:kind::text is null or e.kind = split_part(:kind, ':', 1))
                      and (:title::text is null or e.title = :title)
                      and (:school::bigint is null or e.school = :school)
                      and (:text = '' or position(:text in lower(
                            concat_ws(' ', e.title, e.person_name, e.subject_name,
                                case when :told or e.kind !~ :ofResults then e.changes::text || ' ' || e.reason end) collate public.russian)) > 0)
                    """;

    private static final String WHOLE =
            """
            select e.*, encode(e.hash, 'hex') as hex,
                   array(select c ->> 'field' from jsonb_array_elements(e.changes) c) as fields,
                   array(select c ->> 'was' from jsonb_array_elements(e.changes) c) as was,
                   array(select c ->> 'now' from jsonb_array_elements(e.changes) c) as now
            """;

    private final JdbcClient jdbc;

    public EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Written entry) {
        Deed deed = entry.deed();
        jdbc.sql(
                        """
                        insert into journal.entry
                            (at, person, person_name, person_role, person_municipality, address, kind, title,
                             subject_kind, subject_id, subject_name, school, municipality, changes, reason)
                        values
                            (:at, :person, :name, :role, :workplace, :address, :kind, :title,
                             :subjectKind, :subject, :subjectName, nullif(:school, 0), :municipality,
                             (select coalesce(jsonb_agg(jsonb_build_object('field', field, 'was', was, 'now', now) order by at), '[]')
                              from unnest(:fields::text[], :was::text[], :now::text[]) with ordinality as change (field, was, now, at)),
                             :reason)
                        """)
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("person", entry.who().person().orElse(null))
                .param("name", entry.who().name())
                .param("role", entry.who().role())
                .param("workplace", entry.workplace().orElse(null))
                .param("address", entry.who().address())
                .param("kind", deed.kind())
                .param("title", deed.title())
                .param("subjectKind", deed.subject().kind())
                .param("subject", deed.subject().id())
                .param("subjectName", deed.subject().name())
                .param("school", deed.subject().school())
                .param("municipality", entry.municipality().orElse(null))
                .param("fields", each(deed.changes(), Deed.Change::field))
                .param("was", each(deed.changes(), Deed.Change::was))
                .param("now", each(deed.changes(), Deed.Change::now))
                .param("reason", deed.reason())
                .update();
    }

    private static String[] each(List<Deed.Change> changes, Function<Deed.Change, String> part) {
        return changes.stream().map(part).toArray(String[]::new);
    }

    @Override
    public List<Entry> entries(TerritoryScope seen, Filter filter, int page, int size) {
        return wanted(
                        seen,
                        filter,
                        WHOLE + WANTED + " order by e.number desc limit :size offset :before")
                .param("size", size)
                .param("before", (long) (page - 1) * size)
                .query(EntryStore::entry)
                .list()
                .stream()
                .map(one ->
                        switch (filter.results()) {
                            case TOLD -> one;
                            case WITHHELD -> one.withoutResults();
                        })
                .toList();
    }

    @Override
    public int count(TerritoryScope seen, Filter filter) {
        return wanted(seen, filter, "select count(*) " + WANTED).query(Integer.class).single();
    }

    @Override
    public List<Entry> news(TerritoryScope seen, News asked) {
        return jdbc.sql(
                        WHOLE
                                + IN_SIGHT
                                + """
                                  and e.at >= :since and e.person is distinct from :reader
                                  and (e.kind = any(:kinds)
                                       or e.kind = any(:ownKinds) and e.subject_kind = 'person' and e.subject_id = :reader)
                                order by e.number desc limit :most
                                """)
                .params(seen.limits())
                .param("since", asked.since().atOffset(ZoneOffset.UTC))
                .param("reader", asked.reader())
                .param("kinds", asked.kinds().toArray(String[]::new))
                .param("ownKinds", asked.ownKinds().toArray(String[]::new))
                .param("most", asked.most())
                .query(EntryStore::entry)
                .list();
    }

    @Override
    public List<Named> people(TerritoryScope seen) {
        return jdbc.sql(
                        """
                        select id, name from (
                          select distinct on (e.person) e.person as id, e.person_name as name
                          %s and e.person is not null order by e.person, e.number desc) people
                        order by name collate public.russian, id
                        """
                                .formatted(IN_SIGHT))
                .params(seen.limits())
                .query((row, number) -> new Named(row.getLong("id"), row.getString("name")))
                .list();
    }

    @Override
    public List<Kind> kinds(TerritoryScope seen) {
        return jdbc.sql(
                        """
                        select kind, title from (
                          select distinct e.kind, e.title %s) kinds
                        order by title collate public.russian, kind
                        """
                                .formatted(IN_SIGHT))
                .params(seen.limits())
                .query((row, number) -> new Kind(row.getString("kind"), row.getString("title")))
                .list();
    }

    @Override
    public Head head() {
        return jdbc.sql(
                        """
                        select number, encode(hash, 'hex') as hash from journal.entry order by number desc limit 1
                        """)
                .query(Head.class)
                .optional()
                .orElse(Head.NONE);
    }

    private StatementSpec wanted(TerritoryScope seen, Filter filter, String sql) {
        Map<String, @Nullable Object> limits = seen.limits();
        limits.put("from", filter.from().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
        limits.put("until", filter.until().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
        limits.put("person", filter.person().orElse(null));
        limits.put("kind", filter.kind().orElse(null));
        limits.put(
                "title",
                filter.kind()
                        .filter(kind -> kind.contains(":"))
                        .map(kind -> kind.substring(kind.indexOf(':') + 1))
                        .orElse(null));
        limits.put("school", filter.school().map(SchoolId::value).orElse(null));
        limits.put("text", filter.text().strip().toLowerCase(Locale.ROOT));
        limits.put("told", filter.results() == Filter.Results.TOLD);
        limits.put("ofResults", "^" + Entry.OF_RESULTS);
        return jdbc.sql(sql).params(limits);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Entry.Who(
                        Optional.ofNullable(row.getObject("person", Long.class)),
                        row.getString("person_name"),
                        row.getString("person_role"),
                        row.getString("address")),
                new Deed(
                        row.getString("kind"),
                        row.getString("title"),
                        new Deed.Subject(
                                row.getString("subject_kind"),
                                row.getLong("subject_id"),
                                row.getString("subject_name"),
                                row.getLong("school")),
                        changes(row),
                        row.getString("reason")),
                Optional.ofNullable(row.getObject("municipality", Long.class)),
                row.getString("hex"));
    }

    private static List<Deed.Change> changes(ResultSet row) throws SQLException {
        String[] fields = (String[]) row.getArray("fields").getArray();
        String[] was = (String[]) row.getArray("was").getArray();
        String[] now = (String[]) row.getArray("now").getArray();
        return IntStream.range(0, fields.length)
                .mapToObj(at -> new Deed.Change(fields[at], was[at], now[at]))
                .toList();
    }

    /** What the person did and what was done to the person, the newest first: when, who, from where, what, about what, why. */
    public List<List<String>> of(long person) {
        return jdbc.sql(
                        """
                        select to_char(at, 'DD.MM.YYYY HH24:MI') as at, person_name, address,
                               concat_ws(': ', title, case when kind = 'journal.personal_data_viewed' then changes -> 0 ->> 'now' end) as title,
                               subject_name, reason
                        from journal.entry
                        where person = :person or subject_kind = 'person' and subject_id = :person
                        order by number desc
                        """)
                .param("person", person)
                .query((row, number) ->
                        List.of(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)))
                .list();
    }
}
