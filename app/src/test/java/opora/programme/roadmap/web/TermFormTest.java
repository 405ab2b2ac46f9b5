package opora.programme.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import opora.programme.roadmap.term.Term;
import opora.programme.timing.Period;
import org.junit.jupiter.api.Test;

class TermFormTest {

    private static final Term NOW =
            Term.of(
                    "март – май 2027",
                    Period.of(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 12, 31)));

    private static TermForm shifted(String months) {
        return TermForm.of(Map.of("how", "shift", "edge", "END", "shift", months));
    }

    @Test
    void a_shift_by_no_months_asks_by_how_many() {
        assertThat(shifted("0").words(NOW)).isEmpty();
        assertThat(shifted("0").mistake(NOW)).isEqualTo("Выберите, на сколько месяцев перенести");
    }

    @Test
    void an_end_before_the_beginning_is_said() {
        assertThat(shifted("-6").words(NOW)).isEmpty();
        assertThat(shifted("-6").mistake(NOW))
                .isEqualTo("Окончание вышло раньше начала: перенесите ещё раз");
    }
}
