package opora.territory.acts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.territory.Editions;
import opora.territory.Paper;
import opora.territory.Proposal;
import opora.territory.Reorganisation;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Weighs changes against the region as it is on their day. */
@Component
public class Proposals {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int LONGEST_BASIS = 500;

    private final Schools schools;
    private final ActArchive archive;
    private final Editions editions;

    public Proposals(Schools schools, ActArchive archive, Editions editions) {
        this.schools = schools;
        this.archive = archive;
        this.editions = editions;
    }

    /** Empty: the one who asks may not see or change this. */
    public Optional<Proposal> weigh(
            TerritoryScope seen, Reorganisation what, Paper paper, LocalDate today) {
        if (!mayChange(seen, what)) {
            return Optional.empty();
        }
        LocalDate day = paper.onDay().orElse(today);
        Structure structure = Structure.on(day);
        OnThatDay region =
                new OnThatDay(
                        archive.region(structure),
                        schools.list(seen, structure),
                        archive.municipalities(structure));
        return new Weighing(region)
                .of(what)
                .map(effect -> proposal(effect, mistakes(paper, today)));
    }

    private Proposal proposal(Effect effect, Map<String, String> mistakes) {
        return switch (effect) {
            case Effect.Impossible impossible -> {
                impossible.mistakes().forEach(mistakes::putIfAbsent);
                yield new Proposal.Refused(mistakes);
            }
            case Effect.Changes changes ->
                    mistakes.isEmpty()
                            ? new Proposal.Possible(
                                    changes.subject(), changes.lines(), editions.newest())
                            : new Proposal.Refused(mistakes);
        };
    }

    private static Map<String, String> mistakes(Paper paper, LocalDate today) {
        Map<String, String> mistakes = new TreeMap<>();
        if (paper.onDay().isEmpty()) {
            mistakes.put("onDay", "Укажите день, с которого это действует, например 01.09.2026");
        } else if (paper.onDay().get().isBefore(FIRST)
                || paper.onDay().get().isAfter(today.plusYears(1))) {
            mistakes.put("onDay", "Укажите день не раньше 1990 года и не позже чем через год");
        }
        if (paper.basis().isBlank()) {
            mistakes.put("basis", "Напишите основание: номер и дату приказа или решения");
        } else if (paper.basis().strip().length() > LONGEST_BASIS) {
            mistakes.put("basis", "Основание длиннее " + LONGEST_BASIS + " знаков: сократите его");
        }
        return mistakes;
    }

    private boolean mayChange(TerritoryScope seen, Reorganisation what) {
        return switch (seen) {
            case TerritoryScope.WholeRegion() -> true;
            case TerritoryScope.OneMunicipality _ ->
                    subject(what).flatMap(school -> schools.find(seen, school)).isPresent();
            case TerritoryScope.OneSchool _, TerritoryScope.NamedSchools _ -> false;
        };
    }

    private static Optional<SchoolId> subject(Reorganisation what) {
        return switch (what) {
            case Reorganisation.SchoolRenamed(SchoolId school, var name) -> Optional.of(school);
            case Reorganisation.SchoolMoved(SchoolId school, var to) -> Optional.of(school);
            case Reorganisation.SchoolClosed(SchoolId school) -> Optional.of(school);
            case Reorganisation.SchoolReopened(SchoolId school) -> Optional.of(school);
            case Reorganisation.SchoolMerged(SchoolId school, var into) -> Optional.of(school);
            case Reorganisation.SchoolSplit(SchoolId school, var parts) -> Optional.of(school);
            case Reorganisation.SchoolBecameBranch(SchoolId school, var of) -> Optional.of(school);
            case Reorganisation.MunicipalityRenamed _,
                    Reorganisation.MunicipalityMerged _,
                    Reorganisation.MunicipalityClosed _,
                    Reorganisation.RegionRenamed _ ->
                    Optional.empty();
        };
    }
}
