package opora.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.intake.Loading;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.agreement.Step;
import opora.programme.diary.Doing;
import opora.programme.shape.Shapes;
import opora.programme.wording.Kinds;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.Days;
import org.springframework.context.ApplicationContext;

/** A programme of Боровинская СОШ that is carried out: two activities, one of them late since yesterday. */
public final class CarriedOut {

    public final LocalDate today = LocalDate.now();
    public final Viewer school;
    public final long id;
    public final ProvisionId late;
    public final ProvisionId fuzzy;

    private final ApplicationContext house;
    private final Programmes programmes;

    public CarriedOut(ApplicationContext house) {
        this(house, SmallWorld.in(house).borovinskayaSchool(), ProgrammeLevel.SCHOOL);
    }

    /** The same of the region. */
    public static CarriedOut ofTheRegion(ApplicationContext house) {
        return new CarriedOut(house, Loading.OPERATOR, ProgrammeLevel.REGION);
    }

    private CarriedOut(ApplicationContext house, Viewer author, ProgrammeLevel level) {
        this.house = house;
        programmes = house.getBean(Programmes.class);
        school = author;
        id = begun(level);
        ProvisionId part =
                programmes.edition(school, id).list("part").stream()
                        .filter(one -> one.value("view").equals("roadmap"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        ProvisionId group = added("activity_group", part, Map.of("title", "Семья"));
        late =
                added(
                        "activity",
                        group,
                        Map.of(
                                "text", "Собрания с родителями",
                                "timing", "до " + Days.of(today.minusDays(1)),
                                "responsible", "классные руководители",
                                "coverage", "48 родителей",
                                "evidence", "протокол"));
        fuzzy = added("activity", group, Map.of("text", "Консультации", "timing", "постоянно"));
        step(Step.Kind.APPROVED);
    }

    private long begun(ProgrammeLevel level) {
        Begun begun =
                programmes.begin(
                        school,
                        new Founding(
                                level,
                                Optional.empty(),
                                school.scope().onlySchool(),
                                "school",
                                "",
                                Origin.SHAPE,
                                Optional.empty()),
                        Map.of(
                                "title", "Программа с дневником",
                                "starts", Days.of(today.minusDays(60)),
                                "ends", Days.of(today.plusDays(200))),
                        new Beginning.Sketched(Shapes.find("school").orElseThrow().beginning()));
        return ((Begun.Done) begun).programme();
    }

    private ProvisionId added(String kind, ProvisionId parent, Map<String, String> values) {
        Redrafting redrafting = house.getBean(Redrafting.class);
        return ((Saved.Done)
                        redrafting.add(
                                school, id, Kinds.shipped().get(kind), Optional.of(parent), values))
                .provision();
    }

    public void step(Step.Kind kind) {
        house.getBean(ProgrammeArchive.class)
                .step(
                        school,
                        Instant.now(),
                        id,
                        programmes.get(school.scope(), id).course().edition(),
                        kind,
                        Optional.empty(),
                        "приказ 31",
                        "");
    }

    public Doing doing(ProvisionId activity) {
        return Objects.requireNonNull(
                house.getBean(Diaries.class).diary(school.scope(), id).doings().get(activity));
    }
}
