package opora.programme;

import java.util.Map;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.shape.Shapes;
import opora.programme.wording.Edition;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A programme of a school that was begun, with hands to write into it. */
@SpringBootTest
@OnTestDatabase
abstract class BegunBySchool {

    @Autowired ApplicationContext house;
    @Autowired Programmes programmes;
    @Autowired Redrafting redrafting;
    @Autowired Agreements agreements;
    @Autowired Remarks remarks;

    SmallWorld world;
    Viewer school;
    long id;

    @BeforeEach
    void a_school_begins_its_programme() {
        world = SmallWorld.in(house);
        school = world.borovinskayaSchool();
        id = begin(school);
    }

    long begin(Viewer author) {
        Begun begun =
                programmes.begin(
                        author,
                        new Founding(
                                ProgrammeLevel.SCHOOL,
                                Optional.empty(),
                                author.scope().onlySchool(),
                                "school",
                                "",
                                Origin.SHAPE,
                                Optional.empty()),
                        Map.of(
                                "title",
                                "Программа школы",
                                "starts",
                                "2027-01-11",
                                "ends",
                                "2027-12-31"),
                        new Beginning.Sketched(Shapes.find("school").orElseThrow().beginning()));
        return ((Begun.Done) begun).programme();
    }

    Edition now() {
        return programmes.edition(school, id);
    }

    /** Number of the newest edition. */
    int newest() {
        return programmes.get(school.scope(), id).course().edition();
    }

    Provision added(String kind, Optional<ProvisionId> parent, Map<String, String> values) {
        Saved saved = redrafting.add(school, id, Kinds.shipped().get(kind), parent, values);
        return now().get(((Saved.Done) saved).provision());
    }

    Provision group() {
        Provision part =
                now().list("part").stream()
                        .filter(one -> one.value("heading").equals("Дорожная карта программы"))
                        .findFirst()
                        .orElseThrow();
        return added("activity_group", Optional.of(part.id()), Map.of("title", "Уроки"));
    }

    Provision activity(String text) {
        return added(
                "activity",
                Optional.of(group().id()),
                Map.of("text", text, "timing", "май", "responsible", "завуч"));
    }

    void filled() {
        added("goal", Optional.empty(), Map.of("text", "Выйти из перечня"));
        added("task", Optional.empty(), Map.of("text", "Разобрать решаемость"));
        activity("Посетить уроки");
    }
}
