package opora.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import opora.upkeep.TestDatabase;
import opora.vault.store.SealedColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class VaultTest {

    private static final Place HERE = new Place("room.thing", "secret", 7);

    @TempDir Path folder;

    @Test
    void what_is_sealed_opens_at_its_place_and_cannot_be_read() {
        Vault vault = VaultOfTests.fresh();
        String sealed = vault.seal(HERE, "тайна");

        assertThat(sealed).startsWith("1:").doesNotContain("тайна");
        assertThat(vault.open(HERE, sealed)).isEqualTo("тайна");
        assertThat(vault.seal(HERE, "тайна")).isNotEqualTo(sealed);
    }

    @Test
    void a_value_that_was_moved_changed_or_sealed_elsewhere_does_not_open() {
        Vault vault = VaultOfTests.fresh();
        String sealed = vault.seal(HERE, "тайна");
        char last = sealed.charAt(sealed.length() - 3);
        String changed =
                sealed.substring(0, sealed.length() - 3)
                        + (last == 'A' ? 'B' : 'A')
                        + sealed.substring(sealed.length() - 2);

        assertThatThrownBy(() -> vault.open(new Place("room.thing", "secret", 8), sealed))
                .hasMessageContaining("does not open");
        assertThatThrownBy(() -> vault.open(new Place("room.thing", "other", 7), sealed))
                .hasMessageContaining("does not open");
        assertThatThrownBy(() -> vault.open(HERE, changed)).hasMessageContaining("does not open");
        assertThatThrownBy(() -> VaultOfTests.fresh().open(HERE, sealed))
                .hasMessageContaining("does not open")
                .hasMessageNotContaining("тайна");
    }

    @Test
    void the_file_of_keys_is_for_its_owner_alone_and_serves_again() throws IOException {
        Path file = folder.resolve("deeper/keys");
        String sealed = new Vault(new KeyRing(file)).seal(HERE, "тайна");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new Vault(new KeyRing(file)).open(HERE, sealed)).isEqualTo("тайна");
    }

    @Test
    void a_broken_file_of_keys_is_refused_without_telling_what_is_in_it() throws IOException {
        Path file = Files.writeString(folder.resolve("keys"), "1 c2VjcmV0\n");

        assertThatThrownBy(() -> new KeyRing(file))
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("c2VjcmV0")
                .hasNoCause();
    }

    @Test
    void another_key_seals_everything_anew_and_the_old_one_is_gone() throws IOException {
        Path file = folder.resolve("keys");
        KeyRing keys = new KeyRing(file);
        Vault vault = new Vault(keys);
        TestDatabase database = TestDatabase.fresh();
        noted(
                database,
                "create table public.note (id bigint primary key, body vault.sealed, other text)");
        database.client()
                .sql("insert into public.note values (1, ?, 'открыто'), (2, null, '')")
                .param(vault.seal(new Place("public.note", "body", 1), "заметка"))
                .update();
        String oldKey = Files.readAllLines(file).getLast();

        assertThat(new KeyChange(keys, vault, new SealedColumns(database.client())).run())
                .isEqualTo(1);

        String sealed =
                database.client()
                        .sql("select body from public.note where id = 1")
                        .query(String.class)
                        .single();
        assertThat(sealed).startsWith("2:");
        assertThat(new Vault(new KeyRing(file)).open(new Place("public.note", "body", 1), sealed))
                .isEqualTo("заметка");
        assertThat(Files.readString(file)).doesNotContain(oldKey);
    }

    @Test
    void a_change_that_breaks_off_leaves_both_keys_and_all_opens() {
        Path file = folder.resolve("keys");
        KeyRing keys = new KeyRing(file);
        Vault vault = new Vault(keys);
        TestDatabase database = TestDatabase.fresh();
        noted(database, "create table public.note (id bigint primary key, body vault.sealed)");
        String good = vault.seal(new Place("public.note", "body", 1), "заметка");
        String strange = vault.seal(new Place("elsewhere", "body", 2), "чужое");
        database.client()
                .sql("insert into public.note values (1, ?), (2, ?)")
                .params(good, strange)
                .update();

        assertThatThrownBy(() ->
                        new KeyChange(keys, vault, new SealedColumns(database.client())).run())
                .hasMessageContaining("does not open");
        assertThat(new Vault(new KeyRing(file)).open(new Place("public.note", "body", 1), good))
                .isEqualTo("заметка");
    }

    @Test
    void the_database_takes_nothing_unsealed_into_a_sealed_column() {
        TestDatabase database = TestDatabase.fresh();

        assertThatThrownBy(() ->
                        database.client()
                                .sql("select 'открытым текстом'::vault.sealed")
                                .query(String.class)
                                .single())
                .hasMessageContaining("sealed_check");
    }

    /** A table as a migration makes it: of the owner, open to the house. */
    private static void noted(TestDatabase database, String table) {
        JdbcClient owner = JdbcClient.create(database.sourceOfOwner());
        owner.sql(table).update();
        owner.sql("grant all on public.note to " + database.application().user()).update();
    }
}
