package opora.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.programme.Authorship;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.ProgrammeLevel;
import opora.programme.Programmes;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.Renewal;
import opora.programme.shape.Shape;
import opora.programme.shape.Shapes;
import opora.programme.start.Example;
import opora.programme.start.Examples;
import opora.programme.wording.Edition;
import org.springframework.stereotype.Component;

/** From what a person may begin a programme, and the beginning itself. */
@Component
class Beginnings {

    private final Programmes programmes;
    private final Owners owners;
    private final Examples examples;
    private final Clock clock;

    Beginnings(Programmes programmes, Owners owners, Examples examples, Clock clock) {
        this.programmes = programmes;
        this.owners = owners;
        this.examples = examples;
        this.clock = clock;
    }

    /** @throws NotVisible when the programme to be copied is out of sight, or the example shown no more */
    NewProgrammePage page(Viewer viewer, Optional<Long> copy, Optional<Long> example) {
        Optional<Example> shown = example.map(examples::get);
        Optional<Programme> source = copy.map(number -> programmes.get(viewer.scope(), number));
        List<Shape> shapes =
                Arrays.stream(ProgrammeLevel.values())
                        .filter(level -> Authorship.writes(viewer, level))
                        .flatMap(level -> Shapes.of(level).stream())
                        .filter(shape -> source.isEmpty() || source.get().level() == shape.level())
                        .filter(shape ->
                                shown.isEmpty()
                                        || shown.get().level().written() == shape.level().written())
                        .toList();
        if (shapes.isEmpty()) {
            throw new NotVisible();
        }
        LocalDate today = LocalDate.now(clock);
        return new NewProgrammePage(
                shapes,
                source,
                shown,
                source.map(owners.names(viewer.scope())::of).orElse(""),
                shapes.getFirst().code(),
                source.map(Programme::title).orElse(""),
                today.toString(),
                LocalDate.of(today.getYear(), 12, 31).toString(),
                Map.of());
    }

    /** With the words of an example; @throws NotVisible when it is shown no more, or of another level */
    Begun beginWith(Viewer viewer, String shape, long example, Map<String, String> sent) {
        Example shown = examples.get(example);
        Shape chosen =
                Shapes.find(shape)
                        .filter(one -> one.level().written() == shown.level().written())
                        .orElseThrow(NotVisible::new);
        return programmes.begin(
                viewer,
                new Founding(
                        chosen.level(),
                        viewer.scope().onlyMunicipality(),
                        viewer.scope().onlySchool(),
                        shape,
                        "",
                        Origin.EXAMPLE,
                        Optional.of(example)),
                ProvisionForm.of(sent).values(),
                new Beginning.Sketched(Examples.beginning(chosen, shown)),
                "По образцу «%s»".formatted(shown.title()));
    }

    Begun begin(Viewer viewer, String shape, Optional<Long> copy, Map<String, String> sent) {
        Optional<Programme> source = copy.map(number -> programmes.get(viewer.scope(), number));
        ProgrammeLevel level =
                source.map(Programme::level)
                        .or(() -> Shapes.find(shape).map(Shape::level))
                        .orElseThrow(NotVisible::new);
        Map<String, String> about = ProvisionForm.of(sent).values();
        return programmes.begin(
                viewer,
                new Founding(
                        level,
                        viewer.scope().onlyMunicipality(),
                        viewer.scope().onlySchool(),
                        source.map(Programme::shape).orElse(shape),
                        "",
                        source.isPresent() ? Origin.COPY : Origin.SHAPE,
                        copy),
                about,
                source.<Beginning>map(one -> new Beginning.Copied(renewed(viewer, one, about)))
                        .orElseGet(() ->
                                new Beginning.Sketched(
                                        Shapes.find(shape)
                                                .map(Shape::beginning)
                                                .orElse(List.of()))));
    }

    private Edition renewed(Viewer viewer, Programme source, Map<String, String> about) {
        return Renewal.of(
                programmes.edition(viewer, source.id()), about.getOrDefault("starts", ""));
    }
}
