package opora.results.formats.pupils;

import java.util.List;
import java.util.OptionalInt;
import opora.intake.formats.Labels;
import opora.intake.formats.TableHeader;
import opora.results.formats.sheets.TaskColumn;

/**
 * One sheet with a row per participant.
 *
 * @param index of the sheet in the file
 * @param tasks in the order of the columns
 * @param whole year and procedure of all its rows, where the rows do not tell them themselves
 * @param maximum the highest score, when the sheet says it
 * @param variants which values the column of variants may hold
 */
public record ParticipantSheet(
        int index,
        String name,
        TableHeader<ParticipantField> header,
        List<TaskColumn> tasks,
        Labels whole,
        OptionalInt maximum,
        Variants variants) {

    /** Values of the column of variants, beside «отсутствовал». */
    public enum Variants {
        ANY,
        /** the exports of 2020 and 2021 know variants 1 and 2 */
        ONE_OR_TWO
    }

    int column(ParticipantField field) {
        return header.column(field);
    }

    boolean has(ParticipantField field) {
        return header.has(field);
    }
}
