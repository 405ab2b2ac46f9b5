package opora.identification.adversity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import opora.access.Viewer;
import opora.identification.adversity.AdversityRules.Draft;
import opora.identification.adversity.AdversityRules.Entered;
import opora.identification.adversity.RuleArchive;
import opora.identification.adversity.criteria.AdversityRule;
import opora.identification.adversity.criteria.Criterion;
import opora.identification.adversity.criteria.Criterion.Comparison;
import opora.identification.store.Columns;
import opora.identification.store.Withdrawals;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlRuleArchive implements RuleArchive {

    private final JdbcClient jdbc;
    private final Withdrawals withdrawals;

    SqlRuleArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.withdrawals = new Withdrawals(jdbc, "adversity_withdrawal", "rule");
    }

    @Override
    public List<Entered> list() {
        return jdbc.sql(
                        """
                        select rule.*, gone.reason as gone_reason, gone.made_at as gone_at, gone.made_by_name as gone_by
                        from identification.adversity_rule rule
                        left join identification.adversity_withdrawal gone on gone.rule = rule.id
                        order by rule.id desc
                        """)
                .query((row, number) -> entered(row))
                .list();
    }

    @Override
    public long keep(Viewer by, Instant at, Draft draft) {
        return jdbc.sql(
                        """
                        insert into identification.adversity_rule
                            (year_from, year_to, act, headings, bases, comparisons, limits, at_least, made_at, made_by, made_by_name)
                        values (:from, :to, :act, :headings::text[], :bases::text[], :comparisons::text[], :limits::text[], :atLeast, :at, :by, :byName)
                        returning id
                        """)
                .param("from", draft.from().endsIn())
                .param("to", draft.to().map(AcademicYear::endsIn).orElse(null))
                .param("act", draft.act())
                .param("headings", texts(draft, Criterion::heading))
                .param("bases", texts(draft, one -> one.base().orElse("")))
                .param("comparisons", texts(draft, one -> one.comparison().name()))
                .param("limits", texts(draft, Criterion::value))
                .param("atLeast", draft.rule().atLeast())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .query(Long.class)
                .single();
    }

    private static String[] texts(Draft draft, Function<Criterion, String> text) {
        return draft.rule().criteria().stream().map(text).toArray(String[]::new);
    }

    @Override
    public boolean withdraw(Viewer by, Instant at, long number, String reason) {
        return withdrawals.keep(by, at, number, reason);
    }

    private static Entered entered(ResultSet row) throws SQLException {
        return new Entered(
                row.getLong("id"),
                new Draft(
                        new AdversityRule(criteria(row), row.getInt("at_least")),
                        new AcademicYear(row.getInt("year_from")),
                        Columns.year(row, "year_to"),
                        row.getString("act")),
                Columns.moment(row, "made_at"),
                row.getString("made_by_name"),
                Withdrawals.read(row));
    }

    private static List<Criterion> criteria(ResultSet row) throws SQLException {
        String[] headings = (String[]) row.getArray("headings").getArray();
        String[] bases = (String[]) row.getArray("bases").getArray();
        String[] comparisons = (String[]) row.getArray("comparisons").getArray();
        String[] limits = (String[]) row.getArray("limits").getArray();
        List<Criterion> criteria = new ArrayList<>();
        for (int at = 0; at < headings.length; at++) {
            criteria.add(
                    new Criterion(
                            headings[at],
                            Optional.of(bases[at]).filter(base -> !base.isEmpty()),
                            Comparison.valueOf(comparisons[at]),
                            limits[at]));
        }
        return criteria;
    }
}
