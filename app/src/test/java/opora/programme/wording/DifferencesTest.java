package opora.programme.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static Provision one(
            int id, String kind, int parent, int place, Map<String, String> values) {
        return new Provision(
                new ProvisionId(id),
                Kinds.shipped().get(kind),
                parent == 0 ? Optional.empty() : Optional.of(new ProvisionId(parent)),
                BigDecimal.valueOf(place),
                values,
                1);
    }

    private static final Provision PROGRAMME = one(1, "programme", 0, 0, Map.of("title", "П"));
    private static final Provision PART = one(2, "part", 0, 1, Map.of("heading", "Карта"));
    private static final Provision FIRST = one(3, "activity_group", 2, 1, Map.of("title", "Уроки"));
    private static final Provision SECOND =
            one(4, "activity_group", 2, 2, Map.of("title", "Семья"));
    private static final Provision JUNE = one(8, "milestone", 0, 2, Map.of("title", "на 1 июня"));

    private static Provision visits(int parent, Map<String, String> values) {
        return one(5, "activity", parent, 1, values);
    }

    private static Edition of(Provision... provisions) {
        return Edition.of(List.of(provisions));
    }

    private static List<String> told(Edition was, Edition now) {
        return Differences.between(was, now).stream()
                .map(one ->
                        "%s %s: %s → %s"
                                .formatted(one.what().title(), one.where(), one.was(), one.now()))
                .toList();
    }

    @Test
    void a_changed_term_names_the_activity_by_its_number_and_the_field() {
        assertThat(
                        told(
                                of(
                                        PROGRAMME,
                                        PART,
                                        FIRST,
                                        SECOND,
                                        visits(4, Map.of("text", "Визиты", "timing", "апрель"))),
                                of(
                                        PROGRAMME,
                                        PART,
                                        FIRST,
                                        SECOND,
                                        visits(4, Map.of("text", "Визиты", "timing", "сентябрь")))))
                .containsExactly("изменено Мероприятие 2.1, срок: апрель → сентябрь");
    }

    @Test
    void a_planned_value_names_its_milestone() {
        Provision was = one(6, "indicator", 0, 3, Map.of("name", "Доля «2»", "plan.8", "25 %"));
        Provision now = one(6, "indicator", 0, 3, Map.of("name", "Доля «2»", "plan.8", "28 %"));

        assertThat(told(of(PROGRAMME, JUNE, was), of(PROGRAMME, JUNE, now)))
                .containsExactly("изменено Показатель 1, план, на 1 июня: 25 % → 28 %");
    }

    @Test
    void what_came_is_told_whole_and_what_went_too() {
        Provision visits = visits(3, Map.of("text", "Визиты", "timing", "май", "where", "school"));

        assertThat(told(of(PROGRAMME, PART, FIRST), of(PROGRAMME, PART, FIRST, visits)))
                .containsExactly("добавлено Мероприятие 1.1:  → Визиты; срок: май; уровень: школа");
        assertThat(told(of(PROGRAMME, PART, FIRST, visits), of(PROGRAMME, PART, FIRST)))
                .containsExactly("удалено Мероприятие 1.1: Визиты; срок: май; уровень: школа → ");
    }

    @Test
    void what_moved_says_from_where_to_where() {
        assertThat(
                        told(
                                of(
                                        PROGRAMME,
                                        PART,
                                        FIRST,
                                        SECOND,
                                        visits(3, Map.of("text", "Визиты"))),
                                of(
                                        PROGRAMME,
                                        PART,
                                        FIRST,
                                        SECOND,
                                        visits(4, Map.of("text", "Визиты")))))
                .containsExactly(
                        "перенесено Мероприятие 2.1: 1.1, раздел дорожной карты «Уроки» → 2.1, раздел дорожной карты «Семья»");
    }

    @Test
    void with_a_section_go_its_activities() {
        Edition edition = of(PROGRAMME, PART, visits(3, Map.of("text", "Визиты")));

        assertThat(edition.list("activity")).isEmpty();
    }

    @Test
    void the_same_twice_differs_in_nothing() {
        Edition edition = of(PROGRAMME, PART, FIRST, visits(3, Map.of("text", "Визиты")));

        assertThat(Differences.between(edition, edition)).isEmpty();
    }
}
