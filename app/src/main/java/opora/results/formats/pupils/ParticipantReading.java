package opora.results.formats.pupils;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import opora.results.OutcomeFacts;
import opora.results.formats.pupils.SchoolTally.Known.Column;
import opora.territory.SchoolCode;
import opora.vocabulary.Noun;

/** Puts together what was understood of a file of participants, after a last look at each procedure as a whole. */
record ParticipantReading(
        Layout layout, FileTally tally, List<ParticipantReader.Plan> plans, Findings findings) {

    Reading reading() {
        tally.parts().forEach(this::check);
        if (tally.parts().isEmpty()) {
            findings.add(
                    Finding.ofFile(
                            Kind.NO_DATA_ROWS,
                            Severity.ERROR,
                            "под шапкой не прочитано ни одного участника",
                            "строка на каждого участника",
                            ""));
        }
        SchoolTally.Known known =
                new SchoolTally.Known(absence(), column(ParticipantField.JOURNAL));
        List<Outcome> outcomes =
                tally.parts().stream().flatMap(part -> part.outcomes(known).stream()).toList();
        return new Reading(
                layout,
                tally.parts().stream().map(part -> part.part(known)).toList(),
                schools(),
                findings,
                new OutcomeFacts(outcomes),
                Labels.NONE);
    }

    /** Ф1 has a column of variants, but lists only those who were there. */
    private Column absence() {
        return layout == Layout.F1 ? Column.MISSING : column(ParticipantField.VARIANT);
    }

    private Column column(ParticipantField field) {
        return plans.stream().allMatch(plan -> plan.sheet().has(field))
                ? Column.PRESENT
                : Column.MISSING;
    }

    private List<Reading.MentionedSchool> schools() {
        Map<String, Reading.MentionedSchool> byKey = new TreeMap<>();
        for (PartTally part : tally.parts()) {
            for (SchoolTally school : part.schools()) {
                Reading.MentionedSchool mentioned = school.mentioned();
                byKey.merge(
                        new SchoolCode(mentioned.code()).key(),
                        mentioned,
                        (one, other) -> one.row() <= other.row() ? one : other);
            }
        }
        return byKey.values().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    private void check(PartTally part) {
        String title = part.rules().procedure().title() + ", " + part.rules().year() + " год: ";
        if (part.participants() == 0 && part.notJudged() > 0) {
            findings.add(nobodyJudged(part.rules(), title));
        }
        if (part.isOfAnotherPaper()) {
            findings.add(
                    Finding.ofFile(
                            Kind.MAX_MISMATCH,
                            Severity.ERROR,
                            title
                                    + "%s с баллами больше возможных"
                                            .formatted(Noun.PARTICIPANT.counted(part.impossible())),
                            "баллы в пределах заданий этой работы",
                            "Проверьте, та ли это процедура и все ли задания есть в файле"));
        }
        if (layout == Layout.PARTICIPANTS) {
            compareWithPaper(part, title);
        }
    }

    /** A procedure of which not one participant could be judged has no data at all: such a file is not accepted. */
    private static Finding nobodyJudged(PartRules rules, String title) {
        if (rules.fails() instanceof FailRule.ByMark byMark && byMark.isConditional()) {
            return refused(
                    title
                            + "отметок в файле нет, а условия отметок по нему не проверить: нет баллов за нужные задания",
                    "столбец с отметками или столбцы этих заданий",
                    "Добавьте столбец «отметка»");
        }
        return switch (rules.total()) {
            case TEST_SCORE ->
                    refused(
                            title + "минимальный балл Опоре не известен",
                            "год, за который он известен",
                            "Загрузите таблицу результатов: код ОО, участников, не справились");
            case PRIMARY_SCORE ->
                    refused(
                            title + "отметок в файле нет, а опубликованной шкалы у Опоры нет",
                            "столбец с отметками",
                            "Добавьте столбец «отметка» или загрузите отчёт «Статистика по отметкам»");
        };
    }

    private void compareWithPaper(PartTally part, String title) {
        OptionalInt tasks = part.maximumOfUsedTasks();
        int highest = part.rules().highest();
        boolean published = part.rules().origin() == PartRules.Origin.PUBLISHED;
        if (published && tasks.isPresent() && tasks.getAsInt() != highest) {
            findings.add(
                    Finding.ofFile(
                            Kind.MAX_MISMATCH,
                            Severity.WARNING,
                            title
                                    + "по заданиям таблицы выходит %d, а опубликованный максимальный балл %d"
                                            .formatted(tasks.getAsInt(), highest),
                            "одно и то же число",
                            "Проверьте столбцы заданий и процедуру"));
        }
    }

    private static Finding refused(String wrong, String expected, String remedy) {
        return Finding.ofFile(Kind.MARK_SCALE_MISMATCH, Severity.ERROR, wrong, expected, remedy);
    }
}
