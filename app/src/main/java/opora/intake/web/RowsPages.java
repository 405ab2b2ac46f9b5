package opora.intake.web;

import java.util.List;
import opora.access.NotVisible;
import opora.intake.BadRow;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.intake.Batches;
import opora.intake.FileTitles;
import opora.intake.Quarantine;
import opora.intake.Quarantined;
import opora.ui.HouseTime;
import org.springframework.stereotype.Component;

/** Makes the page of the bad rows of a file. */
@Component
class RowsPages {

    private final Batches batches;
    private final Quarantine quarantine;
    private final HouseTime time;

    RowsPages(Batches batches, Quarantine quarantine, HouseTime time) {
        this.batches = batches;
        this.quarantine = quarantine;
        this.time = time;
    }

    RowsPage of(long id, long number, int wanted, boolean doubtful) {
        Batch batch = batches.find(id).orElseThrow(NotVisible::new);
        BatchFile file =
                batch.files().stream()
                        .filter(one -> one.id() == number)
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        BadRow.Role role = doubtful ? BadRow.Role.DOUBTFUL : BadRow.Role.ASIDE;
        int all = quarantine.count(number, role);
        int pages = Math.max(1, (all + Quarantine.ON_A_PAGE - 1) / Quarantine.ON_A_PAGE);
        int page = Math.clamp(wanted, 1, pages);
        List<RowCard> cards =
                file.isBeingRead()
                        ? List.of()
                        : quarantine.rows(number, role, page).stream()
                                .map(row -> RowCard.of(row, quarantine.twinOf(number, row)))
                                .toList();
        return new RowsPage(
                id,
                number,
                FileTitles.of(batch.files()).of(number),
                batch.isOpen(),
                file.isBeingRead(),
                file.quarantined(),
                doubtful,
                all,
                cards,
                page,
                pages,
                quarantine.mends(number).stream().map(mend -> MendRow.of(mend, time)).toList(),
                quarantine.leftOut(number).stream().map(row -> MendRow.of(row, time)).toList(),
                file.quarantined().without().map(this::chosen).orElse(""));
    }

    private String chosen(Quarantined.Without without) {
        return time.whole(without.at()) + ", " + without.by();
    }
}
