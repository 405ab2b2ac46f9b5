package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opora.SmallWorld;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What is taken along of people as workbooks. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class PeopleBooksTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @TempDir Path folder;

    private SmallWorld world;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
    }

    @Test
    void the_list_is_taken_along_without_letting_excel_calculate_names() throws Exception {
        mvc.perform(
                post("/people/import/acceptance")
                        .param(
                                "rows",
                                "2\t=HYPERLINK(1)\tbooks-f@x.example\tрегиональный координатор\t\t\t\t\t")
                        .with(As.viewer(world.operator()))
                        .with(csrf()));
        byte[] book =
                mvc.perform(get("/people.xlsx").with(As.viewer(world.operator())))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(cells(book)).contains("=HYPERLINK(1)", "books-f@x.example", "ждём по ссылке");

        byte[] ofTheCity =
                mvc.perform(get("/people.xlsx").with(As.viewer(world.cityCoordinator())))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(cells(ofTheCity)).doesNotContain("books-f@x.example");
    }

    @Test
    void the_links_on_the_page_become_a_workbook() throws Exception {
        byte[] book =
                mvc.perform(
                                post("/people/import/links.xlsx")
                                        .with(As.viewer(world.operator()))
                                        .with(csrf())
                                        .param(
                                                "links",
                                                "Белова Н. В.\ta@x.example\thttp://localhost/invitation?token=1"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(cells(book)).contains("Белова Н. В.", "http://localhost/invitation?token=1");
    }

    private List<String> cells(byte[] book) throws Exception {
        Path file = Files.write(Files.createTempFile(folder, "book", ".xlsx"), book);
        List<String> texts = new ArrayList<>();
        try (TableFile table = TableFile.open(file)) {
            table.sheets()
                    .getFirst()
                    .read(row -> {
                        for (int at = 0; at < row.width(); at++) {
                            texts.add(row.text(at));
                        }
                        return TableSheet.Next.MORE;
                    });
        }
        return texts;
    }
}
