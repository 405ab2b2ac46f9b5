package opora;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.network.Answer;
import opora.network.Decision;
import opora.network.SchoolVisit;
import opora.network.SchoolVisits;
import opora.network.note.Notes;
import opora.network.visit.Attachments;
import opora.network.visit.Decisions;
import opora.network.visit.PlannedVisit;
import opora.network.visit.Planning;
import opora.network.visit.Protocols;
import opora.network.visit.TypedAnswer;
import opora.network.visit.TypedDecision;
import opora.network.visit.TypedPlan;
import opora.network.visit.TypedProtocol;
import opora.office.SentFile;
import opora.territory.TerritoryScope;
import org.springframework.context.ApplicationContext;

/** A visit in the small world: Боровинская was visited a year ago, what was decided is done, so that it changes nothing of today. */
record SmallVisit(ApplicationContext house, SmallWorld world) {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    /** What the places of its addresses in {@code routes.txt} stand for. */
    static Map<String, String> places(ApplicationContext house, SmallWorld world) {
        SmallVisit small = new SmallVisit(house, world);
        SchoolVisit visit = small.visit();
        Decision decision = visit.decisions().getFirst();
        return Map.of(
                "visit", Long.toString(visit.id()),
                "decision", Long.toString(decision.id()),
                "visitanswer", Long.toString(decision.answers().getFirst().id()),
                "visitfile", Long.toString(visit.files().getFirst().id()),
                "note", Long.toString(small.note()));
    }

    private SchoolVisit visit() {
        SchoolVisits visits = house.getBean(SchoolVisits.class);
        return visits.ofSchool(ALL, world.borovinskaya()).stream()
                .filter(one -> !one.files().isEmpty() && !one.decisions().isEmpty())
                .min((one, other) -> Long.compare(one.id(), other.id()))
                .orElseGet(() -> visits.find(ALL, visited(visits)).orElseThrow());
    }

    private long visited(SchoolVisits visits) {
        Viewer coordinator = world.districtCoordinator();
        String day = visits.today().minusDays(365).toString();
        TypedPlan plan = new TypedPlan(day, "ON_SITE", "Посмотреть уроки", "5А\n6А", "", "");
        long visit =
                switch (house.getBean(Planning.class)
                        .plan(coordinator, world.borovinskaya(), plan)) {
                    case PlannedVisit.Done(long planned) -> planned;
                    case PlannedVisit.Mistaken(Map<String, String> mistakes) ->
                            throw new AssertionError(mistakes);
                };
        right(
                house.getBean(Protocols.class)
                        .write(
                                coordinator,
                                visit,
                                new TypedProtocol(day, "куратор", "Урок в 6А", "", "", 0, "")));
        Decisions decisions = house.getBean(Decisions.class);
        right(
                decisions.make(
                        coordinator, visit, new TypedDecision("Открытый урок", "завуч", day, "")));
        long decision = visits.find(ALL, visit).orElseThrow().decisions().getFirst().id();
        right(
                decisions.answer(
                        coordinator,
                        visit,
                        new TypedAnswer(
                                decision, Optional.of(Answer.Kind.CLOSED), "Урок прошёл", "", "")));
        byte[] pdf = "%PDF-1.7 план".getBytes(StandardCharsets.UTF_8);
        right(
                house.getBean(Attachments.class)
                        .attach(
                                coordinator,
                                visit,
                                List.of(new SentFile("план.pdf", pdf.length, () -> pdf))));
        return visit;
    }

    private static void right(Map<String, String> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new AssertionError(mistakes);
        }
    }

    private long note() {
        Notes notes = house.getBean(Notes.class);
        Viewer coordinator = world.districtCoordinator();
        if (notes.list(coordinator, world.borovinskaya()).isEmpty()) {
            right(notes.write(coordinator, world.borovinskaya(), "Директор сменился", ""));
        }
        return notes.list(coordinator, world.borovinskaya()).getLast().id();
    }
}
