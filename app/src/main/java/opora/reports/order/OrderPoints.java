package opora.reports.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.identification.Approvals.Approval;
import opora.identification.Approvals.Meeting;
import opora.identification.Method.ClauseB;
import opora.identification.MethodTitle;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Counts;
import opora.reports.Approving;
import opora.reports.Heading;
import opora.reports.list.Arranged;
import opora.reports.list.ListTitle;
import opora.reports.list.Words;

/** What an order says: because of what, and what is to be done by whom. */
final class OrderPoints {

    private static final String UNTIL = "в срок до " + Words.BLANK_DAY;

    private final SchoolList list;
    private final Heading heading;

    OrderPoints(SchoolList list, Heading heading) {
        this.list = list;
        this.heading = heading;
    }

    String preamble() {
        return "Чтобы поддержать школы, в которых многие ученики не справляются с проверочными работами и экзаменами, на основании результатов %s, методики выявления (%s)%s приказываю:"
                .formatted(years(), MethodTitle.of(list.method()), protocol());
    }

    private String years() {
        return list.method().clauseB() == ClauseB.NONE
                ? list.year() + " года"
                : "%s и %s годов".formatted(list.year().previous(), list.year());
    }

    /** Left blank before the order, left out when the order was recorded without a meeting. */
    private String protocol() {
        Approving approving = heading.approving();
        return approving.recorded().isPresent() && approving.meeting().isEmpty()
                ? ""
                : " и протокола заседания комиссии "
                        + Words.of(approving.meeting().map(Meeting::protocol));
    }

    List<String> points() {
        List<String> points = new ArrayList<>();
        points.add(list.counts().lowResults() == 0 ? nobody() : approved());
        beside().ifPresent(points::add);
        if (list.counts().lowResults() > 0) {
            points.add(
                    "Органам местного самоуправления, управляющим образованием, %s вместе с каждой школой из перечня разобрать причины низких результатов, составить план поддержки и назначить того, кто за неё отвечает."
                            .formatted(UNTIL));
        }
        points.add(
                "Региональному оператору (%s) %s довести перечень до муниципалитетов и школ: каждой школе — основания, по которым она в нём стоит, и числа, из которых они следуют."
                        .formatted(Words.BLANK_NAME, UNTIL));
        heading.approving().replaced().map(this::noLongerInForce).ifPresent(points::add);
        points.add("Контроль за исполнением приказа возложить на %s.".formatted(Words.BLANK_NAME));
        return points;
    }

    private String approved() {
        return "Утвердить перечень %s (приложение): %s."
                .formatted(ListTitle.inSentence(list, heading), Arranged.of(list).listed());
    }

    private String nobody() {
        return "Утвердить итоги выявления %s (приложение): среди школ, о которых есть данные, таких нет."
                .formatted(ListTitle.inSentence(list, heading));
    }

    /** What else the annex tells must not be read as part of the list. */
    private Optional<String> beside() {
        Counts counts = list.counts();
        List<String> others = new ArrayList<>();
        if (counts.atRisk() > 0) {
            others.add("школы в зоне риска (%d)".formatted(counts.atRisk()));
        }
        if (counts.noData() > 0) {
            others.add("школы, о которых нет данных (%d)".formatted(counts.noData()));
        }
        String caution =
                counts.noData() == 0 ? "" : "; отсутствие данных не значит, что трудностей нет";
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Принять к сведению, что в приложении названы также %s. В перечень они не входят%s."
                                .formatted(String.join(" и ", others), caution));
    }

    private String noLongerInForce(Approval earlier) {
        return "Признать утратившим силу приложение к приказу %s (версия %d перечня по результатам %s года)."
                .formatted(Words.of(earlier.what().order()), earlier.version(), earlier.year());
    }
}
