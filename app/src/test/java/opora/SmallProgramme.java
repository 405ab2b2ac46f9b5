package opora;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.office.AttachedFile;
import opora.office.AttachedKind;
import opora.programme.Diaries;
import opora.programme.DiaryWriting;
import opora.programme.ProgrammeArchive;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.ProgrammeLevel;
import opora.programme.Programmes;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.Redrafting;
import opora.programme.Remarks;
import opora.programme.Saved;
import opora.programme.agreement.Stage;
import opora.programme.agreement.Step;
import opora.programme.diary.Entry;
import opora.programme.diary.EntryForm;
import opora.programme.diary.Writing;
import opora.programme.shape.Shapes;
import opora.programme.start.Examples;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import org.springframework.context.ApplicationContext;

/** Three programmes of Боровинская СОШ in the small world: a draft with a goal that is remarked upon, one that waits for the municipality, one with a diary. */
public record SmallProgramme(ApplicationContext house, SmallWorld world) {

    private static final String GOAL = "Выйти из перечня";

    /** What the places of its addresses in {@code routes.txt} stand for. */
    public static Map<String, String> places(ApplicationContext house, SmallWorld world) {
        SmallProgramme small = new SmallProgramme(house, world);
        Viewer school = world.borovinskayaSchool();
        long programme = small.begun(school);
        ProvisionId planned = small.activity(school, programme);
        ProvisionId goal = small.goal(school, programme);
        Remarks remarks = house.getBean(Remarks.class);
        remarks.say(school, programme, goal, "Как это измерить?");
        long submitted = small.begun(school);
        house.getBean(ProgrammeArchive.class)
                .step(
                        school,
                        Instant.EPOCH,
                        submitted,
                        1,
                        Step.Kind.SUBMITTED,
                        Optional.of(Stage.MUNICIPALITY),
                        "",
                        "");
        Programmes programmes = house.getBean(Programmes.class);
        Map<String, String> places = new HashMap<>(small.diary(school));
        long approved = small.approved(school);
        places.put("planned", planned.toString());
        places.put("approved", Long.toString(approved));
        places.put("upper", Long.toString(small.upper(world.districtCoordinator())));
        places.put("example", Long.toString(small.example(approved)));
        places.putAll(
                Map.of(
                        "programme", Long.toString(programme),
                        "submitted", Long.toString(submitted),
                        "provision", goal.toString(),
                        "saving",
                                Integer.toString(
                                        programmes.savings(school, programme).getFirst().number()),
                        "remark",
                                Long.toString(
                                        remarks.list(
                                                        school,
                                                        programmes.get(school.scope(), programme))
                                                .getFirst()
                                                .id())));
        return places;
    }

