package opora.identification.lookout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import opora.access.HouseSight;
import opora.identification.Certainty;
import opora.identification.EarlyWarning;
import opora.identification.warning.Outlook;
import opora.identification.warning.SchoolCase;
import opora.identification.warning.Warning;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the whole region whoever asks: what is told of a school stands on its own numbers and on a regression and spreads of all schools, of which nobody can tell another school. The
 * answer is kept as long as the same facts count.
 */
@Component
public class Lookout implements EarlyWarning {

    private final Schools schools;
    private final RegionNow region;
    private final TransactionTemplate ownConnection;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile @Nullable Kept kept;

    Lookout(Schools schools, RegionNow region, PlatformTransactionManager transactions) {
        this.schools = schools;
        this.region = region;
        this.ownConnection = new TransactionTemplate(transactions);
        ownConnection.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        ownConnection.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        ownConnection.setReadOnly(true);
    }

    private record Kept(String fingerprint, RegionNow.Made made) {}

    /**
     * As far as a person may see it; the test is that of the region.
     *
     * @param schools by {@link #key}, those in sight, in the order in which a person reads them
     * @param sources results of the newest year and the year before, on which forecasts of schools in sight rest; none where nothing is told
     */
    public record Seen(Warning warning, Map<String, School> schools, List<Source> sources) {}

    /** Under which a school stands in the warning. */
    public static String key(SchoolId school) {
        return Long.toString(school.value());
    }

    /** Schools that are closed before the year that is forecast are left out: nobody will judge them. */
    public Seen look(TerritoryScope seen) {
        RegionNow.Made made = now();
        Warning all = made.warning();
        List<School> inSight =
                schools.list(seen).stream()
                        .filter(school ->
                                all.schools().target().filter(school::isClosedBefore).isEmpty())
                        .toList();
        Map<String, School> byKey =
                inSight.stream()
                        .collect(
                                Collectors.toMap(
                                        school -> key(school.id()),
                                        school -> school,
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        Warning own = all.only(byKey.keySet());
        return new Seen(own, byKey, sources(own, made.results()));
    }

    private static List<Source> sources(Warning own, List<Source> all) {
        Set<String> told =
                own.schools().forecasts().stream()
                        .map(one -> one.from().school())
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> told.contains(one.result().school()))
                .filter(one ->
                        one.result().year().compareTo(own.schools().years().last().previous()) >= 0)
                .filter(one -> one.result().year().compareTo(own.schools().years().last()) <= 0)
                .toList();
    }

    @Override
    public Answer all(TerritoryScope seen, AcademicYear year) {
        Seen own = look(seen);
        Outlook<SchoolCase> outlook = own.warning().schools();
        String why = silent(outlook, year);
        if (!why.isEmpty()) {
            return new Answer.Silent(why);
        }
        Map<SchoolId, Forecast> forecasts = new HashMap<>();
        outlook.forecasts()
                .forEach(one -> {
                    School school = Objects.requireNonNull(own.schools().get(one.from().school()));
                    forecasts.put(school.id(), forecast(one, year));
                });
        return new Answer.Told(forecasts);
    }

    /** «» where the forecast may be told. */
    private static String silent(Outlook<SchoolCase> outlook, AcademicYear year) {
        return switch (outlook.standing()) {
            case SHOWN ->
                    outlook.target().filter(year.next()::equals).isPresent()
                            ? ""
                            : "прогноз продолжает результаты %s года, а перечень — %s года"
                                    .formatted(outlook.years().last(), year);
            case NO_RESULTS -> "результатов учитываемых процедур ещё нет";
            case TOO_FEW_YEARS, TOO_FEW_CASES -> "проверить прогноз на прошлых годах ещё не на чем";
            case NOT_BETTER -> "на прошлых годах прогноз не был точнее простых правил";
        };
    }

    @Override
    public Optional<Line> line(TerritoryScope seen, SchoolId school, AcademicYear year) {
        Warning all = now().warning();
        if (all.schools().target().filter(year.next()::equals).isEmpty()) {
            return Optional.empty();
        }
        return schools.find(seen, school)
                .filter(found -> !found.isClosedBefore(year.next()))
                .flatMap(found ->
                        all.schools().forecasts().stream()
                                .filter(one -> one.from().school().equals(key(school)))
                                .findFirst())
                .map(one -> forecast(one, year).line());
    }

    private static Forecast forecast(Outlook.Forecast<SchoolCase> one, AcademicYear year) {
        double chance = one.chances().own();
        return new Forecast(
                chance,
                new Line(
                        "Вероятность войти в перечень по результатам %s года — %s"
                                .formatted(year.next(), Certainty.percent(chance)),
                        "/identification/warning"));
    }

    private RegionNow.Made now() {
        return HouseSight.during(() -> inSnapshot(this::current));
    }

    private RegionNow.Made current() {
        String fingerprint = region.fingerprint();
        Kept found = kept;
        if (found != null && found.fingerprint().equals(fingerprint)) {
            return found.made();
        }
        oneAtATime.lock();
        try {
            Kept other = kept;
            if (other != null && other.fingerprint().equals(fingerprint)) {
                return other.made();
            }
            RegionNow.Made made = region.warning();
            kept = new Kept(fingerprint, made);
            return made;
        } finally {
            oneAtATime.unlock();
        }
    }

    private RegionNow.Made inSnapshot(Supplier<RegionNow.Made> work) {
        return Objects.requireNonNull(ownConnection.execute(transaction -> work.get()));
    }
}
