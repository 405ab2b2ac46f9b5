package opora.programme;

import static org.assertj.core.api.Assertions.assertThat;

import opora.SmallWorld;
import opora.programme.wording.ProvisionId;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A section with two activities, each added by itself: what taking back one of these savings would take along. */
@SpringBootTest
@OnTestDatabase
class UndoTest {

    @Autowired ApplicationContext house;
    @Autowired Redrafting redrafting;
    @Autowired Programmes programmes;

    private CarriedOut programme;
    private ProvisionId section;

    @BeforeEach
    void a_programme_is_carried_out() {
        SmallWorld.in(house);
        programme = new CarriedOut(house);
        section =
                programmes
                        .edition(programme.school, programme.id)
                        .get(programme.late)
                        .parent()
                        .orElseThrow();
    }

    /** The oldest first. */
    private int saving(int at) {
        return programmes.savings(programme.school, programme.id).reversed().get(at).number();
    }

    private int newest() {
        return programmes.get(programme.school.scope(), programme.id).course().edition();
    }

    private String refused(int saving) {
        return ((Saved.Refused) redrafting.undo(programme.school, programme.id, saving)).sentence();
    }

    private boolean stands(ProvisionId one) {
        return programmes.edition(programme.school, programme.id).find(one).isPresent();
    }

    @Test
    void an_addition_is_not_undone_while_others_have_put_something_into_it() {
        assertThat(refused(saving(1))).contains("«Собрания с родителями»", "стоит внутри");
        assertThat(stands(programme.late)).isTrue();
    }

    @Test
    void a_removal_is_not_undone_into_a_section_that_is_gone() {
        redrafting.remove(programme.school, programme.id, programme.fuzzy, newest(), "");
        int removal = programmes.savings(programme.school, programme.id).getFirst().number();
        redrafting.remove(programme.school, programme.id, section, newest(), "");

        assertThat(refused(removal)).contains("«Консультации»", "некуда вернуться");
    }

    @Test
    void an_addition_into_which_nothing_was_put_is_undone() {
        assertThat(redrafting.undo(programme.school, programme.id, saving(3)))
                .isInstanceOf(Saved.Done.class);
        assertThat(stands(programme.fuzzy)).isFalse();
    }
}
