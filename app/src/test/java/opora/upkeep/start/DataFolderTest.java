package opora.upkeep.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import opora.upkeep.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path somewhere;

    @Test
    void a_new_folder_is_closed_to_others_and_knows_its_version() throws IOException {
        Path path = somewhere.resolve("данные региона");
        try (DataFolder folder = DataFolder.open(path)) {
            assertThat(folder.path().resolve("version")).hasContent("1");
            assertThat(Files.getPosixFilePermissions(path))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
        DataFolder.open(path).close();
    }

    @Test
    void a_second_copy_is_told_who_has_the_folder() {
        try (DataFolder folder = DataFolder.open(somewhere)) {
            folder.tell("процесс 4711, http://localhost:8080/");

            assertThatThrownBy(() -> DataFolder.open(somewhere))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            """
                            С папкой данных %s уже работает другая Опора (процесс 4711, http://localhost:8080/).
                            Остановите её или укажите другую папку: OPORA_DATA.\
                            """
                                    .formatted(somewhere));
        }
    }

    @Test
    void a_folder_of_a_newer_version_is_not_touched() throws IOException {
        Files.writeString(somewhere.resolve("version"), "2\n");

        assertThatThrownBy(() -> DataFolder.open(somewhere))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("записаны более новой версией Опоры")
                .hasMessageContaining("OPORA_DATA");
        assertThat(somewhere.resolve("version")).hasContent("2");
    }

    @Test
    void a_damaged_version_is_said_and_not_guessed() throws IOException {
        Files.writeString(somewhere.resolve("version"), "один");

        assertThatThrownBy(() -> DataFolder.open(somewhere))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("повреждён");
    }

    @Test
    void a_folder_with_other_peoples_files_is_left_as_it_is() throws IOException {
        Files.writeString(somewhere.resolve("отчёт.docx"), "");

        assertThatThrownBy(() -> DataFolder.open(somewhere))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("чужие файлы");
        try (var files = Files.list(somewhere)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.writeString(somewhere.resolve("файл"), "");

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("недоступна для записи")
                .hasMessageContaining("OPORA_DATA");
    }
}
