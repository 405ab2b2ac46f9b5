package opora.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.People;
import opora.access.Person;
import opora.access.Role;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** To whom a submitted programme goes first. */
@SpringBootTest
@OnTestDatabase
class CuratorsTest {

    @Autowired ApplicationContext house;
    @Autowired Curators curators;
    @Autowired People people;
    @Autowired Admissions admissions;

    @Test
    void a_curator_whose_account_is_closed_accompanies_nobody() {
        SmallWorld world = SmallWorld.in(house);
        world.own(Role.CURATOR);
        assertThat(curators.accompany(world.borovinskaya())).isTrue();

        List<Long> open = open();
        open.forEach(one -> admissions.close(world.operator(), one));
        try {
            assertThat(curators.accompany(world.borovinskaya())).isFalse();
        } finally {
            open.forEach(one -> admissions.open(world.operator(), one));
        }
        assertThat(curators.accompany(world.borovinskaya())).isTrue();
    }

    private List<Long> open() {
        return people.everybody().stream()
                .filter(one -> one.standing() == Person.Standing.OPEN)
                .filter(one ->
                        one.on(LocalDate.now()).stream()
                                .anyMatch(hat -> hat.role() == Role.CURATOR))
                .map(Person::id)
                .toList();
    }
}
