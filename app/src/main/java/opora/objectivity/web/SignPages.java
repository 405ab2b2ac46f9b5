package opora.objectivity.web;

import java.util.List;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.Screenings.Kept;
import opora.objectivity.answer.SignState;
import opora.objectivity.answer.Step;
import opora.objectivity.answer.Steps;
import opora.objectivity.screening.ScreeningArchive;
import opora.objectivity.web.SignPage.Beside;
import opora.objectivity.web.SignPage.Listed;
import opora.results.Description;
import opora.results.Descriptions;
import opora.statistics.BorderExcess;
import opora.statistics.BorderSpike;
import opora.statistics.DifficultyInversion;
import opora.statistics.HighAndEven;
import opora.statistics.SuddenChange;
import opora.statistics.Unconfirmed;
import opora.ui.HouseTime;
import org.springframework.stereotype.Component;

/** Puts the card of a sign together. Its facts are asked for as they were kept: they never change, whatever was loaded since. */
@Component
class SignPages {

    private final ScreeningArchive archive;
    private final Steps steps;
    private final BehindSigns behind;
    private final Descriptions descriptions;
    private final HouseTime time;

    SignPages(
            ScreeningArchive archive,
            Steps steps,
            BehindSigns behind,
            Descriptions descriptions,
            HouseTime time) {
        this.archive = archive;
        this.steps = steps;
        this.behind = behind;
        this.descriptions = descriptions;
        this.time = time;
    }

    SignPage get(Viewer viewer, long id) {
        KeptSign sign = archive.sign(viewer.scope(), id).orElseThrow(NotVisible::new);
        Kept screening =
                archive.find(viewer.scope(), sign.screening()).orElseThrow(NotVisible::new);
        boolean remarkable = sign.qValue() <= screening.terms().rate();
        List<Step> said = steps.of(viewer.scope(), sign.subject());
        return new SignPage(
                sign,
                screening,
                remarkable,
                SignState.of(said),
                evidence(sign, behind.of(viewer, sign)),
                beside(viewer, sign, screening),
                archive.ofSchool(viewer.scope(), screening.id(), sign.school().id()).stream()
                        .filter(other -> other.id() != sign.id())
                        .toList(),
                SignPage.history(viewer, said, time),
                SignPage.deeds(viewer, remarkable));
    }

    private static Evidence evidence(KeptSign sign, Behind behind) {
        return switch (sign.sign()) {
            case BorderExcess one -> BorderCard.of(one, behind);
            case DifficultyInversion one -> InversionCard.of(one, behind);
            case HighAndEven one -> EvenCard.of(one, behind);
            case Unconfirmed one -> UnconfirmedCard.of(one, sign.work(), behind);
            case BorderSpike _, SuddenChange _ ->
                    throw new IllegalStateException("no question asks for " + sign.sign());
        };
    }

    private Beside beside(Viewer viewer, KeptSign sign, Kept screening) {
        return new Beside(
                archive.markers(viewer.scope(), screening.id(), sign.school().id()).stream()
                        .filter(marker -> marker.work().equals(sign.work()))
                        .map(SignPage.Value::new)
                        .toList(),
                listed(viewer, sign, screening),
                archive.notAsked(viewer.scope(), screening.id(), sign.school().id()).stream()
                        .filter(one -> one.work().equals(sign.work()))
                        .toList());
    }

    private Optional<Listed> listed(Viewer viewer, KeptSign sign, Kept screening) {
        return descriptions
                .ofSchools(viewer.scope(), Description.Kind.SIGNS, screening.year())
                .stream()
                .filter(known -> known.school().equals(Optional.of(sign.school().id())))
                .filter(known -> !ListBeside.markers(known).isEmpty())
                .findFirst()
                .map(known ->
                        new Listed(
                                String.join(", ", ListBeside.markers(known)),
                                "/results/descriptions/" + known.id()));
    }
}
