package opora.identification;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opora.identification.Method.ClauseB;
import opora.statistics.Threshold;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class MethodTitleTest {

    private static final Method FEDERAL = Method.FEDERAL_847;

    @Test
    void the_order_is_cited_alone_only_where_nothing_was_changed() {
        assertThat(title(FEDERAL)).isEqualTo("приказ Рособрнадзора от 19.08.2020 № 847");
        assertThat(title(method("30,0", 1, ClauseB.ANY, FEDERAL.procedures())))
                .isEqualTo(title(FEDERAL));
    }

    @Test
    void every_change_of_the_order_is_named() {
        List<Procedure> others = new ArrayList<>(FEDERAL.procedures());
        others.remove(Procedure.of("EGE-11-MA"));
        others.add(Procedure.of("VPR-7-MA"));
        assertThat(title(method("33.5", 10, ClauseB.SAME, others)))
                .isEqualTo(
                        "по приказу Рособрнадзора от 19.08.2020 № 847, с изменениями: порог 33,5 % вместо 30 %; "
                                + "не учитываются группы меньше 10 участников; основание Б — одна и та же процедура вместо любой; "
                                + "не учитываются «ЕГЭ, математика»; учитываются ещё «Математика 7»");
    }

    @Test
    void one_change_is_enough() {
        String changed = "с изменениями: ";
        List<Procedure> all = FEDERAL.procedures();
        assertThat(title(method("33.5", 1, ClauseB.ANY, all)))
                .endsWith(changed + "порог 33,5 % вместо 30 %");
        assertThat(title(method("30", 2, ClauseB.ANY, all)))
                .endsWith(changed + "не учитываются группы меньше 2 участников");
        assertThat(title(method("30", 1, ClauseB.SAME, all)))
                .endsWith(changed + "основание Б — одна и та же процедура вместо любой");
        assertThat(title(method("30", 1, ClauseB.ANY, all.subList(1, 8))))
                .endsWith(changed + "не учитываются «ЕГЭ, математика»");
    }

    private static String title(Method method) {
        return plain(MethodTitle.of(method));
    }

    private static Method method(
            String percent, int least, ClauseB clauseB, List<Procedure> procedures) {
        return new Method(FEDERAL.id(), Threshold.ofPercent(percent), least, clauseB, procedures);
    }
}
