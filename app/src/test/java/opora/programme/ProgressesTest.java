package opora.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.office.AttachedFile;
import opora.office.AttachedKind;
import opora.programme.agreement.Course.Phase;
import opora.programme.diary.EntryForm;
import opora.programme.diary.Writing.Proof;
import opora.programme.progress.Progress;
import opora.programme.progress.Progress.Line;
import opora.programme.progress.Tally;
import opora.territory.MunicipalityId;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A programme of two activities, one late since yesterday, of which one is done today. */
@SpringBootTest
@OnTestDatabase
class ProgressesTest {

    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.UTF_8);

    @Autowired ApplicationContext house;
    @Autowired Progresses progresses;
    @Autowired DiaryWriting writing;

    private Line line(Progress progress, CarriedOut programme) {
        return progress.lines().stream()
                .filter(one -> one.address().endsWith("/" + programme.id))
                .findFirst()
                .orElseThrow();
    }

    private CarriedOut doneToday() {
        CarriedOut programme = new CarriedOut(house);
        writing.write(
                programme.school,
                programme.id,
                programme.late,
                new EntryForm(
                        "100",
                        Days.of(programme.today),
                        "",
                        "41",
                        "карантин",
                        "Собрания",
                        0,
                        Optional.empty(),
                        ""),
                List.of(
                        new Proof(
                                "протокол",
                                new AttachedFile("протокол.pdf", AttachedKind.PDF, PDF))));
        return programme;
    }

    @Test
    void today_is_told_by_default_and_for_a_day_to_come() {
        SmallWorld world = SmallWorld.in(house);
        CarriedOut programme = doneToday();
        Viewer viewer = world.districtCoordinator();

        Progress today = progresses.of(viewer, Optional.empty(), Optional.empty());
        assertThat(today.day()).isEqualTo(programme.today);
        assertThat(line(today, programme).tally()).hasValue(new Tally(2, 1, 1, 0, 0));
        assertThat(today.list()).isPresent();

        assertThat(progresses.of(viewer, Optional.empty(), Optional.of(LocalDate.MAX)).day())
                .isEqualTo(programme.today);
    }

    @Test
    void an_earlier_day_is_told_as_it_was() {
        SmallWorld world = SmallWorld.in(house);
        CarriedOut programme = doneToday();
        Viewer viewer = world.districtCoordinator();
        LocalDate yesterday = programme.today.minusDays(1);
        assertThat(progresses.of(viewer, Optional.empty(), Optional.of(yesterday)).lines())
                .as("it began today")
                .noneMatch(one -> one.address().endsWith("/" + programme.id));
        assertThat(progresses.of(viewer, Optional.empty(), Optional.of(yesterday)).list())
                .as("the list is in force since today")
                .isEmpty();
    }

    @Test
    void only_the_steps_and_editions_of_then_count() {
        CarriedOut programme = doneToday();
        ProgrammeArchive archive = house.getBean(ProgrammeArchive.class);
        Programme now = archive.find(programme.school.scope(), programme.id).orElseThrow();
        Instant approved = now.course().approved().orElseThrow().at();

        Programme draft =
                archive.list(programme.school.scope(), approved).stream()
                        .filter(one -> one.id() == programme.id)
                        .findFirst()
                        .orElseThrow();
        assertThat(draft.course().phase()).isEqualTo(Phase.DRAFT);
        assertThat(draft.course().edition()).isEqualTo(now.course().edition());
        assertThat(archive.editions(Instant.EPOCH)).isEmpty();
    }

    @Test
    void a_municipality_out_of_sight_is_not_there() {
        Viewer viewer = SmallWorld.in(house).cityCoordinator();
        assertThatThrownBy(() ->
                        progresses.of(
                                viewer, Optional.of(new MunicipalityId(999_999)), Optional.empty()))
                .isInstanceOf(NotVisible.class);
        assertThat(progresses.of(viewer, Optional.empty(), Optional.empty()).lines())
                .noneMatch(one -> one.municipality().equals(SmallWorld.DISTRICT));
    }
}
