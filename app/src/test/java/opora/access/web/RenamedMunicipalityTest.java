package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Admission;
import opora.access.Admissions;
import opora.access.NewPerson;
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
import org.springframework.mock.web.MockHttpServletResponse;
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
    void the_operator_finds_the_coordinator_first_and_gives_her_the_new_territory()
            throws Exception {
        SmallWorld.in(house);
        register(BEFORE);
        Admission.Admitted lost =
                admitted("Яшина К. В.", Role.MUNICIPAL_COORDINATOR, municipality(BEFORE));
        Browser her = signedIn(lost);
        Browser operator = signedIn(admitted("Абрамов А. А.", Role.OPERATOR, Optional.empty()));
        assertThat(operator.open("/people").getContentAsString())
                .doesNotContain("в реестре больше нет");
        assertThat(her.open("/schools").getContentAsString()).contains("Кедровая СОШ");

        register(AFTER);
        assertThat(her.open("/schools").getContentAsString()).doesNotContain("Кедровая СОШ");
        assertThat(her.open("/me").getContentAsString())
                .contains(
                        "Вашей территории больше нет в реестре школ: напишите региональному оператору");
        String form = "/people/" + lost.person().id() + "/territory";
        String list = operator.open("/people").getContentAsString().replaceAll("\\s+", " ");
        assertThat(list)
                .contains(
                        "в реестре больше нет школ этого муниципалитета — <a href=\""
                                + form
                                + "\">выберите территорию</a>");
        assertThat(list.indexOf("Яшина К. В."))
                .isLessThan(list.indexOf("<span class=\"op-b\">Абрамов А. А."));

        assertThat(operator.open(form).getContentAsString())
                .contains("Территория: Яшина К. В.", AFTER)
                .doesNotContain(BEFORE);
        MockHttpServletResponse refused = operator.submit(form, "municipality", "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains(
                        "Территория не изменена",
                        "Выберите муниципалитет, за который человек отвечает");
        String chosen = Long.toString(municipality(AFTER).orElseThrow().id().value());
        assertThat(operator.submit(form, "municipality", chosen).getRedirectedUrl())
                .isEqualTo("/people");
        assertThat(operator.open("/people").getContentAsString())
                .contains("Территория изменена: Яшина К. В.")
                .doesNotContain("в реестре больше нет");
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

    private Admission.Admitted admitted(
            String name, Role role, Optional<Municipality> municipality) {
        NewPerson wanted =
                new NewPerson(
                        name,
                        role.name() + "@centr.example",
                        role,
                        municipality.map(Municipality::id),
                        Optional.empty());
        return (Admission.Admitted) house.getBean(Admissions.class).admit(wanted);
    }

    private Browser signedIn(Admission.Admitted admitted) throws Exception {
        Browser browser = new Browser(mvc);
        browser.signIn(admitted.person().email(), admitted.password());
        browser.submit("/me/password", "old", admitted.password(), "password", OWN, "again", OWN);
        return browser;
    }
}
