package opora.results.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import opora.intake.Mend;
import opora.intake.Origins;
import opora.intake.formats.Keeper;
import opora.results.Outcome;
import opora.results.OutcomeFacts;
import opora.results.ProcedureOutcomes;
import opora.territory.Register;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.territory.store.TerritoryOnRecord;
import opora.upkeep.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Three schools in two municipalities, on a database of their own, and what is kept of their results. */
final class SmallWorld {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    private final TestDatabase fresh = TestDatabase.fresh();
    private final SingleConnectionDataSource connection = oneConnection(fresh);
    final JdbcClient database = JdbcClient.create(connection);
    final Schools schools = TerritoryOnRecord.schools(connection);
    final Register register = TerritoryOnRecord.register(connection);
    final Keeper keeper =
            new OutcomeKeeper(
                    new StagedFacts(database, new JdbcTemplate(connection)),
                    new AcceptedFacts(database),
                    schools);

    /** Every file is called by its number and was accepted by one person. */
    final Origins origins =
            new Origins() {
                @Override
                public Optional<Origin> ofFile(long file) {
                    return Optional.of(
                            new Origin(
                                    file,
                                    "файл " + file + ".xlsx",
                                    "Таблица результатов",
                                    Instant.EPOCH,
                                    "Кравцова Е. П."));
                }

                @Override
                public List<Mend> mends(long file, String sheet, int firstRow, int lastRow) {
                    return List.of();
                }
            };

    final ProcedureOutcomes outcomes = new SqlOutcomes(database, origins);

    SmallWorld() {
        register.stage(
                1,
                11,
                List.of(
                        school("edu1", "Школа № 1", "Лужанск"),
                        school("edu2", "Школа № 2", "Лужанск"),
                        school("edu3", "Школа № 3", "Озёрск")));
        register.accept(1, 1);
    }

    /** Properties ask thousands of questions: one connection answers them all. */
    private static SingleConnectionDataSource oneConnection(TestDatabase fresh) {
        try {
            return new SingleConnectionDataSource(fresh.source().getConnection(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    DataSource source() {
        return connection;
    }

    /** As the one whose the tables are. */
    JdbcClient owner() {
        return JdbcClient.create(fresh.sourceOfOwner());
    }

    /** What happens inside is forgotten afterwards. */
    void inVain(Runnable deeds) {
        new TransactionTemplate(new DataSourceTransactionManager(connection))
                .executeWithoutResult(transaction -> {
                    transaction.setRollbackOnly();
                    deeds.run();
                });
    }

    static Register.Entry school(String code, String name, String municipality) {
        return new Register.Entry(
                new SchoolCode(code),
                name,
                municipality,
                "",
                School.Details.UNKNOWN,
                Optional.empty());
    }

    SchoolId school(String code) {
        return Objects.requireNonNull(known(List.of(code)).get(code));
    }

    private Map<String, SchoolId> known(List<String> codes) {
        return schools.byCode(ALL, codes.stream().map(SchoolCode::new).toList());
    }

    /** The load has one file of its own number. */
    void stage(long load, Outcome... told) {
        stage(load, load, told);
    }

    void stage(long load, long file, Outcome... told) {
        keeper.stage(load, file, new OutcomeFacts(List.of(told)));
    }

    /** The edition is the number of the load. */
    void accept(long load) {
        keeper.accept(load, load, everySchool());
    }

    void load(long load, Outcome... told) {
        stage(load, told);
        accept(load);
    }

    Keeper.Preview preview(long load, long... files) {
        return keeper.preview(load, Arrays.stream(files).boxed().toList(), everySchool(), Set.of());
    }

    Keeper.Preview previewWithout(long load, String key) {
        return keeper.preview(load, List.of(load), everySchool(), Set.of(key));
    }

    Map<String, SchoolId> everySchool() {
        return known(List.of("edu1", "edu2", "edu3"));
    }

    int rows(long load) {
        return database.sql("select count(*) from results.outcome where batch = :batch")
                .param("batch", load)
                .query(Integer.class)
                .single();
    }

    long idOf(long load) {
        return database.sql("select id from results.outcome where batch = :batch")
                .param("batch", load)
                .query(Long.class)
                .single();
    }
}
