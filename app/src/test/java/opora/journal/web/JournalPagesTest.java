package opora.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Caller;
import opora.access.Role;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class JournalPagesTest {

    @Autowired MockMvc mvc;
    @Autowired ApplicationContext house;
    @Autowired JdbcClient database;

    private SmallWorld world;
    private Pages pages;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
    }

    private void as(Viewer viewer, Runnable deed) {
        new Caller(Optional.of(viewer), "192.0.2.7").<RuntimeException>during(deed::run);
    }

    @Test
    void what_was_done_before_is_told_newest_first_with_old_and_new() throws Exception {
        Runs runs = house.getBean(Runs.class);
        long run = runs.inForce(world.operator().scope()).orElseThrow().id();
        as(
                world.operator(),
                () -> {
                    runs.withdraw(world.operator(), run);
                    runs.putInForce(world.operator(), run);
                });

        String text = pages.text(world.operator(), "/journal");

        assertThat(text)
                .containsSubsequence(
                        "Перечень введён в действие",
                        "Перечень 2026, расчёт " + run,
                        "в силе: расчёт " + run,
                        "Перечень отозван",
                        "в силе: расчёт " + run + " → ничего")
                .contains(
                        "Проба operator",
                        "региональный оператор, 192.0.2.7",
                        "./opora journal verify --head");
    }

    @Test
    void a_load_accepted_recalled_or_removed_is_told_with_its_reason() throws Exception {
        Batches batches = house.getBean(Batches.class);
        long kept = received(batches, "2026;VPR-4-MA;101001;25;9");
        as(
                world.operator(),
                () -> {
                    batches.accept(
                            kept, batches.check(kept).orElseThrow().token(), world.operator());
                    batches.recall(kept, "не тот файл", world.operator());
                });
        long dropped = received(batches, "2026;VPR-4-RU;101001;25;9");
        as(world.operator(), () -> batches.remove(dropped));

        assertThat(pages.text(world.operator(), "/journal?q=загрузка"))
                .contains("Загрузка удалена до приёмки Загрузка " + dropped)
                .contains("Загрузка отозвана Загрузка " + kept)
                .contains("Причина: не тот файл")
                .contains("Загрузка принята Загрузка " + kept)
                .contains("принято файлов: 1");
    }

    private long received(Batches batches, String row) {
        return switch (batches.receive(
                java.util.List.of(Loading.outcomes("новые.csv", row)), world.operator())) {
            case Received.Taken(long batch) -> {
                batches.readNow(batch);
                yield batch;
            }
            case Received.Refused(String why) -> throw new AssertionError(why);
        };
    }

    @Test
    void whoever_opens_the_list_of_people_or_takes_the_journal_along_is_written_down_once()
            throws Exception {
        long before = views("Список людей с адресами почты");
        pages.open(world.operator(), "/people");
        assertThat(views("Список людей с адресами почты")).isEqualTo(before + 1);

        long files = views("Журнал действий, выгрузка CSV");
        pages.open(world.operator(), "/journal.csv");
        assertThat(views("Журнал действий, выгрузка CSV")).isEqualTo(files + 1);
    }

    @Test
    void a_view_that_was_refused_has_shown_nothing() throws Exception {
        pages.open(world.operator(), "/people");
        long before = views("Список людей с адресами почты");
        assertThat(pages.open(world.own(Role.CURATOR), "/people").getStatus()).isEqualTo(404);
        assertThat(views("Список людей с адресами почты")).isEqualTo(before);
    }

    private long views(String page) {
        return database.sql(
                        "select count(*) from journal.entry where kind = 'journal.personal_data_viewed' and subject_name = ?")
                .param(page)
                .query(Long.class)
                .single();
    }

    @Test
    void filters_stand_in_the_address_as_chips_and_nothing_found_says_so() throws Exception {
        assertThat(pages.text(world.operator(), "/journal?q=небывалое&from=2020-01-02"))
                .contains("Таких записей нет")
                .contains("«небывалое»")
                .contains("с 02.01.2020");
        assertThat(pages.text(world.operator(), "/journal?who=0"))
                .contains("сама Опора и вход без имени");
    }

    @Test
    void a_file_for_a_spreadsheet_holds_no_formula() throws Exception {
        as(
                world.operator(),
                () -> {
                    Batches batches = house.getBean(Batches.class);
                    long kept = received(batches, "2026;VPR-7-MA;101001;25;9");
                    batches.accept(
                            kept, batches.check(kept).orElseThrow().token(), world.operator());
                    batches.recall(kept, "=cmd|' /C calc'!A0;\"x\"", world.operator());
                });

        String csv =
                new String(
                        pages.open(world.operator(), "/journal.csv").getContentAsByteArray(),
                        StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\ufeffНомер;Когда;Кто;")
                .contains("\"'=cmd|' /C calc'!A0;\"\"x\"\"\"");
        assertThat(csv.lines().skip(1).filter(line -> line.contains(";=") || line.startsWith("=")))
                .isEmpty();
    }

    @Test
    void no_address_of_mail_and_no_password_gets_into_the_journal() throws Exception {
        pages.open(world.operator(), "/people");
        assertThat(
                        database.sql(
                                        "select count(*) from journal.entry e where to_jsonb(e)::text like '%@%'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }
}
