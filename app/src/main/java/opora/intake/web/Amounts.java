package opora.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.intake.CheckedBatch.Totals;
import opora.intake.formats.Reading.Part;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;
import opora.vocabulary.Procedure;

/** Counts of rows, files and schools in sentences. */
final class Amounts {

    static final Noun ROW_TO_ACCEPT = new Noun("строку", "строки", "строк");

    private static final Noun NEW_ROW = new Noun("новая строка", "новые строки", "новых строк");
    private static final Noun REPLACES =
            new Noun("заменит прежнюю", "заменят прежние", "заменят прежние");
    private static final Noun WILL_BE_TAKEN =
            new Noun("Будет принят", "Будут приняты", "Будет принято");
    private static final Noun WERE_SO =
            new Noun("уже была такой же", "уже были такими же", "уже были такими же");
    private static final Noun ASIDE = new Noun("отложен", "отложены", "отложено");
    private static final Noun ADDED =
            new Noun("школа добавится", "школы добавятся", "школ добавятся");
    private static final Noun PARTICIPATION = new Noun("участие", "участия", "участий");
    private static final Noun OF_SCHOOLS = new Noun("школы", "школ", "школ");
    private static final Noun YEAR = new Noun("год", "года", "лет");
    private static final int NAMED = 3;

    private Amounts() {}

    /** «212 новых строк», «3 новые строки, 3 заменят прежние, 200 без изменений», «ничего нового». */
    static String changes(int fresh, int changed, int unchanged) {
        List<String> parts = new ArrayList<>();
        if (fresh > 0) {
            parts.add(NEW_ROW.counted(fresh));
        }
        if (changed > 0) {
            parts.add(REPLACES.counted(changed));
        }
        if (unchanged > 0) {
            parts.add(Numbers.whole(unchanged) + " без изменений");
        }
        return parts.isEmpty() ? "ничего" : String.join(", ", parts);
    }

    /** «Будет принято 4 файла, 639 строк; 200 уже были такими же; отложен 1 файл». */
    static String toBeAccepted(Totals totals) {
        StringBuilder said = new StringBuilder();
        said.append(WILL_BE_TAKEN.form(totals.filesTaken()))
                .append(' ')
                .append(Noun.FILE.counted(totals.filesTaken()))
                .append(", ")
                .append(Noun.ROW.counted(totals.rows()));
        if (totals.unchanged() > 0) {
            said.append("; ").append(WERE_SO.counted(totals.unchanged()));
        }
        if (totals.added() > 0) {
            said.append("; ").append(ADDED.counted(totals.added()));
        }
        if (totals.leftOut() > 0) {
            said.append("; строки ")
                    .append(OF_SCHOOLS.counted(totals.leftOut()))
                    .append(" не принимаются");
        }
        if (totals.filesAside() > 0) {
            said.append("; ")
                    .append(ASIDE.form(totals.filesAside()))
                    .append(' ')
                    .append(Noun.FILE.counted(totals.filesAside()));
        }
        return said.append('.').toString();
    }

    /** «212 школ, 5871 участник»; of several procedures the times that somebody took part; «» for a file that brings nothing. */
    static String composition(List<Part> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        List<String> said = new ArrayList<>();
        if (parts.size() > 1) {
            boolean ofProcedures = parts.stream().allMatch(part -> part.procedure().isPresent());
            said.add((ofProcedures ? Noun.PROCEDURE : YEAR).counted(parts.size()));
        }
        int schools = parts.stream().mapToInt(Part::schools).max().orElse(0);
        if (schools == 0) {
            said.add(Noun.ROW.counted(parts.stream().mapToLong(Part::rows).sum()));
        } else {
            said.add(
                    parts.size() > 1
                            ? "до " + OF_SCHOOLS.counted(schools)
                            : Noun.SCHOOL.counted(schools));
        }
        participants(parts).ifPresent(said::add);
        if (parts.size() == 1) {
            parts.getFirst()
                    .municipalities()
                    .ifPresent(count -> said.add(Noun.MUNICIPALITY.counted(count)));
        }
        return String.join(", ", said);
    }

    private static Optional<String> participants(List<Part> parts) {
        if (parts.stream().anyMatch(part -> part.participants().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                (parts.size() == 1 ? Noun.PARTICIPANT : PARTICIPATION)
                        .counted(
                                parts.stream()
                                        .mapToLong(part -> part.participants().orElse(0))
                                        .sum()));
    }

    /** «ВПР 2026, математика, 5 класс»; of many the first three and how many more. */
    static String procedures(List<Part> parts) {
        List<String> titles =
                parts.stream()
                        .flatMap(
                                part -> part.procedure().stream().map(of -> title(of, part.year())))
                        .distinct()
                        .toList();
        if (titles.size() <= NAMED) {
            return String.join("; ", titles);
        }
        return titles.stream().limit(NAMED).collect(Collectors.joining("; "))
                + " и ещё "
                + Noun.PROCEDURE.counted(titles.size() - NAMED);
    }

    private static String title(Procedure procedure, Optional<AcademicYear> year) {
        return year.map(procedure::title).orElse(procedure.title());
    }

    /** «2,3 МБ», «14 КБ», «0 байт». */
    static String size(long bytes) {
        if (bytes == 0) {
            return "0\u00a0байт";
        }
        long kilobytes = Math.max(1, Math.ceilDiv(bytes, 1024));
        return kilobytes < 1024
                ? kilobytes + "\u00a0КБ"
                : Numbers.decimal(kilobytes / 1024.0, 1) + "\u00a0МБ";
    }
}
