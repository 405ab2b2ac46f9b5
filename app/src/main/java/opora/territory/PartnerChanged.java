package opora.territory;

import java.util.List;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A partner was added, told anew or closed; {@code title} says which. */
public record PartnerChanged(long id, String title, String name, List<Deed.Change> changes)
        implements Recordable {

    @Override
    public Deed deed() {
        return new Deed(
                "territory.partner_changed",
                title,
                Deed.Subject.of("partner", id, name),
                changes,
                "");
    }
}
