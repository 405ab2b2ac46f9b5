package opora.corrections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import opora.access.Role;
import opora.access.Viewer;
import opora.vocabulary.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has to act finds it on the page of notices at once. */
class TidingsTest extends OnOpenWindow {

    private Viewer school;
    private Viewer district;
    private Viewer city;
    private Viewer department;

    @BeforeEach
    void everybodyIsThere() throws Exception {
        school = world.borovinskayaSchool();
        district = world.districtCoordinator();
        city = world.cityCoordinator();
        department = world.own(Role.DEPARTMENT);
        for (Viewer one : new Viewer[] {school, district, city, department}) {
            send(one, post("/notices/reading").param("newest", "999999999"));
        }
        open();
    }

    private String unread(Viewer viewer) throws Exception {
        String all = pages.text(viewer, "/notices");
        int read = all.indexOf("Прочитанные");
        return read < 0 ? all : all.substring(0, read);
    }

    @Test
    void an_opened_window_tells_its_schools_and_municipalities() throws Exception {
        String until = Days.of(windows.today().plusDays(5));
        assertThat(unread(school))
                .contains("Окно уточнений открыто: проверьте данные школы по " + until);
        assertThat(unread(district))
                .contains(
                        "Окно уточнений открыто: школы проверяют данные по " + until,
                        "Ваших школ в окне: 2. На заявления школ отвечайте по "
                                + Days.of(windows.today().plusDays(9)));
        assertThat(unread(department)).doesNotContain("Окно уточнений открыто");
    }

    @Test
    void moved_days_and_a_closed_window_are_told_too() throws Exception {
        send(
                world.operator(),
                post(window + "/term")
                        .param("schools", windows.today().plusDays(6).toString())
                        .param("answers", windows.today().plusDays(12).toString())
                        .param("reason", "Каникулы"));
        assertThat(unread(school))
                .contains(
                        "Сроки окна уточнений изменены: школам по "
                                + Days.of(windows.today().plusDays(6)));
        assertThat(unread(district))
                .contains(
                        "Сроки окна уточнений изменены: муниципалитетам по "
                                + Days.of(windows.today().plusDays(12)));
        send(world.operator(), post(window + "/closure").param("reason", "Готово"));
        assertThat(unread(school)).contains("Окно уточнений закрыто");
    }

    @Test
    void a_request_tells_its_municipality_and_the_region_and_nobody_else() throws Exception {
        long id = request(disputed()).id();
        String named = "заявление %d, Боровинская СОШ".formatted(id);
        assertThat(unread(district))
                .contains("Ответьте школе: " + named, "Ответ нужен по")
                .doesNotContain("семь двоек");
        assertThat(unread(department)).contains("Школа подала " + named);
        assertThat(unread(city)).doesNotContain(named);
        assertThat(unread(school)).as("of its own deed").doesNotContain(named);
    }

    @Test
    void an_answer_and_a_decision_tell_the_others() throws Exception {
        String request = disputed();
        String named = "заявление %d, Боровинская СОШ".formatted(request(request).id());
        move(district, request + "/answer", "SUPPORT", "Сверили");
        assertThat(unread(school)).contains("Муниципалитет поддержал школу: " + named);
        assertThat(unread(department)).contains("Муниципалитет поддержал школу: " + named);

        move(district, request + "/answer", "TAKE_BACK_ANSWER", "");
        assertThat(unread(school)).contains("Муниципалитет забрал свой ответ: " + named);
        move(school, request + "/withdrawal", "", "");
        assertThat(unread(district)).contains("Школа отозвала заявление: " + named);

        String again = disputed();
        move(district, again + "/answer", "NOT_SUPPORT", "Не сошлось");
        move(department, again + "/decision", "REFUSE", "Протокола нет");
        String other = "заявление %d, Боровинская СОШ".formatted(request(again).id());
        assertThat(unread(school))
                .contains(
                        "Муниципалитет не поддержал школу: " + other,
                        "Регион решил оставить число: " + other);
        assertThat(unread(district)).contains("Регион решил оставить число: " + other);
    }

    @Test
    void each_sort_can_be_had_without_letters() throws Exception {
        assertThat(pages.text(school, "/notices/settings"))
                .contains(
                        "Сроки окна уточнений",
                        "Окно уточнений открыто, передвинуто, закрыто",
                        "Школы подают и отзывают заявления",
                        "Ответы и решения по заявлениям школ");
    }
}
