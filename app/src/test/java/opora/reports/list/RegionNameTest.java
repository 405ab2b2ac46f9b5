package opora.reports.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionNameTest {

    @ParameterizedTest
    @CsvSource({
        "Среднереченская область, Среднереченской области",
        "Еврейская автономная область, Еврейской автономной области",
        "Алтайский край, Алтайского края",
        "Камчатский край, Камчатского края",
        "Ненецкий автономный округ, Ненецкого автономного округа",
        "Республика Татарстан, Республики Татарстан",
        "Республика Саха (Якутия), Республики Саха (Якутия)",
        "Чеченская Республика, Чеченской Республики",
        "Кабардино-Балкарская Республика, Кабардино-Балкарской Республики",
        "Москва, Москвы",
        "Санкт-Петербург, Санкт-Петербурга"
    })
    void a_region_stands_in_the_genitive(String name, String genitive) {
        assertThat(RegionName.genitive(name)).contains(genitive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Регион",
                "Кемеровская область — Кузбасс",
                "Ханты-Мансийский автономный округ — Югра",
                "Тестовый регион",
                "край"
            })
    void a_name_that_the_rules_do_not_know_is_left_alone(String name) {
        assertThat(RegionName.genitive(name)).isEmpty();
    }

    @Test
    void a_noun_alone_is_no_region() {
        assertThat(RegionName.genitive("область")).isEmpty();
    }
}
