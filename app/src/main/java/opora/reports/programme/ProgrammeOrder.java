package opora.reports.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.Document;
import opora.office.Document.Page;
import opora.office.NoBreaks;
import opora.office.TableCell;
import opora.office.TableRow;
import opora.programme.wording.Provision;
import opora.reports.PrintedProgramme;
import opora.reports.list.Words;

/**
 * The order, decree or direction that approves a programme: whose, what about, what for, point by point, a place to sign. What the programme does not say is left to be written by
 * hand; the office edits it further in Word.
 */
public final class ProgrammeOrder {

    /** millimetres, 180 in all */
    private static final List<Integer> HALVES = List.of(90, 90);

    /** «приказ № 31 от 12.03.2027», «постановление от 12.03.2027 № 31-п» */
    private static final Pattern NUMBER =
            Pattern.compile("(?:№|N)?\\s*(\\d[\\d\\p{L}/-]*)(?=\\s|$|,)");

    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2}\\.\\d{2}\\.\\d{4}|\\d{1,2}\\s\\p{L}+\\s\\d{4})");

    /** What approves: how it is headed, and what stands before its points. A распоряжение has no word of its own there. */
    private enum Act {
        ORDER("Приказ", "ПРИКАЗЫВАЮ"),
        DECREE("Постановление", "ПОСТАНОВЛЯЮ"),
        DIRECTION("Распоряжение", "");

        private final String title;
        private final String demand;

        Act(String title, String demand) {
            this.title = title;
            this.demand = demand;
        }

        /** By the first word of the paper; an order where it names none of them. */
        static Act of(String paper) {
            String words = paper.strip().toLowerCase(Locale.of("ru"));
            return Arrays.stream(values())
                    .filter(one -> words.startsWith(one.title.toLowerCase(Locale.of("ru"))))
                    .findFirst()
                    .orElse(ORDER);
        }
    }

    private final PrintedProgramme printed;
    private final Provision programme;
    private final Act act;

    private ProgrammeOrder(PrintedProgramme printed) {
        this.printed = printed;
        this.programme = printed.edition().programme();
        this.act = Act.of(printed.approved().orElse(""));
    }

    public static Document of(PrintedProgramme printed) {
        ProgrammeOrder order = new ProgrammeOrder(printed);
        PaperTop top = new PaperTop(printed, order.act.title + " об утверждении");
        List<Block> blocks = new ArrayList<>(order.head());
        blocks.addAll(order.body());
        blocks.addAll(top.signature());
        order.contact().ifPresent(blocks::add);
        return new Document(top.stamp(), Page.PORTRAIT, top.foot(), blocks);
    }

    private List<Block> head() {
        String paper = printed.approved().orElse("");
        String day = found(DAY, paper);
        String number = found(NUMBER, paper.replace(day, ""));
        List<Block> head = new ArrayList<>();
        String developer = String.join(", ", programme.lines("developer"));
        head.add(
                new Paragraph(
                        Style.TEXT,
                        Align.CENTER,
                        developer.isEmpty() ? Words.BLANK_NAME + Words.BLANK_NAME : developer));
        head.add(new Paragraph(Style.TITLE, Align.CENTER, act.title));
        head.add(
                new Block.Table(
                        HALVES,
                        0,
                        Block.Frame.NONE,
                        List.of(
                                TableRow.of(
                                        TableCell.of(day.isEmpty() ? Words.BLANK_DAY : day),
                                        TableCell.of(
                                                        "№\u00a0"
                                                                + (number.isEmpty()
                                                                        ? "______________"
                                                                        : number))
                                                .aligned(Align.RIGHT)))));
        head.add(
                new Paragraph(
                        Style.HEADING,
                        Align.LEFT,
                        NoBreaks.in("Об утверждении: " + printed.title())));
        return head;
    }

    private static String found(Pattern sought, String paper) {
        Matcher found = sought.matcher(paper);
        return found.find() ? found.group(1) : "";
    }

    private List<Block> body() {
        List<Block> body = new ArrayList<>();
        String demand =
                Stream.of(withoutEnd(programme.value("purpose").strip()), act.demand)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
        if (!demand.isEmpty()) {
            body.add(text(demand + ":"));
        }
        List<String> points = new ArrayList<>();
        points.add("Утвердить прилагаемую программу «%s»%s.".formatted(inner(), term()));
        points.addAll(programme.lines("points"));
        for (int at = 0; at < points.size(); at++) {
            body.add(text("%d. %s".formatted(at + 1, points.get(at))));
        }
        return body;
    }

    /** A title in quotation marks of its own does not get a second pair around it. */
    private String inner() {
        return printed.title().replace('«', '„').replace('»', '“');
    }

    private String term() {
        String term = programme.value("term");
        return term.isEmpty() || printed.title().contains(term) ? "" : " (срок: " + term + ")";
    }

    private static String withoutEnd(String purpose) {
        return purpose.replaceAll(
                "(?iU)[\\s,:.]*(приказываю|постановляю|постановляет|обязываю)?[\\s,:.]*$", "");
    }

    private Optional<Block> contact() {
        List<String> contact = programme.lines("contact");
        return contact.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Paragraph(
                                Style.NOTE, Align.LEFT, NoBreaks.in(String.join("\n", contact))));
    }

    private static Block text(String text) {
        return new Paragraph(Style.TEXT, Align.BOTH, NoBreaks.in(text));
    }
}
