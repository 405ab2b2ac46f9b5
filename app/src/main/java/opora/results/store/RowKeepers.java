package opora.results.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.Keeper;
import opora.results.Complement;
import opora.results.Complement.Group;
import opora.results.DescriptionFacts;
import opora.results.OutcomeFacts;
import opora.results.facts.MunicipalityOfRow;
import opora.results.facts.StagedRow;
import opora.results.facts.TellingComplements;
import opora.results.facts.TellingDescriptions;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sorts of rows that stand beside the outcomes. */
@Configuration(proxyBeanMethods = false)
class RowKeepers {

    private static final TellingComplements COMPLEMENTS = new TellingComplements();
    private static final TellingDescriptions DESCRIPTIONS = new TellingDescriptions();

    private final JdbcClient jdbc;
    private final JdbcTemplate many;
    private final Schools schools;

    RowKeepers(JdbcClient jdbc, JdbcTemplate many, Schools schools) {
        this.jdbc = jdbc;
        this.many = many;
        this.schools = schools;
    }

    /** What aggregated reports say of groups of participants. */
    @Bean
    Keeper complementKeeper() {
        return new RowKeeper<>(
                read ->
                        read instanceof OutcomeFacts facts && !facts.complements().isEmpty()
                                ? Optional.of(facts.complements())
                                : Optional.empty(),
                new LoadedRows<>(jdbc, many, new ComplementRow(), COMPLEMENTS),
                COMPLEMENTS,
                this::writeMunicipalities);
    }

    /** What sheets say of schools and works. */
    @Bean
    Keeper descriptionKeeper() {
        return new RowKeeper<>(
                read ->
                        read instanceof DescriptionFacts facts
                                ? Optional.of(facts.descriptions())
                                : Optional.empty(),
                new LoadedRows<>(jdbc, many, new DescriptionRow(), DESCRIPTIONS),
                DESCRIPTIONS,
                (rows, known) -> {});
    }

    private void writeMunicipalities(
            List<StagedRow<Complement>> rows, Map<String, SchoolId> known) {
        MunicipalityOfRow homes =
                new MunicipalityOfRow(
                        schools.list(new TerritoryScope.WholeRegion()),
                        known,
                        rows.stream().map(StagedRow::row).toList());
        Map<Long, MunicipalityId> byRow = new HashMap<>();
        for (StagedRow<Complement> row : rows) {
            if (row.row().group() instanceof Group.Municipality group) {
                homes.of(group).ifPresent(home -> byRow.put(row.fact().id(), home));
            }
        }
        jdbc.sql(
                        """
                        update results.complement c set municipality = home.municipality
                        from unnest(:rows::bigint[], :homes::bigint[]) as home (row, municipality) where c.id = home.row
                        """)
                .param("rows", byRow.keySet().stream().mapToLong(Long::longValue).toArray())
                .param("homes", byRow.values().stream().mapToLong(MunicipalityId::value).toArray())
                .update();
    }
}
