package opora.programme.roadmap.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.programme.timing.Period;

/** The sections of a roadmap while its rows are read. */
final class Sections {

    private record Open(Bands.Band band, List<Entry> entries) {}

    private final List<Open> all = new ArrayList<>();
    private int counted;

    void open(Bands.Band band) {
        all.add(new Open(band, new ArrayList<>()));
    }

    void add(Entry entry) {
        if (all.isEmpty()) {
            open(new Bands.Band(entry.row(), "", ""));
        }
        all.getLast().entries().add(entry);
    }

    /** The activity that was read last in the section that is open. */
    Optional<Entry> last() {
        return all.isEmpty() || all.getLast().entries().isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast().entries().getLast());
    }

    /** How many activities had no number of their own. */
    int counted() {
        return counted;
    }

    List<DraftSection> read(Period period) {
        List<DraftSection> sections = new ArrayList<>();
        for (Open open : all) {
            String number =
                    open.band().number().isEmpty() && !open.band().title().isEmpty()
                            ? "" + (sections.size() + 1)
                            : open.band().number();
            sections.add(
                    new DraftSection(
                            open.band().row(),
                            number,
                            open.band().title(),
                            activities(open, number, period)));
        }
        return sections;
    }

    private List<DraftActivity> activities(Open open, String section, Period period) {
        List<DraftActivity> activities = new ArrayList<>();
        for (Entry entry : open.entries()) {
            if (!RowNumber.is(entry.text(Field.NUMBER))) {
                counted++;
                String own = "" + (activities.size() + 1);
                entry.number(section.isEmpty() ? own : section + "." + own);
            }
            activities.add(entry.activity(period));
        }
        return activities;
    }
}
