package opora.access.web;

import java.util.List;
import java.util.function.Predicate;
import opora.access.PeopleImport.Deed;
import opora.access.PeopleImport.Planned;
import opora.access.PeopleTable;

/**
 * What a table of people will do, as the page shows it.
 *
 * @param rows the lines without a mistake, as they travel through a form
 */
public record PlannedTable(List<Planned> all, List<Planned> bad, long invited, String rows) {

    static PlannedTable of(List<Planned> all) {
        List<Planned> good = all.stream().filter(Planned::isGood).toList();
        return new PlannedTable(
                all,
                all.stream().filter(Predicate.not(Planned::isGood)).toList(),
                good.stream().filter(one -> one.deed() == Deed.INVITE).count(),
                PeopleTable.text(good.stream().map(Planned::row).toList()));
    }

    public boolean isGood() {
        return bad.isEmpty() && !all.isEmpty();
    }

    public int assigned() {
        return good() - (int) invited;
    }

    public int good() {
        return all.size() - bad.size();
    }

    /** What accepting does, for its button. */
    public String deed() {
        if (assigned() == 0) {
            return "Пригласить всех";
        }
        return invited == 0 ? "Назначить всех" : "Пригласить и назначить всех";
    }
}
