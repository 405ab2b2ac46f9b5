package opora.reports.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import opora.identification.Approvals.Meeting;
import opora.identification.Approvals.Signer;
import opora.office.Block;
import opora.office.TableCell;
import opora.office.TableRow;
import opora.reports.list.Signatures.Place;
import opora.reports.list.Words;

/** Who was at the meeting; lines to write on where no meeting was recorded. */
record People(Optional<Meeting> meeting) {

    private static final String CHAIR = "Председатель";
    private static final String SECRETARY = "Секретарь";
    private static final String MEMBERS = "Члены комиссии";
    private static final String MEMBER = "Член комиссии";

    /** Members for whom there is a line. */
    private static final int LINES = 3;

    /** millimetres, 180 in all */
    private static final List<Integer> WIDTHS = List.of(45, 135);

    Block present() {
        return new Block.Table(
                WIDTHS,
                0,
                Block.Frame.NONE,
                List.of(
                        row(CHAIR, meeting.map(Meeting::chair).map(People::named)),
                        row(SECRETARY, meeting.map(Meeting::secretary).map(People::named)),
                        row(MEMBERS, Optional.of(members()))));
    }

    private static TableRow row(String as, Optional<String> who) {
        return TableRow.of(TableCell.of(as), TableCell.of(who.orElse(line())));
    }

    private String members() {
        return meeting.map(held ->
                        held.members().isEmpty()
                                ? "—"
                                : String.join(
                                        "\n", held.members().stream().map(People::named).toList()))
                .orElse(String.join("\n", Collections.nCopies(LINES, line())));
    }

    private static String line() {
        return Words.BLANK_NAME + Words.BLANK_NAME;
    }

    private static String named(Signer who) {
        return "%s, %s".formatted(who.name(), who.post());
    }

    /** Chair, secretary, members. */
    List<Place> signing() {
        List<Place> places = new ArrayList<>();
        places.add(new Place(CHAIR, name(meeting.map(Meeting::chair))));
        places.add(new Place(SECRETARY, name(meeting.map(Meeting::secretary))));
        meeting.map(held -> held.members().stream().map(Signer::name).toList())
                .orElse(Collections.nCopies(LINES, ""))
                .forEach(name -> places.add(new Place(MEMBER, name)));
        return places;
    }

    private static String name(Optional<Signer> who) {
        return who.map(Signer::name).orElse("");
    }
}
