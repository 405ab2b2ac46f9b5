package opora;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import opora.guards.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the strict policy of the browser and the road ask of templates. */
class TemplateTests {

    private static final String FOLDER = "app/src/main/jte";
    private static final int LONGEST = 60;

    private static final Map<String, Pattern> FORBIDDEN = new LinkedHashMap<>();

    static {
        FORBIDDEN.put("raw HTML", Pattern.compile("\\$unsafe"));
        FORBIDDEN.put(
                "inline style", Pattern.compile("\\sstyle\\s*=|<style", Pattern.CASE_INSENSITIVE));
        FORBIDDEN.put(
                "inline script",
                Pattern.compile("<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE));
        FORBIDDEN.put(
                "code in an attribute",
                Pattern.compile("\\s(hx-)?on[a-z:-]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE));
        FORBIDDEN.put("something from elsewhere", Pattern.compile("(src|href)=\"(https?:)?//"));
    }

    private static final Pattern CALL = Pattern.compile("@template\\.(\\w+)\\.");
    private static final Pattern POST =
            Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

    private static List<String> sins(String room, String text) {
        List<String> sins = new ArrayList<>();
        FORBIDDEN.forEach((what, pattern) -> {
            if (pattern.matcher(text).find()) {
                sins.add(what);
            }
        });
        if (POST.matcher(text)
                .results()
                .anyMatch(form -> !form.group().contains("@template.ui.csrf("))) {
            sins.add("a form without its token");
        }
        if (CALL.matcher(text).results().anyMatch(call -> isDown(room, call.group(1)))) {
            sins.add("a template of a room down the road");
        }
        if (text.lines().count() > LONGEST) {
            sins.add("longer than " + LONGEST + " lines");
        }
        return sins;
    }

    /** The shell surrounds the pages of every room, also of those before it. */
    private static boolean isDown(String room, String called) {
        return !called.equals("ui")
                && RoadTests.ROAD.indexOf(called) > RoadTests.ROAD.indexOf(room);
    }

    @Test
    void templates_hold_no_code_no_style_and_no_raw_text() {
        List<String> sins = new ArrayList<>();
        for (Path template : Sources.under(FOLDER, ".jte")) {
            String room = Sources.ROOT.resolve(FOLDER).relativize(template).getName(0).toString();
            sins(room, Sources.text(template))
                    .forEach(sin -> sins.add(Sources.name(template) + ": " + sin));
        }
        assertThat(sins).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $unsafe{name}                                        | raw HTML
                    <p style="color:red">                                | inline style
                    <script>alert(1)</script>                            | inline script
                    <a onclick="go()">                                   | code in an attribute
                    <a hx-on:click="go()">                               | code in an attribute
                    <a href="javascript:go()">                           | code in an attribute
                    <script src="https://elsewhere.example/a.js"></script> | something from elsewhere
                    <form action="/people" method="post"></form>         | a form without its token
                    @template.identification.run.row(of = 1)             | a template of a room down the road
                    """)
    void a_sin_in_a_template_is_reported(String template, String sin) {
        assertThat(sins("intake", template)).containsExactly(sin);
    }

    @Test
    void a_long_template_is_reported() {
        assertThat(sins("intake", "<p>\n".repeat(61))).containsExactly("longer than 60 lines");
    }

    @Test
    void a_good_template_is_not_reported() {
        assertThat(
                        sins(
                                "results",
                                """
                                @template.intake.batch.row(of = 1)
                                <script src="/opora.js" defer></script>
                                <form action="/x" method="post">@template.ui.csrf(frame = frame)</form>
                                """))
                .isEmpty();
    }
}
