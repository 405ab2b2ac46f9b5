package opora.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.intake.CheckedBatch.Near;
import opora.intake.CheckedBatch.UnknownSchool;
import opora.intake.SchoolChoice;
import opora.vocabulary.Noun;

/**
 * Schools that nobody knows, each with what can be done about it.
 *
 * @param rows the first of them
 * @param all how many there are
 * @param undecided how many of all wait for a decision
 */
public record UnknownTable(List<Row> rows, int all, int undecided) {

    static final int SHOWN = 100;

    private static final Noun UNKNOWN_CODE =
            new Noun("незнакомый код школы", "незнакомых кода школ", "незнакомых кодов школ");

    /** {@code chosen}: value of the choice that stands; «» for none. */
    public record Row(
            String key, String code, String called, String files, List<Near> near, String chosen) {

        /** A school that was chosen by its code and is not among the similar ones. */
        public boolean isChosenApart() {
            return chosen.startsWith(SchoolForm.JOIN)
                    && near.stream().noneMatch(one -> chosen.equals(SchoolForm.JOIN + one.code()));
        }
    }

    static UnknownTable of(List<UnknownSchool> schools, ChosenCodes codes) {
        return new UnknownTable(
                schools.stream().limit(SHOWN).map(school -> row(school, codes)).toList(),
                schools.size(),
                (int) schools.stream().filter(school -> school.choice().isEmpty()).count());
    }

    /** The code of a school that was chosen. */
    @FunctionalInterface
    interface ChosenCodes {
        String of(opora.territory.SchoolId school);
    }

    private static Row row(UnknownSchool school, ChosenCodes codes) {
        String called =
                Stream.of(
                                school.name().isEmpty() ? "в файле не названа" : school.name(),
                                school.municipality())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        return new Row(
                school.key(),
                school.code(),
                called,
                String.join(", ", school.files()),
                school.near(),
                chosen(school.choice(), codes));
    }

    private static String chosen(Optional<SchoolChoice> choice, ChosenCodes codes) {
        return choice.map(made ->
                        switch (made) {
                            case SchoolChoice.Add() -> SchoolForm.ADD;
                            case SchoolChoice.Join(var school) ->
                                    SchoolForm.JOIN + codes.of(school);
                            case SchoolChoice.LeaveOut() -> SchoolForm.LEAVE_OUT;
                        })
                .orElse("");
    }

    public String title() {
        return UNKNOWN_CODE.counted(all);
    }

    public int notShown() {
        return all - rows.size();
    }
}
