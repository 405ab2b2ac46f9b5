package opora.programme.roadmap.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.Redrafting;
import opora.programme.Saved;
import opora.programme.roadmap.ProgrammeDays;
import opora.programme.roadmap.chart.TimeAxis;
import opora.programme.roadmap.term.Term;
import opora.programme.timing.Period;
import opora.programme.web.CasePage;
import opora.programme.wording.Edition;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import org.springframework.stereotype.Component;

/** Puts the form together in which a term is moved, and moves it through the saving of every other change. */
@Component
class TermPages {

    private static final int LATER = 12;

    private final Programmes programmes;
    private final Redrafting redrafting;
    private final Owners owners;
    private final Clock clock;

    TermPages(Programmes programmes, Redrafting redrafting, Owners owners, Clock clock) {
        this.programmes = programmes;
        this.redrafting = redrafting;
        this.owners = owners;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such activity or it is not the person's to write now */
    TermPage page(Viewer viewer, long programme, ProvisionId id, TermForm form) {
        Programme seen = programmes.get(viewer.scope(), programme);
        Edition edition = programmes.edition(viewer, programme);
        Provision activity =
                edition.find(id).filter(one -> one.is("activity")).orElseThrow(NotVisible::new);
        CasePage head = CasePage.of(viewer, seen, owners.names(viewer.scope()));
        if (!head.writes()) {
            throw new NotVisible();
        }
        LocalDate today = LocalDate.now(clock);
        Period period = ProgrammeDays.of(seen, today);
        Term term = Term.of(activity.value("timing"), period);
        return new TermPage(
                head,
                activity,
                Numbering.of(edition).of(activity),
                term,
                months(TimeAxis.of(period, List.of(term), today)),
                form.typed().isEmpty() ? activity.value("timing") : form.typed(),
                form.upon() > 0 ? form.upon() : activity.version(),
                form.how(),
                "",
                "",
                form.filter());
    }

    /** Those that are drawn and a year more. */
    private static List<YearMonth> months(TimeAxis axis) {
        return Stream.concat(
                        axis.list().stream(),
                        Stream.iterate(axis.last().plusMonths(1), month -> month.plusMonths(1))
                                .limit(LATER))
                .toList();
    }

    Saved move(Viewer viewer, long programme, ProvisionId id, TermForm form, String words) {
        Provision now = programmes.edition(viewer, programme).find(id).orElseThrow(NotVisible::new);
        Map<String, String> values = new HashMap<>(now.values());
        values.put("timing", words);
        return redrafting.change(
                viewer,
                programme,
                id,
                form.upon() > 0 ? form.upon() : now.version(),
                values,
                form.reason());
    }
}
