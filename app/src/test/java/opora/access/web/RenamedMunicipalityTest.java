package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.Browser;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Assignments;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Person;
import opora.access.Role;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.territory.Municipality;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A register that calls a municipality otherwise than before; its property gives the test a house of its own. */
@SpringBootTest(properties = "opora.demo=false")
@AutoConfigureMockMvc
@OnTestDatabase
class RenamedMunicipalityTest {

    private static final String BEFORE = "Город Кедрогорск";
    private static final String AFTER = "Городской округ Кедрогорск";
    private static final String OWN = "осень мост чайник";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    @Test
    void the_operator_finds_the_coordinator_and_gives_her_the_new_territory() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        register(BEFORE);
        Person lost = person("Яшина К. В.", municipality(BEFORE));
        Browser her = new Browser(mvc);
        her.signIn(lost.email(), Entered.PASSWORD);
        Pages pages = new Pages(mvc);
        assertThat(her.open("/schools").getContentAsString()).contains("Кедровая СОШ");

        register(AFTER);
        assertThat(her.open("/schools").getContentAsString()).doesNotContain("Кедровая СОШ");
        assertThat(her.open("/me").getContentAsString())
                .contains(
                        "Вашей территории больше нет в реестре школ: напишите региональному оператору");
        assertThat(pages.open(world.operator(), "/people").getContentAsString())
                .contains("в реестре этой территории больше нет");

        NewAssignment another =
                NewAssignment.of(
                        Role.MUNICIPAL_COORDINATOR,
                        municipality(AFTER).map(Municipality::id),
                        Optional.empty());
        house.getBean(Assignments.class).assign(world.operator(), lost.id(), another);
        her.open("/me");
        her.submit(
                "/me/hat",
                "hat",
                "MUNICIPAL_COORDINATOR-" + municipality(AFTER).orElseThrow().id().value());
        assertThat(her.open("/schools").getContentAsString()).contains("Кедровая СОШ");
        assertThat(her.open("/me").getContentAsString())
                .contains(AFTER, "муниципальный координатор");
    }

    private void register(String municipality) {
        Batches batches = house.getBean(Batches.class);
        var file =
                Loading.table(
                        "реестр.csv",
                        "код ОО;наименование;муниципалитет;регион",
                        "205001;Кедровая СОШ;" + municipality + ";" + SmallWorld.REGION);
        var taken = (Received.Taken) batches.receive(List.of(file), Loading.OPERATOR);
        batches.readNow(taken.batch());
        String token = batches.check(taken.batch()).orElseThrow().token();
        batches.accept(taken.batch(), token, Loading.OPERATOR);
    }

    private Optional<Municipality> municipality(String name) {
        return house
                .getBean(Schools.class)
                .municipalities(new TerritoryScope.WholeRegion())
                .stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private Person person(String name, Optional<Municipality> municipality) {
        return Entered.into(house)
                .invited(
                        SmallWorld.in(house).operator(),
                        new NewPerson(
                                name,
                                "yashina@centr.example",
                                NewAssignment.of(
                                        Role.MUNICIPAL_COORDINATOR,
                                        municipality.map(Municipality::id),
                                        Optional.empty())));
    }
}
