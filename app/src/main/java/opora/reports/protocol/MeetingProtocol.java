package opora.reports.protocol;

import java.util.ArrayList;
import java.util.List;
import opora.identification.Approvals.Meeting;
import opora.identification.SchoolList;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.Document;
import opora.office.Stamp;
import opora.reports.Considered;
import opora.reports.Heading;
import opora.reports.list.ListTitle;
import opora.reports.list.PaperHead;
import opora.reports.list.Signatures;
import opora.reports.list.Words;
import opora.vocabulary.Noun;

/** The protocol of the meeting before an order: who was there, what was looked at, what was decided. The office edits it further in Word. */
public final class MeetingProtocol {

    private final SchoolList list;
    private final Heading heading;
    private final Considered considered;

    private MeetingProtocol(SchoolList list, Heading heading, Considered considered) {
        this.list = list;
        this.heading = heading;
        this.considered = considered;
    }

    public static Document of(SchoolList list, Heading heading, Considered considered) {
        MeetingProtocol protocol = new MeetingProtocol(list, heading, considered);
        return new Document(
                new Stamp(
                        "Протокол: перечень школ с низкими образовательными результатами, %s год"
                                .formatted(list.year()),
                        "Опора",
                        heading.at().toInstant()),
                Document.Page.PORTRAIT,
                "%s; сведения на %s".formatted(Words.foot(heading), Words.day(considered.at())),
                protocol.blocks());
    }

    private List<Block> blocks() {
        People people = new People(heading.approving().meeting());
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(
                PaperHead.of(
                        heading,
                        "Протокол\nзаседания комиссии",
                        heading.approving().meeting().map(Meeting::protocol)));
        blocks.add(heading("Присутствовали"));
        blocks.add(people.present());
        blocks.add(heading("Повестка дня"));
        blocks.add(text("1. Об утверждении перечня %s.".formatted(called())));
        blocks.add(heading("Слушали"));
        blocks.addAll(new Heard(list, heading, considered).blocks());
        heading.approving()
                .meeting()
                .map(Meeting::said)
                .filter(said -> !said.isBlank())
                .ifPresent(said -> blocks.add(text(said)));
        blocks.add(heading("Решили"));
        blocks.addAll(decided());
        blocks.add(
                Signatures.under(
                        "Голосовали: за ______, против ______, воздержались ______.",
                        people.signing()));
        return blocks;
    }

    private List<Block> decided() {
        List<Block> decided = new ArrayList<>();
        decided.add(
                text(
                        "1. Рекомендовать утвердить перечень %s (расчёт%s): %s."
                                .formatted(called(), number(), listed())));
        heading.approving()
                .replaced()
                .ifPresent(earlier ->
                        decided.add(
                                text(
                                        "2. Рекомендовать заменить им версию %d перечня, утверждённую приказом %s."
                                                .formatted(
                                                        earlier.version(),
                                                        Words.of(earlier.what().order())))));
        return decided;
    }

    private String number() {
        return heading.run().map(run -> " №\u00a0" + run.number()).orElse(" по файлам");
    }

    private String listed() {
        int listed = list.counts().lowResults();
        return listed == 0
                ? "среди школ, о которых есть данные, таких нет"
                : "%s из %d".formatted(Noun.SCHOOL.counted(listed), list.counts().schools());
    }

    private String called() {
        return ListTitle.inSentence(list, heading);
    }

    static Block heading(String text) {
        return new Paragraph(Style.HEADING, Align.LEFT, text);
    }

    static Block text(String text) {
        return new Paragraph(Style.TEXT, Align.BOTH, text);
    }
}
