package opora.reports;

import static opora.identification.Given.results;
import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.identification.Given;
import opora.identification.Method;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Place;
import opora.identification.method.federal847.FederalRule;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;

/** Three districts and a school that nobody has registered: every verdict, small groups, a school on the edge, one without data. */
public final class SmallList {

    public static final ZonedDateTime AT =
            ZonedDateTime.of(2026, 12, 9, 10, 42, 0, 0, ZoneId.of("Europe/Moscow"));
    public static final Heading WHOLE_REGION =
            new Heading(
                    "Среднереченская область",
                    "",
                    Optional.of(
                            new Heading.Run(41, "Кравцова Е. П.", "9f86d081884c7d659a2feaa0c55a")),
                    AT);
    private static final Method METHOD =
            Given.counting("VPR-5-RU", "VPR-5-MA", "VPR-6-RU", "VPR-6-MA", "OGE-9-MA");

    private static final Map<String, List<String>> REGISTER =
            Map.of(
                    "edu101001", List.of("Боровинская СОШ", "Верхнелужский район"),
                    "edu101002", List.of("Липовская ООШ", "Верхнелужский район"),
                    "edu101003", List.of("Калинская СОШ", "Верхнелужский район"),
                    "edu101004", List.of("Ольховская ООШ", "Верхнелужский район"),
                    "edu104010", List.of("Школа № 10", "Город Лужанск"),
                    "edu104002", List.of("Школа № 2", "Город Лужанск"),
                    "edu104003", List.of("Вечерняя школа", "Город Лужанск"),
                    "edu107001", List.of("Ручьёвская СОШ", "Ручьёвский район"));

    private static final String RESULTS =
            """
            edu101001: 2026 VPR-6-RU 11/25
            edu101001: 2026 VPR-6-MA 9/25
            edu101001: 2026 VPR-5-MA 4/24
            edu101001: 2025 VPR-6-RU 10/26
            edu101001: 2025 VPR-6-MA 8/26
            edu101002: 2026 VPR-6-RU 3/9
            edu101002: 2026 VPR-6-MA 1/9
            edu101002: 2025 VPR-6-RU 4/10
            edu101003: 2026 VPR-6-RU 6/13
            edu101003: 2026 VPR-5-MA 5/14
            edu101003: 2025 VPR-6-RU 3/13
            edu101004: 2026 VPR-6-MA 2/6
            edu101004: 2025 VPR-6-MA 1/6
            edu104010: 2026 VPR-6-RU 29/97
            edu104010: 2026 VPR-5-RU 20/95
            edu104010: 2025 VPR-6-RU 30/96
            edu104002: 2026 VPR-6-RU 22/49
            edu104002: 2026 VPR-5-MA 22/50
            edu104002: 2026 VPR-6-MA 18/50
            edu104002: 2026 VPR-5-RU 17/50
            edu104002: 2025 VPR-6-MA 20/50
            edu107001: 2026 VPR-6-RU 5/31
            edu107001: 2026 VPR-5-MA 0/30
            edu199999: 2026 VPR-5-RU 1/12
            """;

    private SmallList() {}

    public static SchoolList known() {
        return list(METHOD, RESULTS, REGISTER);
    }

    /** As on the command line without a register. */
    public static SchoolList nameless() {
        return list(METHOD, RESULTS, Map.of());
    }

    /** Clause B asks for the same procedure, small groups do not count. */
    public static SchoolList stricter() {
        Method strict =
                new Method(
                        "federal-847",
                        METHOD.threshold(),
                        10,
                        Method.ClauseB.SAME,
                        METHOD.procedures());
        return list(strict, RESULTS, REGISTER);
    }

    public static SchoolList ofNobodyListed() {
        return list(
                METHOD,
                "edu107001: 2026 VPR-6-RU 5/31\n",
                Map.of("edu107001", REGISTER.get("edu107001")));
    }

    /** By the method of the year; the schools of both lists are the same ones where their codes are. */
    public static SchoolList yearBefore(String results) {
        Map<String, List<String>> register = new HashMap<>(REGISTER);
        register.put("edu107009", List.of("Заречная ООШ", "Ручьёвский район"));
        return list(year(2025), METHOD, results, register);
    }

    public static SchoolList list(
            Method method, String results, Map<String, List<String>> register) {
        return list(year(2026), method, results, register);
    }

    private static SchoolList list(
            AcademicYear year, Method method, String results, Map<String, List<String>> register) {
        return new SchoolList(
                year,
                method,
                verdicts(FederalRule.judge(method, year, register.keySet(), results(results)))
                        .stream()
                        .map(verdict ->
                                new SchoolList.Entry(place(verdict.school(), register), verdict))
                        .toList());
    }

    private static Place place(String code, Map<String, List<String>> register) {
        Optional<List<String>> known = Optional.ofNullable(register.get(code));
        return new Place(
                Optional.of(new SchoolId(Long.parseLong(code.replaceAll("\\D", "")))),
                code,
                known.map(List::getFirst),
                known.map(List::getLast),
                "");
    }
}
