package opora.overview.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import opora.territory.Act.Kind;
import opora.territory.KnownMunicipality;
import opora.territory.MunicipalityId;
import opora.territory.Paper;
import opora.territory.Reorganisation;
import opora.territory.SchoolId;
import opora.vocabulary.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * The form of a change. What it is about comes with the link: {@code school} or {@code municipality}; {@code other} and {@code into} are what a
 * person chooses beside it.
 *
 * @param edition of the proposal that the person confirms; null before there is one
 */
public record ActForm(
        @Nullable Kind kind,
        @Nullable Long school,
        @Nullable Long municipality,
        @Nullable String name,
        @Nullable Long other,
        @Nullable Long into,
        @Nullable String onDay,
        @Nullable String basis,
        @Nullable Long edition) {

    /** Absent for a link that nobody of ours has made. */
    Optional<Kind> known() {
        return Optional.ofNullable(kind).filter(this::hasSubject);
    }

    private boolean hasSubject(Kind of) {
        return of == Kind.REGION_RENAMED || (of.isOfSchool() ? school : municipality) != null;
    }

    /** Whether something that has to be chosen is not. */
    boolean isIncomplete() {
        return !mistakes().isEmpty();
    }

    Map<String, String> mistakes() {
        return known().map(this::mistakes).orElse(Map.of());
    }

    private Map<String, String> mistakes(Kind of) {
        return switch (of) {
            case SCHOOL_MERGED, SCHOOL_SPLIT, SCHOOL_BECAME_BRANCH ->
                    other == null ? Map.of("school", "Выберите другую школу") : Map.of();
            case SCHOOL_MOVED, MUNICIPALITY_MERGED ->
                    into == null ? Map.of("municipality", "Выберите муниципалитет") : Map.of();
            case SCHOOL_RENAMED,
                    SCHOOL_CLOSED,
                    SCHOOL_REOPENED,
                    MUNICIPALITY_RENAMED,
                    MUNICIPALITY_CLOSED,
                    REGION_RENAMED ->
                    Map.of();
        };
    }

    Reorganisation what() {
        return switch (known().orElseThrow()) {
            case SCHOOL_RENAMED -> new Reorganisation.SchoolRenamed(ofSchool(), nameText());
            case SCHOOL_MOVED -> new Reorganisation.SchoolMoved(ofSchool(), intoMunicipality());
            case SCHOOL_CLOSED -> new Reorganisation.SchoolClosed(ofSchool());
            case SCHOOL_REOPENED -> new Reorganisation.SchoolReopened(ofSchool());
            case SCHOOL_MERGED -> new Reorganisation.SchoolMerged(ofSchool(), otherSchool());
            case SCHOOL_SPLIT -> new Reorganisation.SchoolSplit(ofSchool(), Set.of(otherSchool()));
            case SCHOOL_BECAME_BRANCH ->
                    new Reorganisation.SchoolBecameBranch(ofSchool(), otherSchool());
            case MUNICIPALITY_RENAMED ->
                    new Reorganisation.MunicipalityRenamed(ofMunicipality(), nameText());
            case MUNICIPALITY_MERGED ->
                    new Reorganisation.MunicipalityMerged(ofMunicipality(), intoMunicipality());
            case MUNICIPALITY_CLOSED -> new Reorganisation.MunicipalityClosed(ofMunicipality());
            case REGION_RENAMED -> new Reorganisation.RegionRenamed(nameText());
        };
    }

    boolean isOf(KnownMunicipality other) {
        return Objects.equals(municipality, other.id().value());
    }

    SchoolId ofSchool() {
        return new SchoolId(Objects.requireNonNull(school));
    }

    MunicipalityId ofMunicipality() {
        return new MunicipalityId(Objects.requireNonNull(municipality));
    }

    private SchoolId otherSchool() {
        return new SchoolId(Objects.requireNonNull(other));
    }

    private MunicipalityId intoMunicipality() {
        return new MunicipalityId(Objects.requireNonNull(into));
    }

    public String nameText() {
        return Objects.requireNonNullElse(name, "");
    }

    public String dayText() {
        return Objects.requireNonNullElse(onDay, "");
    }

    public String basisText() {
        return Objects.requireNonNullElse(basis, "");
    }

    public boolean isOther(long id) {
        return other != null && other == id;
    }

    public boolean isInto(long id) {
        return into != null && into == id;
    }

    Paper paper() {
        return new Paper(TypedDay.find(dayText()), basisText());
    }

    Optional<Long> seen() {
        return Optional.ofNullable(edition);
    }
}
