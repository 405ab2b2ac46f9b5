package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Browser;
import opora.SmallWorld;
import opora.access.People;
import opora.access.Person;
import opora.access.Role;
import opora.access.Viewer;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class PeopleImportTest {

    private static final String HEAD =
            "Фамилия и инициалы;Электронная почта;Роль;Муниципалитет;Коды школ;С какого дня;По какой день;Основание";
    private static final Pattern ROWS =
            Pattern.compile("name=\"rows\" value=\"([^\"]*)\"", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("/invitation\\?token=[0-9a-f]{48}");
    private static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient database;
    @Autowired MultipartConfigElement uploads;

    private SmallWorld world;
    private String mark = "";

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        mark = "t" + ++count;
    }

    @Test
    void a_table_is_shown_accepted_and_answered_with_a_link_for_each() throws Exception {
        MockHttpServletResponse shown =
                send(
                        world.operator(),
                        HEAD,
                        "Белова Н. В.;%s-a@x.example;муниципальный координатор;Верхнелужский район;;;31.12.2030;приказ 5",
                        "Ким А. А.;%s-b@x.example;Куратор;;101001, 104002;;;",
                        "Белова Н. В.;%s-a@x.example;администрация школы;;104002;01.09.2030;;по совместительству");
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getContentAsString())
                .contains("Новых людей: 2. Назначений тем, кто уже есть: 1.")
                .contains("ещё одно назначение");
        assertThat(find("-a@x.example")).isEmpty();

        String done = accept(world.operator(), shown).getContentAsString();
        List<String> links = LINK.matcher(done).results().map(m -> m.group()).distinct().toList();
        assertThat(links).hasSize(2);
        assertThat(find("-a@x.example").getFirst().assignments())
                .extracting(one -> one.role())
                .containsExactlyInAnyOrder(Role.MUNICIPAL_COORDINATOR, Role.SCHOOL);
        assertThat(find("-b@x.example").getFirst().assignments()).hasSize(2);
        assertThat(new Browser(mvc).open(links.getFirst()).getContentAsString())
                .contains("Вас пригласили в Опору", "Белова Н. В.");
    }

    @Test
    void the_table_lies_where_every_upload_lies_and_is_gone_when_it_is_read() throws Exception {
        AtomicReference<Path> lay = new AtomicReference<>();
        MockMultipartFile table =
                new MockMultipartFile(
                        "table", "люди.csv", "text/csv", HEAD.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public void transferTo(Path file) throws IOException {
                        lay.set(file);
                        super.transferTo(file);
                    }
                };

        mvc.perform(
                multipart("/people/import")
                        .file(table)
                        .with(As.viewer(world.operator()))
                        .with(csrf()));

        assertThat(lay.get().getParent()).isEqualTo(Path.of(uploads.getLocation()));
        assertThat(lay.get()).doesNotExist();
    }

    @Test
    void one_bad_line_keeps_everybody_out_and_says_where_and_what() throws Exception {
        MockHttpServletResponse shown =
                send(
                        world.operator(),
                        HEAD,
                        "Хороший А. А.;%s-good@x.example;региональный координатор;;;;;",
                        ";не почта;директор;;;;;",
                        "Плохой Б. Б.;%s-bad@x.example;муниципальный координатор;Нигдейский район;;вчера;;",
                        "Школьный В. В.;%s-school@x.example;администрация школы;;999999;;;");
        String page = shown.getContentAsString();
        assertThat(shown.getStatus()).isEqualTo(422);
        assertThat(page)
                .contains(
                        "Строк с ошибками: 3 из 4",
                        "Напишите фамилию и инициалы",
                        "Нужен адрес вида",
                        "Такой роли нет",
                        "Такого муниципалитета на вашей территории нет",
                        "Нужна дата, например 01.09.2026, или пусто",
                        "Школы с таким кодом на вашей территории нет")
                .contains("<th scope=\"row\">3</th>", "<th scope=\"row\">5</th>");

        String forged =
                "2\tХороший А. А.\t"
                        + mark
                        + "-good@x.example\tрегиональный координатор\t\t\t\t\t\n"
                        + "3\tПлохой Б. Б.\tне почта\tкуратор\t\t\t\t\t";
        assertThat(acceptText(world.operator(), forged).getStatus()).isEqualTo(422);
        assertThat(find("-good@x.example")).isEmpty();

        assertThat(page)
                .contains("<h1>Никто не приглашён</h1>", "Оставить строки без ошибок: 1")
                .doesNotContain("Новых людей");
        String left = sendRows(world.operator(), rows(shown)).getContentAsString();
        assertThat(left)
                .contains("<h1>Что изменится</h1>", "Новых людей: 1.", mark + "-good@x.example")
                .doesNotContain("-bad@x.example");
        assertThat(find("-good@x.example")).isEmpty();
    }

    @Test
    void nobody_is_let_in_beyond_the_own_charge() throws Exception {
        String stranger = world.secondSchool().email();
        String page =
                send(
                                world.districtCoordinator(),
                                HEAD,
                                "А А. А.;%s-1@x.example;региональный оператор;;;;;",
                                "Б Б. Б.;%s-2@x.example;администрация школы;;104002;;;",
                                "В В. В.;" + stranger + ";администрация школы;;101001;;;")
                        .getContentAsString();
        assertThat(page)
                .contains(
                        "Эту роль даёте не вы",
                        "Школы с таким кодом на вашей территории нет",
                        "Человек с такой почтой уже есть, и не на вашей территории");
    }

    @Test
    void a_person_of_the_sample_region_is_named_as_the_reason() throws Exception {
        database.sql(
                        "insert into access.person (name, email, password, password_kind) values ('Мельник А. С.', :email, 'x', 'DEMO')")
                .param("email", mark + "-demo@x.example")
                .update();
        assertThat(
                        send(world.operator(), HEAD, "М А. С.;%s-demo@x.example;куратор;;101001;;;")
                                .getContentAsString())
                .contains("Это человек учебной области", "Без ошибок нет ни одной строки")
                .doesNotContain("Ему назначит региональный оператор");
    }

    @Test
    void another_name_under_a_known_address_is_warned_of_and_schools_stand_by_name()
            throws Exception {
        String known = world.secondSchool().email();
        MockHttpServletResponse shown =
                send(
                        world.operator(),
                        HEAD,
                        "Другое Имя;" + known + ";куратор;;101001, 101002;;;",
                        "белова н. в.;%s-a@x.example;администрация школы;;104002;;;",
                        "Не Она;%s-a@x.example;региональный координатор;;;;;");
        assertThat(shown.getContentAsString())
                .contains(
                        "другое имя",
                        "С этой почтой в Опоре — Проба second",
                        "С этой почтой в Опоре — Белова Н. В.",
                        "Боровинская СОШ, 101001; Липовская ООШ, 101002",
                        ">Пригласить и назначить всех</button>");
        assertThat(
                        send(
                                        world.operator(),
                                        HEAD,
                                        "Проба SECOND;" + known + ";педагог;;101001;;;")
                                .getContentAsString())
                .contains(">Назначить всех</button>")
                .doesNotContain("другое имя");
    }

    @Test
    void nobody_gives_oneself_an_assignment_by_a_table() throws Exception {
        String own = "2\tЯ С. А.\t%s\tадминистратор\t\t\t\t".formatted(world.operator().email());
        MockHttpServletResponse refused = acceptText(world.operator(), own + "\t");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Себе назначение не дают");
    }

    @Test
    void a_table_that_is_sent_twice_gives_nothing_twice() throws Exception {
        String line = "Белова Н. В.;%s-a@x.example;администрация школы;;101001;;;";
        assertThat(send(world.operator(), HEAD, line, line).getContentAsString())
                .containsOnlyOnce("Это назначение у человека уже есть");
        MockHttpServletResponse shown = send(world.operator(), HEAD, line);
        accept(world.operator(), shown);

        assertThat(send(world.operator(), HEAD, line).getContentAsString())
                .contains("Это назначение у человека уже есть");
        assertThat(find("-a@x.example").getFirst().assignments()).hasSize(1);
    }

    @Test
    void the_template_is_read_back_with_dates_of_excel_and_csv_alike() throws Exception {
        byte[] template =
                mvc.perform(get("/people/import/template.xlsx").with(As.viewer(world.operator())))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        MockHttpServletResponse empty = send(world.operator(), template);
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("Под заголовками нет ни одной строки");
        assertThat(
                        send(
                                        world.operator(),
                                        HEAD,
                                        "А А. А.;%s-x@x.example;региональный координатор;;;46266;;")
                                .getContentAsString())
                .contains("с 01.09.2026");
    }

    @Test
    void what_is_no_table_is_refused_in_words() throws Exception {
        assertThat(send(world.operator(), "имя;почта", "А;б").getContentAsString())
                .contains("В первых строках нет заголовков");
        assertThat(send(world.operator(), new byte[0]).getContentAsString())
                .contains("Выберите файл XLSX или CSV");
    }

    private MockHttpServletResponse send(Viewer by, String... lines) throws Exception {
        String text = String.join("\r\n", lines).replace("%s", mark);
        return send(by, text.getBytes(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(Viewer by, byte[] file) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(
                                multipart("/people/import")
                                        .file(new MockMultipartFile("table", "a.csv", "", file))
                                        .with(As.viewer(by))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private MockHttpServletResponse accept(Viewer by, MockHttpServletResponse shown)
            throws Exception {
        return acceptText(by, rows(shown));
    }

    private static String rows(MockHttpServletResponse shown) throws Exception {
        Matcher rows = ROWS.matcher(shown.getContentAsString());
        assertThat(rows.find()).isTrue();
        return rows.group(1);
    }

    private MockHttpServletResponse sendRows(Viewer by, String rows) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(
                                post("/people/import")
                                        .param("rows", rows)
                                        .with(As.viewer(by))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private MockHttpServletResponse acceptText(Viewer by, String rows) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(
                                post("/people/import/acceptance")
                                        .param("rows", rows)
                                        .with(As.viewer(by))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private List<Person> find(String ending) {
        return house.getBean(People.class).list(world.operator()).stream()
                .map(People.Listed::person)
                .filter(person -> person.email().equals(mark + ending))
                .toList();
    }
}
