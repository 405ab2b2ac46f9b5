package opora.upkeep.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.upkeep.sample.exam.Campaigns;
import opora.upkeep.sample.exam.Sitting;
import opora.upkeep.sample.layout.ClassTable;
import opora.upkeep.sample.layout.Content;
import opora.upkeep.sample.layout.ContextForm;
import opora.upkeep.sample.layout.Csv.Encoding;
import opora.upkeep.sample.layout.IndividualResults;
import opora.upkeep.sample.layout.MarkStatistics;
import opora.upkeep.sample.layout.OutcomeTable;
import opora.upkeep.sample.layout.OutcomeTable.Detail;
import opora.upkeep.sample.layout.OutcomeTable.Entry;
import opora.upkeep.sample.layout.OutcomeTable.Form;
import opora.upkeep.sample.layout.ParticipantTable;
import opora.upkeep.sample.layout.ReadMe;
import opora.upkeep.sample.layout.SchoolRegister;
import opora.upkeep.sample.region.SampleRegion;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Which results of the sample region stand in which file: every layout that offices hold occurs. */
final class SampleFiles {

    /** The portal names a file by a number and nothing else. */
    private static final int PORTAL_2024 = 2_371_406;

    private static final int PORTAL_2026 = 3_405_118;
    private static final int PORTAL_STEP = 17;

    private final SampleRegion region;
    private final List<SampleFile> files = new ArrayList<>();

    private SampleFiles(SampleRegion region) {
        this.region = region;
    }

    static List<SampleFile> of(SampleRegion region) {
        SampleFiles all = new SampleFiles(region);
        all.add("ПРОЧТИ.txt", new ReadMe(region));
        all.add("Реестр школ.csv", new SchoolRegister(region));
        all.add(
                "Реестр классов.csv",
                new ClassTable(
                        region,
                        IntStream.rangeClosed(2024, 2026).mapToObj(AcademicYear::new).toList()));
        all.spring2024();
        all.spring2025();
        all.spring2026();
        all.exams();
        all.add("Контекстные данные 2026.csv", new ContextForm(region, 2026));
        return List.copyOf(all.files);
    }

    private void spring2024() {
        int number = PORTAL_2024;
        for (String procedure :
                List.of("VPR-4-RU", "VPR-4-MA", "VPR-7-RU", "VPR-7-MA", "VPR-8-RU", "VPR-8-MA")) {
            add(number + ".xlsx", new MarkStatistics(region, Campaigns.get(procedure, 2024)));
            number += PORTAL_STEP;
        }
        participants("ВПР 2024 5 класс русский язык.csv", 2024, "VPR-5-RU");
        participants("ВПР 2024 5 класс математика.csv", 2024, "VPR-5-MA");
        outcomes(
                "ВПР 2024 6 класс по классам.csv",
                Detail.CLASSES,
                Form.CSV,
                entries(2024, "VPR-6-RU", "VPR-6-MA"));
    }

    private void spring2025() {
        participants("ВПР 2025 4 класс русский язык.csv", 2025, "VPR-4-RU");
        participants("ВПР 2025 4 класс математика.csv", 2025, "VPR-4-MA");
        participants("ВПР 2025 5 класс русский язык.csv", 2025, "VPR-5-RU");
        add(
                "ВПР 2025 5 класс математика.csv",
                new ParticipantTable(region, sittings(2025, "VPR-5-MA"), Encoding.WINDOWS_1251));
        participants("ВПР 2025 6 класс математика.csv", 2025, "VPR-6-MA");
        participants(
                "ВПР 2025 7 и 8 классы.csv", 2025, "VPR-7-RU", "VPR-7-MA", "VPR-8-RU", "VPR-8-MA");
    }

    private void spring2026() {
        int number = PORTAL_2026;
        for (int grade = 4; grade <= 8; grade++) {
            for (String subject : List.of("RU", "MA")) {
                Sitting sitting = Campaigns.get("VPR-" + grade + "-" + subject, 2026);
                add(number + ".xlsx", new IndividualResults(region, sitting));
                number += PORTAL_STEP;
            }
        }
        for (String procedure : List.of("VPR-4-RU", "VPR-5-MA", "VPR-8-MA")) {
            add(number + ".xlsx", new MarkStatistics(region, Campaigns.get(procedure, 2026)));
            number += PORTAL_STEP;
        }
    }

    private void exams() {
        outcomes(
                "ОГЭ 2024 итоги.xlsx",
                Detail.SCHOOLS,
                Form.XLSX,
                entries(2024, "OGE-9-RU", "OGE-9-MA"));
        outcomes(
                "ЕГЭ 2024 итоги.csv",
                Detail.SCHOOLS,
                Form.CSV,
                entries(2024, "EGE-11-RU", "EGE-11-MAB", "EGE-11-MAP"));
        outcomes(
                "ОГЭ 2025 итоги.csv",
                Detail.SCHOOLS,
                Form.CSV,
                entries(2025, "OGE-9-RU", "OGE-9-MA"));
        Entry mathematics =
                new Entry(Procedure.of("EGE-11-MA"), sittings(2025, "EGE-11-MAB", "EGE-11-MAP"));
        outcomes(
                "ЕГЭ 2025 итоги.xlsx",
                Detail.SCHOOLS,
                Form.XLSX,
                Stream.concat(entries(2025, "EGE-11-RU").stream(), Stream.of(mathematics))
                        .toList());
        participants("ОГЭ 2026 участники.csv", 2026, "OGE-9-RU", "OGE-9-MA");
        participants("ЕГЭ 2026 участники.csv", 2026, "EGE-11-RU", "EGE-11-MAB", "EGE-11-MAP");
    }

    private void participants(String name, int year, String... procedures) {
        add(
                name,
                new ParticipantTable(region, sittings(year, procedures), Encoding.UTF_8_WITH_MARK));
    }

    private void outcomes(String name, Detail detail, Form form, List<Entry> entries) {
        add(name, new OutcomeTable(region, entries, detail, form));
    }

    private static List<Entry> entries(int year, String... procedures) {
        return sittings(year, procedures).stream().map(Entry::of).toList();
    }

    private static List<Sitting> sittings(int year, String... procedures) {
        return Stream.of(procedures).map(procedure -> Campaigns.get(procedure, year)).toList();
    }

    private void add(String name, Content content) {
        files.add(new SampleFile(name, content));
    }
}
