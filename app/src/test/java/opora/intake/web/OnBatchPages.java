package opora.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.SmallWorld;
import opora.access.web.As;
import opora.intake.Acceptance;
import opora.intake.BatchFile;
import opora.intake.Batches;
import opora.intake.Received;
import opora.intake.Upload;
import opora.office.TableFile;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Sends loads as the operator does and reads the pages about them. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
abstract class OnBatchPages {

    static final String NB = "\u00a0";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Batches batches;

    SmallWorld world;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
    }

    static List<String> cells(Path folder, byte[] workbook) throws Exception {
        Path path = folder.resolve("findings.xlsx");
        Files.write(path, workbook);
        List<String> cells = new java.util.ArrayList<>();
        try (TableFile file = TableFile.open(path)) {
            file.sheets()
                    .getFirst()
                    .read(row -> {
                        for (int at = 0; at < row.width(); at++) {
                            cells.add(row.text(at));
                        }
                        return opora.office.TableSheet.Next.MORE;
                    });
        }
        return cells;
    }

    long send(MockMultipartFile... files) throws Exception {
        var request = multipart("/batches");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        String to = String.valueOf(perform(request).getRedirectedUrl());
        long load = Long.parseLong(to.substring(to.lastIndexOf('/') + 1));
        batches.readNow(load);
        return load;
    }

    List<Long> filesOf(long load) {
        return batches.find(load).orElseThrow().files().stream().map(BatchFile::id).toList();
    }

    /** {@code answers}: file, year and procedure of each. */
    MockHttpServletResponse answer(long load, Object... answers) throws Exception {
        var request = post("/batches/" + load + "/labels");
        for (int at = 0; at < answers.length; at += 3) {
            request.param("file", answers[at].toString())
                    .param("year-" + answers[at], answers[at + 1].toString())
                    .param("procedure-" + answers[at], answers[at + 2].toString());
        }
        return perform(request);
    }

    static MockMultipartFile table(String... lines) {
        return file(
                "таблица.csv",
                "год;процедура;код ОО;участников;не справились\n"
                        + String.join("\n", lines)
                        + "\n");
    }

    static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile(
                "files", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    long accepted(Upload... files) {
        long load = ((Received.Taken) batches.receive(List.of(files), world.operator())).batch();
        batches.readNow(load);
        String token = batches.check(load).orElseThrow().token();
        assertThat(batches.accept(load, token, world.operator()))
                .isInstanceOf(Acceptance.Accepted.class);
        return load;
    }

    MockHttpServletResponse accept(long load) throws Exception {
        return perform(post("/batches/" + load + "/acceptance").param("token", token(load)));
    }

    String token(long load) throws Exception {
        return found(
                open("/batches/" + load).getContentAsString(), "name=\"token\" value=\"([^\"]+)\"");
    }

    MockHttpServletResponse open(String address) throws Exception {
        return perform(get(address));
    }

    MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(request.with(csrf()).with(operator())).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    org.springframework.test.web.servlet.request.RequestPostProcessor operator() {
        return As.viewer(world.operator());
    }

    static String found(String html, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    static String text(MockHttpServletResponse page) throws IOException {
        return text(page.getContentAsString());
    }

    /** What a person reads: without tags, with single spaces. */
    static String text(String html) {
        return html.replaceAll("<svg.*?</svg>|<option.*?</option>|<[^>]+>", " ")
                .replace("&#34;", "\"")
                .replaceAll("[ \\n\\r\\t]+", " ");
    }
}
