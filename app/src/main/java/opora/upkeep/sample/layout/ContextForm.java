package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.OutputStream;
import opora.upkeep.sample.region.Dice;
import opora.upkeep.sample.region.SampleRegion;
import opora.upkeep.sample.region.SampleSchool;

/**
 * What schools answered in the context form of a year: the worse off a school, the more pupils of one-parent families and of parents without a degree, the fewer teachers of the highest
 * category. Some answers are missing, some are words where a number is asked for.
 */
public record ContextForm(SampleRegion region, int year) implements Content {

    public static final String ONE_PARENT = "Доля обучающихся из неполных семей, %";
    public static final String DEGREES = "Доля родителей с высшим образованием, %";
    public static final String HIGHEST_CATEGORY = "Доля учителей высшей категории, %";

    private static final double NO_ANSWER = 0.04;
    private static final double WORDS = 0.01;

    @Override
    public void write(OutputStream out) throws IOException {
        try (Csv csv = new Csv(out, Csv.Encoding.UTF_8_WITH_MARK)) {
            csv.header(
                    "Год",
                    "Логин",
                    "Муниципалитет",
                    "ОО",
                    "Организационно-правовая форма ОО",
                    ONE_PARENT,
                    DEGREES,
                    HIGHEST_CATEGORY);
            region.schools().stream()
                    .filter(school -> school.worksIn(year))
                    .forEach(school -> line(csv, school));
        }
    }

    private void line(Csv csv, SampleSchool school) {
        Dice dice = Dice.of(region.seed(), "context form", year, school.number());
        double context = school.hidden().context();
        csv.cell(year)
                .cell(school.code())
                .cell(school.place().municipality().name())
                .cell(school.name())
                .cell("бюджетное учреждение")
                .cell(answer(dice, 24 - 7 * context))
                .cell(answer(dice, 28 + 10 * context))
                .cell(answer(dice, 22 + 8 * context))
                .end();
    }

    private static String answer(Dice dice, double expected) {
        long percent = Math.round(Math.clamp(expected + 5 * dice.normal(), 0, 100));
        double chance = dice.uniform();
        if (chance < NO_ANSWER) {
            return "";
        }
        return chance < NO_ANSWER + WORDS ? "не считали" : Long.toString(percent);
    }
}
