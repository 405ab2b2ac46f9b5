package opora.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SharedGroundTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void names_of_schools_sort_as_a_person_sorts_them() {
        assertThat(
                        DATABASE.client()
                                .sql(
                                        """
                                        select name from (values ('Школа № 10'), ('Ёлкинская СОШ'), ('Школа № 2'), ('Жуковская СОШ'),
                                            ('Ежовская СОШ'), ('ежевичная ООШ')) as schools (name)
                                        order by name collate russian
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly(
                        "ежевичная ООШ",
                        "Ежовская СОШ",
                        "Ёлкинская СОШ",
                        "Жуковская СОШ",
                        "Школа № 2",
                        "Школа № 10");
    }

    @Test
    void the_application_is_no_superuser_so_that_row_security_binds_it() {
        assertThat(
                        DATABASE.client()
                                .sql(
                                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                                .query(Boolean.class)
                                .single())
                .isFalse();
    }

    @Test
    void databases_of_two_tests_do_not_see_each_other() {
        JdbcClient other = JdbcClient.create(TestDatabase.fresh().sourceOfOwner());
        other.sql("create table upkeep.only_here (id int)").update();

        assertThat(
                        DATABASE.client()
                                .sql("select to_regclass('upkeep.only_here')::text")
                                .query(String.class)
                                .optional())
                .isEmpty();
    }
}
