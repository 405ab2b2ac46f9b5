package opora.programme.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import opora.SmallWorld;
import opora.access.NotVisible;
import opora.programme.CarriedOut;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who shows the programme of the region as an example, and that nobody shows it twice. */
@SpringBootTest
@OnTestDatabase
class ShowingExamplesTest {

    @Autowired ApplicationContext house;
    @Autowired Examples examples;
    @Autowired JdbcClient sql;

    private SmallWorld world;

    @BeforeEach
    void a_region() {
        world = SmallWorld.in(house);
    }

    private List<Integer> everything(long programme) {
        return examples.proposal(world.operator(), programme).travelling().passages().stream()
                .map(one -> one.number())
                .toList();
    }

    @Test
    void two_who_show_one_programme_at_once_make_one_example() {
        long id = CarriedOut.ofTheRegion(house).id;
        List<Integer> all = everything(id);
        TransactionTemplate transaction =
                new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
        CompletableFuture<Map<String, String>> second =
                Objects.requireNonNull(
                        transaction.execute(status -> {
                            examples.show(world.operator(), id, "Первый образец", "Хорошо", all);
                            CompletableFuture<Map<String, String>> begun =
                                    CompletableFuture.supplyAsync(() ->
                                            examples.show(
                                                    world.operator(),
                                                    id,
                                                    "Второй образец",
                                                    "Хорошо",
                                                    all));
                            while (!begun.isDone() && !somebodyWaits()) {
                                Thread.onSpinWait();
                            }
                            return begun;
                        }));

        assertThat(second.join()).containsEntry("title", "Эта программа уже показана как образец");
        assertThat(examples.list()).filteredOn(one -> one.programme() == id).hasSize(1);
    }

    private boolean somebodyWaits() {
        return sql.sql(
                        "select count(*) > 0 from pg_locks where locktype = 'advisory' and not granted")
                .query(Boolean.class)
                .single();
    }

    @Test
    void an_example_of_the_region_is_shown_and_taken_back_by_the_region_alone() {
        long regional = CarriedOut.ofTheRegion(house).id;
        List<Integer> all = everything(regional);
        assertThat(examples.show(world.operator(), regional, "Опыт региона", "Хорошо", all))
                .isEmpty();
        long example = examples.list().getFirst().id();

        assertThatThrownBy(() -> examples.proposal(world.districtCoordinator(), regional))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> examples.takeBack(world.districtCoordinator(), example, "моё"))
                .isInstanceOf(NotVisible.class);
        assertThat(examples.takeBack(world.operator(), example, "устарело")).isEmpty();
    }
}
