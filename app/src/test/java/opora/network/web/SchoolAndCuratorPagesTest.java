package opora.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import opora.access.Role;
import opora.access.Viewer;
import opora.network.reminder.Morning;
import opora.vocabulary.Days;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who accompanies whom, notes that a school does not read, contacts of any kind, tidings. */
class SchoolAndCuratorPagesTest extends OnVisits {

    private String ofSchool() {
        return "/visits/schools/" + world.borovinskaya().value();
    }

    @Test
    void a_note_is_read_by_those_above_the_school_and_never_by_the_school() throws Exception {
        assertThat(send(curator, post(ofSchool() + "/notes")).getContentAsString())
                .contains("Напишите, что нужно запомнить о школе");
        send(curator, post(ofSchool() + "/notes").param("note", "Завуч уходит в июне"));
        assertThat(text(curator, ofSchool())).contains("Завуч уходит в июне", "Отменить заметку");
        for (Role above : new Role[] {Role.DEPARTMENT, Role.MUNICIPAL_COORDINATOR}) {
            assertThat(text(world.own(above), ofSchool()))
                    .contains("Завуч уходит в июне", "Сама школа их не видит")
                    .doesNotContain("Отменить заметку");
        }
        assertThat(text(school, ofSchool())).doesNotContain("Завуч уходит", "Заметки");
        assertThat(text(school, "/journal")).doesNotContain("Завуч уходит");
        assertThat(send(school, post(ofSchool() + "/notes").param("note", "наша")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_note_is_taken_back_by_whoever_wrote_it() throws Exception {
        send(curator, post(ofSchool() + "/notes").param("note", "Не та школа"));
        String undoing =
                pages.open(curator, ofSchool())
                        .getContentAsString()
                        .replaceAll("(?s).*?action=\"([^\"]*/undoing)\".*", "$1");
        assertThat(send(world.districtCoordinator(), post(undoing)).getStatus()).isEqualTo(404);
        assertThat(send(curator, post(undoing)).getStatus()).isEqualTo(302);
        assertThat(send(curator, post(undoing)).getStatus()).as("once more").isEqualTo(302);
        assertThat(text(curator, ofSchool())).contains("Не та школа", "отменена");
    }

    @Test
    void curators_stand_with_their_schools_and_listed_schools_without_one_are_named()
            throws Exception {
        decided(3, "Составить план", 9);
        world.foreign(Role.CURATOR);
        String region = text(world.own(Role.DEPARTMENT), "/curators");
        assertThat(region)
                .contains("Проба own-curator", "Проба foreign-curator", "Боровинская СОШ");
        String city = text(world.cityCoordinator(), "/curators");
        assertThat(city)
                .contains("Проба foreign-curator")
                .doesNotContain("Проба own-curator", "Боровинская");
        assertThat(pages.open(school, "/curators").getStatus()).isEqualTo(404);
        assertThat(pages.open(world.operator(), "/curators/list.xlsx").getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void a_held_visit_is_a_contact_and_ends_the_silence() throws Exception {
        Viewer coordinator = world.districtCoordinator();
        String silent = "/next/silence?days=30";
        clock.moveOn(Duration.ofDays(60)); // after whatever other tests held
        LocalDate held = visits.today().minusDays(4);
        String visit = planned(-4, "Посмотреть уроки");
        assertThat(text(curator, "/next/schools/" + world.borovinskaya().value()))
                .doesNotContain("Нет связи 4 дня");
        tell(curator, visit, -4, "Уроки");
        assertThat(text(coordinator, silent))
                .contains("Липовская ООШ", "не записана ни разу")
                .doesNotContain("Боровинская СОШ");
        assertThat(text(coordinator, "/next/silence?days=1"))
                .contains("Боровинская СОШ", Days.of(held) + ", посещение");
        clock.moveOn(Duration.ofDays(40));
        assertThat(text(coordinator, silent)).contains("Боровинская СОШ");
        assertThat(text(coordinator, "/next/silence?days=много")).contains("30 дней");
        assertThat(pages.open(coordinator, "/next/silence.xlsx").getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void a_school_and_its_curator_are_told_of_each_other_and_in_time() throws Exception {
        for (Viewer one : new Viewer[] {school, curator}) {
            send(one, post("/notices/reading").param("newest", "999999999"));
        }
        String visit = planned(3, "Посмотреть уроки");
        String day = Days.dayAndMonth(visits.today().plusDays(3));
        assertThat(text(school, "/notices"))
                .contains("Намечено посещение школы на %s: Боровинская СОШ".formatted(day));
        assertThat(text(world.secondSchool(), "/notices")).doesNotContain("Намечено посещение");
        Morning.of(house);
        Morning.of(house);
        String coming = "Посещение школы %s: Боровинская СОШ".formatted(day);
        assertThat(text(school, "/notices").split(coming + " План", -1)).hasSize(2);
        assertThat(text(curator, "/notices")).contains(coming);

        send(curator, post(visit + "/cancellation").param("cancelledReason", "болезнь"));
        String late = decided(20, "Составить план", -1);
        Morning.of(house);
        assertThat(text(school, "/notices")).contains("Срок решения прошёл");
        answer(school, late, "NOT_DONE", "answer", "не успели");
        assertThat(text(curator, "/notices")).contains("Школа отчиталась: не выполнено");
        answer(curator, late, "DROPPED", "answer", "больше не нужно");
        assertThat(text(school, "/notices")).contains("Решение снято");
        assertThat(text(school, "/notices/settings")).contains("Посещения и решения");
    }

    @Test
    void the_list_is_cut_by_the_address_and_goes_into_a_workbook() throws Exception {
        String mine = planned(6, "Только это посещение");
        Viewer coordinator = world.districtCoordinator();
        assertThat(text(coordinator, "/visits?state=COMING")).contains("Только это посещение");
        assertThat(text(coordinator, "/visits?state=CANCELLED"))
                .doesNotContain("Только это посещение");
        assertThat(text(coordinator, "/visits?whose=own")).doesNotContain("Только это посещение");
        assertThat(text(curator, "/visits?whose=own")).contains("Только это посещение");
        assertThat(text(world.operator(), "/visits?m=" + world.city().value()))
                .doesNotContain("Только это посещение");
        assertThat(text(curator, "/visits?state=чушь&m=0")).contains("Только это посещение");
        MockHttpServletResponse book = pages.open(coordinator, "/visits/list.xlsx");
        assertThat(book.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(pages.open(school, "/visits").getRedirectedUrl()).isEqualTo(ofSchool());
        assertThat(pages.open(school, mine).getStatus()).isEqualTo(200);
    }
}