    /** A programme that is carried out, one of its activities with an entry and a file. */
    private Map<String, String> diary(Viewer school) {
        long programme = begun(school);
        Redrafting redrafting = house.getBean(Redrafting.class);
        Provision part =
                house.getBean(Programmes.class).edition(school, programme).list("part").stream()
                        .filter(one -> one.value("view").equals("roadmap"))
                        .findFirst()
                        .orElseThrow();
        ProvisionId group =
                ((Saved.Done)
                                redrafting.add(
                                        school,
                                        programme,
                                        Kinds.shipped().get("activity_group"),
                                        Optional.of(part.id()),
                                        Map.of("title", "Уроки")))
                        .provision();
        Saved.Done activity =
                (Saved.Done)
                        redrafting.add(
                                school,
                                programme,
                                Kinds.shipped().get("activity"),
                                Optional.of(group),
                                Map.of("text", "Посетить уроки", "timing", "весь период"));
        house.getBean(ProgrammeArchive.class)
                .step(
                        school,
                        Instant.EPOCH,
                        programme,
                        activity.edition(),
                        Step.Kind.APPROVED,
                        Optional.empty(),
                        "приказ 1",
                        "");
        house.getBean(DiaryWriting.class)
                .write(
                        school,
                        programme,
                        activity.provision(),
                        new EntryForm(
                                "10", "11.01.2024", "", "", "", "Начали", 0, Optional.empty(), ""),
                        List.of(
                                new Writing.Proof(
                                        "",
                                        new AttachedFile(
                                                "протокол.pdf",
                                                AttachedKind.PDF,
                                                "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))));
        Entry entry =
                house.getBean(Diaries.class)
                        .diary(school.scope(), programme)
                        .entries(activity.provision())
                        .getFirst();
        return Map.of(
                "diary", Long.toString(programme),
                "activity", activity.provision().toString(),
                "entry", Long.toString(entry.id()),
                "proof", Long.toString(entry.evidence().getFirst().id()));
    }

    private long approved(Viewer school) {
        long approved = begun(school);
        goal(school, approved);
        house.getBean(Redrafting.class)
                .add(
                        school,
                        approved,
                        Kinds.shipped().get("principle"),
                        Optional.empty(),
                        Map.of("text", "Помогать"));
        house.getBean(ProgrammeArchive.class)
                .step(
                        world.districtCoordinator(),
                        Instant.EPOCH,
                        approved,
                        4,
                        Step.Kind.APPROVED,
                        Optional.empty(),
                        "приказ 31",
                        "");
        return approved;
    }

    /** The region shows what the district approved. */
    private long example(long approved) {
        Examples examples = house.getBean(Examples.class);
        List<Integer> all =
                examples.proposal(world.operator(), approved).travelling().passages().stream()
                        .map(one -> one.number())
                        .toList();
        examples.show(world.operator(), approved, "Помогать школе", "Коротко и ясно", all);
        return examples.list().getFirst().id();
    }

    /** A draft of the district: whoever is in charge of it sees it, schools do not. */
    private long upper(Viewer district) {
        Begun begun =
                house.getBean(Programmes.class)
                        .begin(
                                district,
                                new Founding(
                                        ProgrammeLevel.MUNICIPALITY,
                                        district.scope().onlyMunicipality(),
                                        Optional.empty(),
                                        "municipality-tasks",
                                        "",
                                        Origin.SHAPE,
                                        Optional.empty()),
                                Map.of("title", "Программа района", "starts", "2027-01-11"),
                                new Beginning.Sketched(
                                        Shapes.find("municipality-tasks")
                                                .orElseThrow()
                                                .beginning()));
        return ((Begun.Done) begun).programme();
    }

    private long begun(Viewer school) {
        Begun begun =
                house.getBean(Programmes.class)
                        .begin(
                                school,
                                new Founding(
                                        ProgrammeLevel.SCHOOL,
                                        Optional.empty(),
                                        school.scope().onlySchool(),
                                        "school",
                                        "",
                                        Origin.SHAPE,
                                        Optional.empty()),
                                Map.of("title", "Программа школы", "starts", "2027-01-11"),
                                new Beginning.Sketched(
                                        Shapes.find("school").orElseThrow().beginning()));
        return ((Begun.Done) begun).programme();
    }

    private ProvisionId activity(Viewer school, long programme) {
        Redrafting redrafting = house.getBean(Redrafting.class);
        Optional<ProvisionId> part =
                house.getBean(Programmes.class).edition(school, programme).list("part").stream()
                        .filter(one -> one.value("view").equals("roadmap"))
                        .findFirst()
                        .map(one -> one.id());
        Saved group =
                redrafting.add(
                        school,
                        programme,
                        Kinds.shipped().get("activity_group"),
                        part,
                        Map.of("title", "Уроки"));
        Saved added =
                redrafting.add(
                        school,
                        programme,
                        Kinds.shipped().get("activity"),
                        Optional.of(((Saved.Done) group).provision()),
                        Map.of("text", "Посетить уроки", "timing", "май 2027"));
        return ((Saved.Done) added).provision();
    }

    /** Changed once, so that the change can be taken back. */
    private ProvisionId goal(Viewer school, long programme) {
        Redrafting redrafting = house.getBean(Redrafting.class);
        Saved added =
                redrafting.add(
                        school,
                        programme,
                        Kinds.shipped().get("goal"),
                        Optional.empty(),
                        Map.of("text", GOAL));
        ProvisionId goal = ((Saved.Done) added).provision();
        redrafting.change(school, programme, goal, 1, Map.of("text", GOAL + " за год"), "");
        return goal;
    }
}
