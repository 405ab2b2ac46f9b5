package opora.identification.warning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.vocabulary.AcademicYear;

/**
 * The forecast made again for every year whose outcome is known, each time from what was known before that year and nothing else.
 *
 * @param years the oldest first
 */
public record BackTest(List<TestedYear> years) {

    /**
     * A year that was forecast, or could have been.
     *
     * @param learntFrom occasions of earlier years with a known outcome
     * @param checked what was told and what came; none where there was too little to learn from
     */
    public record TestedYear(
            AcademicYear target, int learntFrom, int known, List<Checked> checked) {

        public boolean isTested() {
            return !checked.isEmpty();
        }
    }

    /** One forecast and what came of it. */
    public record Checked(String school, boolean status, Chances chances, boolean came) {}

    static <S> BackTest of(Collection<Occasion<S>> all) {
        TreeSet<AcademicYear> targets =
                all.stream()
                        .filter(one -> one.came().isPresent())
                        .map(Occasion::target)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new BackTest(targets.stream().map(target -> tested(target, all)).toList());
    }

    private static <S> TestedYear tested(AcademicYear target, Collection<Occasion<S>> all) {
        List<Occasion<S>> ofYear =
                all.stream()
                        .filter(one -> one.target().equals(target) && one.came().isPresent())
                        .toList();
        Optional<Trained> trained = Trained.before(target, all);
        return new TestedYear(
                target,
                Trained.known(target, all).size(),
                ofYear.size(),
                trained.map(one -> checked(one, ofYear)).orElse(List.of()));
    }

    private static <S> List<Checked> checked(Trained trained, List<Occasion<S>> ofYear) {
        return ofYear.stream()
                .filter(trained::knows)
                .map(one ->
                        new Checked(
                                one.school(),
                                one.status(),
                                trained.of(one),
                                one.came().orElseThrow()))
                .toList();
    }

    /** Of all years together. */
    public List<Checked> checked() {
        return years.stream().flatMap(year -> year.checked().stream()).toList();
    }
}
