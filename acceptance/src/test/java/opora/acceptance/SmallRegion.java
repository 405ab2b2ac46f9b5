package opora.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Three invented schools on paper: what an operator of a very small region holds in her hands. */
final class SmallRegion {

    static final String REGISTER =
            """
            код ОО;наименование;муниципалитет;регион
            edu100001;Ольховская СОШ;Верхний район;Тестовая область
            edu100002;Песчанская ООШ;Верхний район;Тестовая область
            edu100003;Школа № 3;Город Нижний;Тестовая область
            """;

    static final String LAST_YEAR =
            """
            год;процедура;код ОО;участников;не справились
            2020;VPR-5-MA;edu100001;20;2
            2020;VPR-5-MA;edu100002;8;4
            2020;VPR-5-MA;edu100003;50;5
            """;

    static final String THIS_YEAR =
            """
            год;процедура;код ОО;участников;не справились
            2021;VPR-5-MA;edu100001;25;9
            2021;VPR-6-RU;edu100001;25;8
            2021;VPR-5-MA;edu100002;10;3
            2021;VPR-5-MA;edu100003;50;15
            """;

    /** The same with one number mended: school 3 had 14 fails, not 15. */
    static final String MENDED =
            """
            год;процедура;код ОО;участников;не справились
            2021;VPR-5-MA;edu100003;50;14
            """;

    /** More failed than took part, in row 3. */
    static final String BROKEN =
            """
            год;процедура;код ОО;участников;не справились
            2021;VPR-6-MA;edu100003;30;6
            2021;VPR-6-MA;edu100002;10;11
            """;

    /** The layout of 2021 tells neither the year nor the paper. */
    static final String EXPORT =
            """
            логин школы;регион;номер обучающегося;код обучающегося;отметка за предыдущую четверть/триместр;пол;класс;вариант;всего баллов;балл за 1;балл за 2
            sch100001;Верхний район;1;50001;4;ж;А;1;2;1;1
            sch100001;Верхний район;2;50002;3;м;А;2;1;1;0
            """;

    private SmallRegion() {}

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("реестр.csv", bytes(REGISTER));
        files.put("2020.csv", bytes(LAST_YEAR));
        files.put("2021.csv", bytes(THIS_YEAR));
        return files;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
