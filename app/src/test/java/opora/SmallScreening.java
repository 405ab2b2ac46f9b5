package opora;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.intake.Loading;
import opora.objectivity.KeptSign;
import opora.objectivity.Marker;
import opora.objectivity.MarkerKind;
import opora.objectivity.RegionWork;
import opora.objectivity.ScreenedYear;
import opora.objectivity.Screenings;
import opora.objectivity.SignAnswer.Asked;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.objectivity.Terms;
import opora.objectivity.Weighed;
import opora.objectivity.Work;
import opora.objectivity.answer.Answers;
import opora.objectivity.answer.Answers.Words;
import opora.objectivity.answer.Steps;
import opora.objectivity.screening.ScreeningArchive;
import opora.objectivity.screening.ScreeningArchive.NewScreening;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.BorderExcess;
import opora.territory.School;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.context.ApplicationContext;

/** A screening in the small world, opened: every school has a sign that stands out in Russian of 2026, Боровинская has explained hers. */
record SmallScreening(ApplicationContext house, SmallWorld world) {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final Work RUSSIAN = new Work(new AcademicYear(2026), Procedure.of("VPR-6-RU"));

    /** What the places of its addresses in {@code routes.txt} stand for. */
    static Map<String, String> places(ApplicationContext house, SmallWorld world) {
        SmallScreening small = new SmallScreening(house, world);
        long screening = small.opened();
        List<KeptSign> signs = house.getBean(Screenings.class).remarkable(ALL, screening);
        KeptSign own = of(signs, world.borovinskaya().value());
        return Map.of(
                "screening", Long.toString(screening),
                "sign", Long.toString(own.id()),
                "sign-of-second", Long.toString(of(signs, world.second().value()).id()),
                "step", Long.toString(small.step(own)));
    }

    private static KeptSign of(List<KeptSign> signs, long school) {
        return signs.stream()
                .filter(sign -> sign.school().id().value() == school)
                .findFirst()
                .orElseThrow();
    }

    private long opened() {
        Screenings screenings = house.getBean(Screenings.class);
        long screening = house.getBean(ScreeningArchive.class).keep(made());
        screenings.open(Loading.OPERATOR, screening);
        return screening;
    }

    private NewScreening made() {
        List<Weighed> signs = new ArrayList<>();
        List<NotAsked> aside = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        for (Known fact :
                house.getBean(ProcedureOutcomes.class)
                        .written(ALL, RUSSIAN.year(), RUSSIAN.procedure())) {
            BorderExcess excess = new BorderExcess(25, 3, 9, 1, 120, 300, 1.2, 3.1, 0.0004);
            signs.add(
                    new Weighed(
                            new Asked(
                                    fact.school(),
                                    RUSSIAN,
                                    SignKind.BORDER,
                                    List.of(fact.id()),
                                    25,
                                    excess),
                            0.0012));
            aside.add(new NotAsked(fact.school(), RUSSIAN, SignKind.INVERSION, Reason.NO_TASKS));
            markers.add(
                    new Marker(
                            fact.school(),
                            RUSSIAN,
                            MarkerKind.INFLATED_MEAN,
                            List.of(fact.id()),
                            25,
                            31.2,
                            30.4));
        }
        RegionWork region =
                new RegionWork(
                        RUSSIAN, 3, Optional.of(51), Optional.of(25), new long[0], List.of());
        return new NewScreening(
                new ScreenedYear(
                        RUSSIAN.year(), Terms.USUAL, signs, aside, markers, List.of(region)),
                "opora-1",
                "of the small world",
                Instant.parse("2026-11-02T07:00:00Z"),
                Loading.OPERATOR,
                house.getBean(Schools.class).list(ALL).stream()
                        .collect(Collectors.toMap(School::id, Function.identity())));
    }

    private long step(KeptSign sign) {
        Steps steps = house.getBean(Steps.class);
        if (steps.of(ALL, sign.subject()).isEmpty()) {
            house.getBean(Answers.class)
                    .explain(
                            world.borovinskayaSchool(),
                            sign.id(),
                            new Words("Работы перечитали вдвоём", ""));
        }
        return steps.of(ALL, sign.subject()).getFirst().id();
    }
}
