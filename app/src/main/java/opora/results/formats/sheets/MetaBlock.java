package opora.results.formats.sheets;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.Heading;
import opora.intake.formats.Labels;
import opora.intake.formats.Opening;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The rows above the header of a report of ФИС ОКО: title, «ВПР 2026 Русский язык 4 класс», the highest primary score (METHODOLOGY 5.1).
 *
 * @param labels year and procedure, as far as the block tells them
 */
public record MetaBlock(Labels labels, OptionalInt maximum) {

    private static final Pattern CAMPAIGN =
            Pattern.compile("ВПР (20\\d\\d)\\.? (.+?),? (\\d{1,2}) класс.*");
    private static final String MAXIMUM = "максимальный первичный балл";
    private static final Map<String, String> SUBJECTS = subjects();

    public static MetaBlock above(int headerRow, Opening.Sheet sheet) {
        Labels labels = Labels.NONE;
        OptionalInt maximum = OptionalInt.empty();
        for (Opening.Line line : sheet.rows()) {
            if (line.number() >= headerRow) {
                break;
            }
            Matcher campaign = CAMPAIGN.matcher(CellText.clean(line.cell(0)));
            if (campaign.matches()) {
                labels = labels(campaign);
            }
            if (Heading.plain(line.cell(0)).startsWith(MAXIMUM)
                    && CellNumber.of(line.cell(1)) instanceof CellNumber.Whole highest
                    && highest.value() > 0) {
                maximum = OptionalInt.of(highest.value());
            }
        }
        return new MetaBlock(labels, maximum);
    }

    /** What the block says, and where it is silent what a person said. */
    public Labels orElse(Labels said) {
        return new Labels(labels.year().or(said::year), labels.procedure().or(said::procedure));
    }

    private static Labels labels(Matcher campaign) {
        int grade = Integer.parseInt(campaign.group(3));
        Optional<String> subject =
                grade >= 1 && grade <= 11 ? subject(campaign.group(2)) : Optional.empty();
        return new Labels(
                AcademicYear.find(campaign.group(1)),
                subject.map(code -> new Procedure("VPR", grade, code)));
    }

    /** The code of a subject by its title: «RU» for «Русский язык». */
    public static Optional<String> subject(String title) {
        return Optional.ofNullable(SUBJECTS.get(Heading.plain(title)));
    }

    private static Map<String, String> subjects() {
        Map<String, String> codes = new HashMap<>();
        for (String code : "RU MA PH CH IN BI GE HI OB LI EN DE FR ES ZH OM".split(" ")) {
            String title = new Procedure("VPR", 5, code).subjectTitle();
            codes.put(Heading.plain(title), code);
        }
        return Map.copyOf(codes);
    }
}
