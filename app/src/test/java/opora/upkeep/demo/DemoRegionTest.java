package opora.upkeep.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.access.DemoAccounts;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.upkeep.CannotStart;
import opora.upkeep.OnTestDatabase;
import opora.upkeep.sample.Sample;
import opora.upkeep.store.DemoMark;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** When the sample region is brought in and when not; that it arrives whole is shown in acceptance. */
@SpringBootTest
@OnTestDatabase
@Transactional
class DemoRegionTest {

    @Autowired DemoRegion region;
    @Autowired DemoMark mark;
    @Autowired DemoAccounts people;

    private final List<String> steps = new ArrayList<>();

    @Test
    void somebodys_own_work_is_not_mixed_with_the_sample() {
        people.add(
                new School(
                        new SchoolId(1),
                        "101001",
                        "Боровинская СОШ",
                        new Municipality(new MunicipalityId(1), "Верхнелужский район"),
                        School.Details.UNKNOWN,
                        Optional.empty()),
                List.of());

        assertThatThrownBy(() -> region.bringIn(steps::add))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("своя работа, а не учебная область")
                .hasMessageContaining("./opora serve");
        assertThat(steps).isEmpty();
        assertThat(mark.state()).isEqualTo(DemoMark.State.NEVER);
    }

    @Test
    void a_finished_region_is_not_brought_in_again() {
        mark.begin();
        mark.finish();
        region.bringIn(steps::add);

        assertThat(steps).isEmpty();
    }

    @Test
    void a_region_begun_twice_is_begun_once() {
        mark.begin();
        mark.begin();

        assertThat(mark.state()).isEqualTo(DemoMark.State.BEGUN);
    }

    @Test
    void the_register_comes_alone_and_first_and_every_table_comes_once() {
        Sample sample = Sample.of(Sample.SEED);
        var loads = SampleLoads.of(sample);

        assertThat(loads.getFirst())
                .singleElement()
                .extracting("name")
                .isEqualTo("Реестр школ.csv");
        assertThat(loads.stream().flatMap(List::stream).toList())
                .doesNotHaveDuplicates()
                .hasSize(sample.files().size() - 1);
    }
}
