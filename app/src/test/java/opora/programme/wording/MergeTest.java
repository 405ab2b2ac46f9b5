package opora.programme.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import opora.programme.wording.Merge.Clash;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Map<String, String> BASE =
            Map.of("text", "Посетить уроки", "timing", "май", "responsible", "завуч");

    private static Map<String, String> with(String field, String text) {
        Map<String, String> values = new HashMap<>(BASE);
        values.put(field, text);
        return values;
    }

    @Test
    void what_two_people_changed_in_different_fields_stands_together() {
        Merge merge = Merge.of(BASE, with("timing", "июнь"), with("responsible", "директор"));

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.values())
                .isEqualTo(
                        Map.of(
                                "text",
                                "Посетить уроки",
                                "timing",
                                "июнь",
                                "responsible",
                                "директор"));
    }

    @Test
    void one_field_changed_differently_is_for_a_person_to_decide() {
        Merge merge = Merge.of(BASE, with("timing", "июнь"), with("timing", "сентябрь"));

        assertThat(merge.clashes()).containsExactly(new Clash("timing", "май", "июнь", "сентябрь"));
        assertThat(merge.values().get("timing")).isEqualTo("июнь");
    }

    @Test
    void the_same_change_of_both_is_no_clash() {
        assertThat(Merge.of(BASE, with("timing", "июнь"), with("timing", " июнь ")).isClean())
                .isTrue();
    }

    @Test
    void a_field_emptied_by_one_and_changed_by_the_other_is_a_clash() {
        assertThat(Merge.of(BASE, with("timing", ""), with("timing", "июнь")).clashes())
                .containsExactly(new Clash("timing", "май", "", "июнь"));
    }

    @Property(tries = 300)
    void nothing_that_either_typed_is_lost(
            @ForAll @Size(max = 4)
                    Map<
                                    @StringLength(value = 1) @CharRange(from = 'a', to = 'd')
                                    String,
                                    @StringLength(max = 2) @CharRange(from = 'x', to = 'z') String>
                            base,
            @ForAll @Size(max = 4)
                    Map<
                                    @StringLength(value = 1) @CharRange(from = 'a', to = 'd')
                                    String,
                                    @StringLength(max = 2) @CharRange(from = 'x', to = 'z') String>
                            theirs,
            @ForAll @Size(max = 4)
                    Map<
                                    @StringLength(value = 1) @CharRange(from = 'a', to = 'd')
                                    String,
                                    @StringLength(max = 2) @CharRange(from = 'x', to = 'z') String>
                            mine) {
        Merge merge = Merge.of(base, theirs, mine);
        for (String field : new String[] {"a", "b", "c", "d"}) {
            String was = base.getOrDefault(field, "");
            String their = theirs.getOrDefault(field, "");
            String my = mine.getOrDefault(field, "");
            String now = merge.values().getOrDefault(field, "");
            boolean torn = merge.clashes().stream().anyMatch(one -> one.field().equals(field));
            if (!my.equals(was) && !torn) {
                assertThat(now).isEqualTo(my);
            }
            if (!their.equals(was)) {
                assertThat(now).isEqualTo(their);
            }
            assertThat(torn).isEqualTo(!my.equals(was) && !their.equals(was) && !my.equals(their));
        }
    }
}
