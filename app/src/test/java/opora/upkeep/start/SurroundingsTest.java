package opora.upkeep.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import opora.upkeep.CannotStart;
import opora.upkeep.Login;
import opora.upkeep.store.OutsideDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {

    private static final Path ROOT = Path.of("/srv/opora");

    @Test
    void silence_means_this_machine_alone_port_8080_the_embedded_database() {
        Surroundings silent = Surroundings.of(Map.of("OPORA_PORT", " "), ROOT);

        assertThat(silent.data()).isEqualTo(ROOT.resolve("data"));
        assertThat(silent.address()).isEqualTo("127.0.0.1");
        assertThat(silent.port()).isEqualTo(8080);
        assertThat(silent.proxy()).isEqualTo(TrustedProxy.NONE);
        assertThat(silent.database()).isEmpty();
    }

    @Test
    void nobody_is_believed_to_be_a_proxy_also_where_a_cloud_would_be() {
        assertThat(TrustedProxy.NONE.settings())
                .containsExactly("server.forward-headers-strategy=none");
    }

    @Test
    void proxies_are_trusted_by_their_exact_addresses() {
        Surroundings behind =
                Surroundings.of(Map.of("OPORA_PROXY", "127.0.0.1, 10.8.0.5 ::1"), ROOT);

        assertThat(behind.proxy().settings())
                .contains(
                        "server.forward-headers-strategy=native",
                        "server.tomcat.remoteip.internal-proxies=127.0.0.1/32,10.8.0.5/32,0:0:0:0:0:0:0:1/128");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", ".*", "10.0.0.0/8", "10.0.0.256"})
    void a_proxy_that_is_no_address_is_named_with_what_is_wanted(String proxy) {
        assertThatThrownBy(() -> Surroundings.of(Map.of("OPORA_PROXY", proxy), ROOT))
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "OPORA_PROXY: «"
                                + proxy
                                + "» не сетевой адрес. Нужны адреса через запятую, например OPORA_PROXY=127.0.0.1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"восемь", "-1", "65536", "80 80", "8080.5"})
    void a_port_that_is_none_is_named_with_what_is_wanted(String port) {
        assertThatThrownBy(() -> Surroundings.of(Map.of("OPORA_PORT", port), ROOT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("OPORA_PORT: «" + port + "»");
    }

    @Test
    void an_outside_database_needs_a_user() {
        Map<String, String> environment =
                Map.of("OPORA_DATABASE_URL", "postgresql://база:5432/opora");

        assertThatThrownBy(() -> Surroundings.of(environment, ROOT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("OPORA_DATABASE_USER");
    }

    @Test
    void the_address_of_an_outside_database_may_lack_the_prefix_of_java() {
        Map<String, String> environment =
                Map.of(
                        "OPORA_DATABASE_URL", "postgresql://db:5432/opora",
                        "OPORA_DATABASE_USER", "opora_app",
                        "OPORA_DATABASE_PASSWORD", "тайна",
                        "OPORA_DATABASE_OWNER", "opora",
                        "OPORA_DATABASE_OWNER_PASSWORD", "вторая тайна");

        assertThat(Surroundings.of(environment, ROOT).database())
                .contains(
                        new OutsideDatabase(
                                "jdbc:postgresql://db:5432/opora",
                                new Login("opora_app", "тайна"),
                                new Login("opora", "вторая тайна")));
    }

    @Test
    void an_outside_database_without_an_owner_of_its_tables_is_refused_with_what_to_do() {
        Map<String, String> environment =
                Map.of(
                        "OPORA_DATABASE_URL", "postgresql://db:5432/region?ssl=true",
                        "OPORA_DATABASE_USER", "opora");

        assertThatThrownBy(() -> Surroundings.of(environment, ROOT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Опоре нужны два пользователя PostgreSQL.")
                .hasMessageContaining("alter database region owner to opora;")
                .hasMessageContaining("create role opora_app login password '…' nosuperuser")
                .hasMessageContaining("OPORA_DATABASE_OWNER=opora");
    }

    @Test
    void rehearsals_stay_away_from_real_data() {
        Surroundings real =
                Surroundings.of(
                        Map.of(
                                "OPORA_DATABASE_URL", "jdbc:postgresql://db/opora",
                                "OPORA_DATABASE_USER", "opora_app",
                                "OPORA_DATABASE_OWNER", "opora"),
                        ROOT);
        Surroundings rehearsal = real.in(Path.of("/tmp/scratch"));

        assertThat(rehearsal.database()).isEmpty();
        assertThat(rehearsal.data()).isEqualTo(Path.of("/tmp/scratch"));
        assertThat(rehearsal.port()).isZero();
    }
}
