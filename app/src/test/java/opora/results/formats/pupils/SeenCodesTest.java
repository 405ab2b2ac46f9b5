package opora.results.formats.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SeenCodesTest {

    @Test
    void a_fingerprint_is_new_once() {
        SeenCodes seen = new SeenCodes();

        assertThat(seen.isEmpty()).isTrue();
        assertThat(seen.add(7)).isTrue();
        assertThat(seen.add(7)).isFalse();
        assertThat(seen.add(0)).isTrue();
        assertThat(seen.add(0)).isFalse();
        assertThat(seen.contains(7)).isTrue();
        assertThat(seen.contains(0)).isTrue();
        assertThat(seen.contains(8)).isFalse();
        assertThat(seen.isEmpty()).isFalse();
    }

    @Test
    void many_fingerprints_in_one_slot_are_all_kept() {
        SeenCodes seen = new SeenCodes();
        for (long each = 1; each <= 5000; each++) {
            assertThat(seen.add(each << 32)).isTrue();
        }
        for (long each = 1; each <= 5000; each++) {
            assertThat(seen.contains(each << 32)).isTrue();
            assertThat(seen.contains((each << 32) + 1)).isFalse();
        }
    }

    @Property
    void it_answers_like_any_set(@ForAll @LongRange(min = -50, max = 50) long[] fingerprints) {
        SeenCodes seen = new SeenCodes();
        Set<Long> plain = new HashSet<>();
        for (long fingerprint : fingerprints) {
            assertThat(seen.add(fingerprint)).isEqualTo(plain.add(fingerprint));
        }
    }

    @Test
    void texts_are_told_apart_where_they_meet() {
        assertThat(new Fingerprint().add("1").add("23").value())
                .isNotEqualTo(new Fingerprint().add("12").add("3").value());
        assertThat(new Fingerprint().add(1).add("50001").value())
                .isNotEqualTo(new Fingerprint().add(2).add("50001").value());
        assertThat(new Fingerprint().add(1).add("50001").value())
                .isEqualTo(new Fingerprint().add(1).add("50001").value());
    }

    @Test
    void a_million_codes_of_a_region_make_a_million_fingerprints() {
        SeenCodes seen = new SeenCodes();
        int repeated = 0;
        for (int school = 0; school < 20_000; school++) {
            for (int pupil = 0; pupil < 50; pupil++) {
                String code = Integer.toString(50_000 + pupil);
                repeated += seen.add(new Fingerprint().add(school).add(code).value()) ? 0 : 1;
            }
        }
        assertThat(repeated).isZero();
    }
}
