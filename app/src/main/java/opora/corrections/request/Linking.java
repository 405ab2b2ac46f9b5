package opora.corrections.request;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.access.Caller;
import opora.access.Viewer;
import opora.corrections.request.Step.Correction;
import opora.corrections.request.Step.Kind;
import opora.corrections.store.RequestStore;
import opora.intake.BatchAccepted;
import opora.intake.BatchRecalled;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.TerritoryScope;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Links accepted requests with the load that changed the number, and unlinks them when that load is recalled. */
@Component
class Linking {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    private final RequestStore requests;
    private final ProcedureOutcomes outcomes;
    private final CorrectionDeeds deeds;
    private final Clock clock;

    Linking(RequestStore requests, ProcedureOutcomes outcomes, CorrectionDeeds deeds, Clock clock) {
        this.requests = requests;
        this.outcomes = outcomes;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Inside the transaction of the load: the number and the link change together. */
    @EventListener
    void accepted(BatchAccepted accepted) {
        link(requests.list(ALL));
    }

    @EventListener
    void recalled(BatchRecalled recalled) {
        link(requests.list(ALL));
    }

    /** Looks at those of them to which the region agreed; the others stay as they are. */
    void link(Collection<Request> some) {
        List<Request> agreed =
                some.stream()
                        .filter(one -> one.state().lacksData() || one.correction().isPresent())
                        .toList();
        if (agreed.isEmpty()) {
            return;
        }
        List<Known> current =
                outcomes.outcomes(
                        ALL,
                        agreed.stream().map(Request::year).collect(Collectors.toSet()),
                        agreed.stream().map(Request::procedure).collect(Collectors.toSet()));
        for (Request request : agreed) {
            next(request, of(request, current)).ifPresent(step -> keep(request, step));
        }
    }

    private static Optional<Known> of(Request request, List<Known> current) {
        return current.stream()
                .filter(known -> known.school().equals(request.school()))
                .filter(known ->
                        request.isAbout(known.outcome().year(), known.outcome().procedure()))
                .findFirst();
    }

    /** What has to be told of a request when this counts; nothing when it is told already. */
    private Optional<Step> next(Request request, Optional<Known> known) {
        Optional<Correction> told = request.correction();
        Optional<Correction> now = known.filter(one -> changes(request, one)).map(Linking::of);
        if (now.equals(told)) {
            return Optional.empty();
        }
        return Optional.of(
                now.map(one -> step(Kind.CORRECTED, corrected(request, one), now))
                        .orElseGet(() ->
                                step(
                                        Kind.CORRECTION_LOST,
                                        "Загрузка %d отозвана или заменена: число снова прежнее"
                                                .formatted(told.orElseThrow().batch()),
                                        Optional.empty())));
    }

    private static boolean changes(Request request, Known known) {
        return request.fact().filter(fact -> fact == known.id()).isEmpty()
                && !(request.was().isPresent()
                        && Counted.of(known.outcome()).equals(request.was()));
    }

    private static Correction of(Known known) {
        return new Correction(
                known.batch(), known.edition(), known.id(), Counted.of(known.outcome()));
    }

    private static String corrected(Request request, Correction now) {
        String says =
                "Исправлено загрузкой %d, редакция %d: %s."
                        .formatted(
                                now.batch(),
                                now.edition(),
                                now.now().map(Counted::words).orElse("только проценты"));
        return now.now().filter(request.asked()::equals).isPresent()
                ? says + " Это то, о чём просила школа."
                : says + " Школа просила другое: " + request.asked().words() + ".";
    }

    private Step step(Kind kind, String text, Optional<Correction> correction) {
        String by = Caller.now().flatMap(Caller::viewer).map(Viewer::name).orElse("Опора");
        return new Step(0, kind, text, correction, clock.instant(), by);
    }

    private void keep(Request request, Step step) {
        long by = Caller.now().flatMap(Caller::viewer).map(Viewer::id).orElse(0L);
        requests.add(request, step, by);
        deeds.stepped(request, step);
    }
}
