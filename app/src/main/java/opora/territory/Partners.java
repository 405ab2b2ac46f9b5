package opora.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.territory.acts.PartnerArchive;
import opora.vocabulary.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to organisations that help schools. Everybody who asks sees those of the region; those of a municipality are seen by it and the
 * region. Whoever sees the whole region changes all of them, a municipality its own.
 */
@Component
public class Partners {

    private static final int LONGEST = 300;

    private final PartnerArchive archive;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Partners(PartnerArchive archive, ApplicationEventPublisher events, Clock clock) {
        this.archive = archive;
        this.events = events;
        this.clock = clock;
    }

    /** Those that help first, by name in the Russian order. */
    public List<Partner> list(TerritoryScope seen) {
        return archive.list(seen);
    }

    /** One that the asker may change. */
    public Optional<Partner> find(TerritoryScope seen, long id) {
        return archive.list(seen).stream()
                .filter(partner -> partner.id() == id)
                .filter(partner -> mayChange(seen, partner.municipality().map(Municipality::id)))
                .findFirst();
    }

    /** Answers mistakes by field; none when it is kept. Below the region it belongs to the own municipality whatever is asked. */
    @Transactional
    public Map<String, String> add(
            TerritoryScope seen,
            Partner.Kind kind,
            Optional<MunicipalityId> municipality,
            Partner.Facts facts,
            Author by) {
        Optional<MunicipalityId> home = seen.onlyMunicipality().or(() -> municipality);
        if (!mayChange(seen, home)) {
            throw new IllegalArgumentException(
                    "partners are added by the region or a municipality");
        }
        Map<String, String> mistakes = mistakes(facts);
        if (mistakes.isEmpty()) {
            long id = archive.create(kind, home);
            archive.tell(id, facts, PartnerArchive.Standing.OPEN, signed(by));
            events.publishEvent(
                    new PartnerChanged(
                            id,
                            "Партнёр добавлен",
                            facts.name().strip(),
                            List.of(new Deed.Change("название", "", facts.name().strip()))));
        }
        return mistakes;
    }

    /** Another name or other contacts from a day on. Empty: no such partner that the asker may change. */
    @Transactional
    public Optional<Map<String, String>> change(
            TerritoryScope seen, long id, Partner.Facts facts, Author by) {
        return find(seen, id).map(partner -> change(partner, facts, by));
    }

    private Map<String, String> change(Partner partner, Partner.Facts facts, Author by) {
        Map<String, String> mistakes = mistakes(facts);
        if (mistakes.isEmpty()) {
            archive.tell(partner.id(), facts, PartnerArchive.Standing.OPEN, signed(by));
            List<Deed.Change> changes = new ArrayList<>();
            compare("название", partner.name(), facts.name().strip(), changes);
            compare("контакты", partner.contacts(), facts.contacts().strip(), changes);
            events.publishEvent(
                    new PartnerChanged(partner.id(), "Партнёр изменён", partner.name(), changes));
        }
        return mistakes;
    }

    private static void compare(String field, String was, String now, List<Deed.Change> changes) {
        if (!was.equals(now)) {
            changes.add(new Deed.Change(field, was, now));
        }
    }

    /** It does not help any more from a day on. Empty: no such partner that the asker may change. */
    @Transactional
    public Optional<Map<String, String>> close(
            TerritoryScope seen, long id, Optional<LocalDate> onDay, Author by) {
        return find(seen, id)
                .map(partner -> {
                    Partner.Facts facts =
                            new Partner.Facts(partner.name(), partner.contacts(), onDay);
                    Map<String, String> mistakes = mistakes(facts);
                    if (mistakes.isEmpty()) {
                        archive.tell(id, facts, PartnerArchive.Standing.CLOSED, signed(by));
                        events.publishEvent(
                                new PartnerChanged(
                                        id,
                                        "Партнёр больше не помогает",
                                        partner.name(),
                                        List.of(
                                                new Deed.Change(
                                                        "статус",
                                                        "помогает",
                                                        "больше не помогает"))));
                    }
                    return mistakes;
                });
    }

    private static boolean mayChange(TerritoryScope seen, Optional<MunicipalityId> home) {
        return switch (seen) {
            case TerritoryScope.WholeRegion() -> true;
            case TerritoryScope.OneMunicipality(MunicipalityId own) ->
                    home.filter(own::equals).isPresent();
            case TerritoryScope.OneSchool _, TerritoryScope.NamedSchools _ -> false;
        };
    }

    private Map<String, String> mistakes(Partner.Facts facts) {
        Map<String, String> mistakes = new TreeMap<>();
        if (facts.name().isBlank() || facts.name().strip().length() > LONGEST) {
            mistakes.put("name", "Напишите название, не длиннее " + LONGEST + " знаков");
        }
        if (facts.contacts().strip().length() > LONGEST) {
            mistakes.put("contacts", "Контакты длиннее " + LONGEST + " знаков: сократите их");
        }
        if (facts.onDay().filter(day -> !day.isAfter(LocalDate.now(clock))).isEmpty()) {
            mistakes.put("onDay", "Укажите день, не позже сегодняшнего");
        }
        return mistakes;
    }

    private Act.Signed signed(Author by) {
        return new Act.Signed(by, clock.instant());
    }
}
