package opora.corrections.web;

import static org.assertj.core.api.Assertions.assertThat;

import opora.access.Viewer;
import opora.corrections.request.RequestState;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** The numbers of a school in a window: what is looked at, what is asked for, what the region sees of all of them. */
class OwnDataPagesTest extends OnOpenWindow {

    @Test
    void a_number_with_a_request_leads_to_it_instead_of_a_second_form() throws Exception {
        String form = ownData() + "/requests/new?year=2026&procedure=VPR-6-RU";
        String request = disputed();
        Viewer school = world.borovinskayaSchool();
        assertThat(pages.open(school, ownData()).getContentAsString())
                .contains("Заявление " + request(request).id())
                .doesNotContain(form.replace("&", "&amp;"));
        MockHttpServletResponse again = pages.open(school, form);
        assertThat(again.getStatus()).isEqualTo(302);
        assertThat(again.getRedirectedUrl()).isEqualTo(request);
    }

    @Test
    void all_is_right_is_said_below_the_numbers() throws Exception {
        String page = pages.open(world.borovinskayaSchool(), ownData()).getContentAsString();
        assertThat(page).contains("href=\"#confirmation\"");
        assertThat(page.indexOf("Подтверждаю, всё верно"))
                .isGreaterThan(page.indexOf("Числа двух лет"));
    }

    @Test
    void a_missing_result_is_asked_for_and_marked_by_the_load_that_brings_it() throws Exception {
        Viewer school = world.borovinskayaSchool();
        assertThat(pages.text(school, ownData()))
                .contains("В Опоре нет нашего результата", "ВПР, математика, 5 класс, 2025 год");
        assertThat(pages.text(school, ownData() + "/requests/new?year=2025&procedure=VPR-5-MA"))
                .contains("В Опоре нет нашего результата", "не загружено");

        String request =
                String.valueOf(
                        dispute("year", "2025", "procedure", "VPR-5-MA", "participants", "24")
                                .getRedirectedUrl());
        assertThat(pages.text(school, request)).contains("нет результата", "не справились 7 из 24");
        assertThat(pages.text(school, ownData())).contains("Ждёт муниципалитета");
        move(world.districtCoordinator(), request + "/answer", "SUPPORT", "Протокол есть");
        move(world.operator(), request + "/decision", "ACCEPT", "");
        assertThat(request(request).state()).isEqualTo(RequestState.AWAITING_DATA);

        long batch = load("2025;VPR-5-MA;101001;24;7");

        assertThat(request(request).state()).isEqualTo(RequestState.CORRECTED);
        batches.recall(batch, "проба окончена", world.operator());
    }

    @Test
    void a_school_that_is_not_in_the_file_finds_its_empty_number_in_the_table() throws Exception {
        String lipovskaya = window + "/schools/" + world.lipovskaya().value();
        assertThat(pages.text(world.districtCoordinator(), lipovskaya)).contains("нет в файлах");
    }

    @Test
    void schools_are_folded_by_municipality() throws Exception {
        disputed();
        assertThat(pages.text(world.operator(), window))
                .contains(
                        "Верхнелужский район 2\u00a0школы: 1 не смотрели; 1 оспорили, без ответа",
                        "Город Лужанск 1\u00a0школа: 1 не смотрели");
    }
}
