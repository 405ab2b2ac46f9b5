package opora.territory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.territory.acts.CodeArchive;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the codes of a school: login, tax number, codes of examinations. Any of them joins what sources say of it. */
@Component
public class Codes {

    private final CodeArchive archive;
    private final Schools schools;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Codes(
            CodeArchive archive,
            Schools schools,
            Editions editions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.archive = archive;
        this.schools = schools;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    /** By kind, the newest of a kind first, those withdrawn last; none when the school is out of sight. */
    public List<KnownCode> list(TerritoryScope seen, SchoolId school) {
        return schools.find(seen, school).map(found -> archive.list(found.id())).orElse(List.of());
    }

    /** Answers mistakes by field; none when the code joins from now on. Empty: no such school in sight. */
    @Transactional
    public Optional<Map<String, String>> add(
            TerritoryScope seen, SchoolId id, CodeKind kind, String text, Author by) {
        editions.lock();
        return schools.find(seen, id).map(school -> add(school, kind, text.strip(), by));
    }

    private Map<String, String> add(School school, CodeKind kind, String text, Author by) {
        if (text.isEmpty() || !kind.admits(new SchoolCode(text))) {
            return Map.of(
                    "code",
                    kind == CodeKind.INN
                            ? "ИНН организации — 10 цифр, и последняя с ними сходится: проверьте, нет ли опечатки"
                            : "Код — до 20 букв, цифр, точек, дефисов и подчёркиваний, без пробелов");
        }
        SchoolCode code = new SchoolCode(text);
        SchoolId named =
                schools.byCode(new TerritoryScope.WholeRegion(), List.of(code)).get(code.key());
        if (named != null && !named.equals(school.id())) {
            return Map.of("code", "Этот код уже у другой школы: сначала уберите его там");
        }
        if (archive.list(school.id()).stream()
                .anyMatch(known ->
                        known.withdrawal().isEmpty()
                                && known.kind() == kind
                                && new SchoolCode(known.text()).key().equals(code.key()))) {
            return Map.of("code", "Такой код у школы уже есть");
        }
        archive.keep(school.id(), kind, code, editions.next(), new Act.Signed(by, clock.instant()));
        events.publishEvent(
                new CodeChanged(school.id(), school.name(), kind.title(), "", code.text(), ""));
        return Map.of();
    }

    /** Answers mistakes by field; none when the code does not join any more. Empty: no such code of a school in sight. */
    @Transactional
    public Optional<Map<String, String>> withdraw(
            TerritoryScope seen, SchoolId id, long code, String reason, Author by) {
        editions.lock();
        return schools.find(seen, id)
                .flatMap(school ->
                        archive.list(school.id()).stream()
                                .filter(known -> known.id() == code)
                                .filter(KnownCode::isWithdrawable)
                                .findFirst()
                                .map(known -> withdraw(school, known, reason.strip(), by)));
    }

    private Map<String, String> withdraw(School school, KnownCode code, String reason, Author by) {
        if (reason.isEmpty()) {
            return Map.of("reason", "Напишите, почему вы убираете код: это останется в истории");
        }
        archive.withdraw(
                code.id(),
                editions.next(),
                new Act.Withdrawal(new Act.Signed(by, clock.instant()), reason));
        events.publishEvent(
                new CodeChanged(
                        school.id(), school.name(), code.kind().title(), code.text(), "", reason));
        return Map.of();
    }
}
