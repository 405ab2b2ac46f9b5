package opora.reports.protocol;

import static opora.reports.protocol.MeetingProtocol.text;

import java.util.ArrayList;
import java.util.List;
import opora.corrections.Disputes;
import opora.identification.MethodTitle;
import opora.identification.SchoolList;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.reports.Considered;
import opora.reports.Heading;
import opora.reports.list.Arranged;
import opora.reports.list.MethodText;
import opora.reports.list.Words;
import opora.vocabulary.Noun;

/** What was looked at: the sums, what changed in a year, where nobody is listed, what is missing, what was disputed, what is not settled. */
final class Heard {

    private static final Noun DISPUTED =
            new Noun("число оспорено", "числа оспорены", "чисел оспорено");
    private static final Noun NUMBER = new Noun("число", "числа", "чисел");
    private static final int INDENT = 5;

    private final SchoolList list;
    private final Heading heading;
    private final Considered considered;
    private final Arranged arranged;

    Heard(SchoolList list, Heading heading, Considered considered) {
        this.list = list;
        this.heading = heading;
        this.considered = considered;
        this.arranged = Arranged.of(list);
    }

    List<Block> blocks() {
        List<Block> heard = new ArrayList<>();
        heard.add(text(sums()));
        String without = arranged.withoutListed();
        if (!without.isEmpty()) {
            heard.add(text("Школ из перечня нет в муниципалитетах: " + without + "."));
        }
        for (MethodText.Point point : new MethodText(list, heading).notLoaded()) {
            heard.add(text(point.name() + ": " + point.text() + "."));
        }
        heard.addAll(
                considered
                        .before()
                        .map(before -> new Changes(list, before).blocks())
                        .orElse(
                                List.of(
                                        text(
                                                "С перечнем по результатам %s года сравнить нельзя: в Опоре нет такого перечня по той же методике."
                                                        .formatted(list.year().previous())))));
        heard.addAll(disputes());
        heard.addAll(against());
        return heard;
    }

    private String sums() {
        return "Методика: %s. Всего %s. В перечне %s."
                .formatted(
                        MethodTitle.of(list.method()), Words.sum(list.counts()), arranged.listed());
    }

    private List<Block> disputes() {
        if (considered.disputes().isEmpty()) {
            return List.of(
                    text(
                            "Окно уточнений по результатам %s года не открывалось."
                                    .formatted(list.year())));
        }
        return considered.disputes().stream().map(one -> text(told(one))).toList();
    }

    /** «Окно уточнений 2 по расчёту 40, для школ до …: 7 чисел оспорено = решено исправить 3 + …». */
    private static String told(Disputes one) {
        String where =
                "Окно уточнений %d по расчёту %d, для школ по %s: "
                        .formatted(one.window(), one.run(), Words.day(one.until()));
        if (one.disputed() == 0) {
            return where + "ни одно число не оспорено.";
        }
        return where
                + "%s = решено исправить %d + решено оставить %d + не принято к рассмотрению %d + без решения %d.%s"
                        .formatted(
                                DISPUTED.counted(one.disputed()),
                                one.agreed(),
                                one.kept(),
                                one.notAdmitted(),
                                one.undecided(),
                                one.waiting() == 0
                                        ? ""
                                        : " Исправленные данные ещё не загружены: %s."
                                                .formatted(NUMBER.counted(one.waiting())));
    }

    private List<Block> against() {
        if (considered.against().isEmpty()) {
            return List.of();
        }
        List<Block> against = new ArrayList<>();
        against.add(text("На %s не закрыто:".formatted(Words.day(considered.at()))));
        for (String one : considered.against()) {
            against.add(new Paragraph(Style.NOTE, Align.BOTH, INDENT, "— " + one + "."));
        }
        return against;
    }
}
