package opora.territory.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.territory.KnownMunicipality;
import opora.territory.MunicipalityId;
import opora.territory.Reorganisation;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.vocabulary.Deed;

/** What a change would do on its day, or why it makes no sense. Empty: there is no such school or municipality for the one who asks. */
record Weighing(OnThatDay region) {

    private static final int LONGEST_NAME = 300;
    private static final String WORKS = "работает";

    Optional<Effect> of(Reorganisation what) {
        return switch (what) {
            case Reorganisation.SchoolRenamed(SchoolId id, String name) ->
                    region.school(id)
                            .map(school -> renamed(school.name(), school.name(), name.strip()));
            case Reorganisation.SchoolMoved(SchoolId id, MunicipalityId to) ->
                    region.school(id).map(school -> moved(school, to));
            case Reorganisation.SchoolClosed(SchoolId id) -> region.school(id).map(this::closed);
            case Reorganisation.SchoolReopened(SchoolId id) ->
                    region.school(id).map(this::reopened);
            case Reorganisation.SchoolMerged(SchoolId id, SchoolId into) ->
                    region.school(id).map(school -> merged(school, into));
            case Reorganisation.SchoolSplit split ->
                    region.school(split.school()).map(school -> split(school, split));
            case Reorganisation.SchoolBecameBranch(SchoolId id, SchoolId of) ->
                    region.school(id).map(school -> branch(school, of));
            case Reorganisation.MunicipalityRenamed(MunicipalityId id, String name) ->
                    region.municipality(id).map(one -> renamed(one, name.strip()));
            case Reorganisation.MunicipalityMerged(MunicipalityId id, MunicipalityId into) ->
                    region.municipality(id).map(one -> merged(one, into));
            case Reorganisation.MunicipalityClosed(MunicipalityId id) ->
                    region.municipality(id).map(Weighing::closed);
            case Reorganisation.RegionRenamed(String name) ->
                    Optional.of(renamed(region.region(), region.region(), name.strip()));
        };
    }

    private static Effect renamed(String subject, String was, String name) {
        if (name.isEmpty()) {
            return Effect.mistake("name", "Напишите новое название");
        }
        if (name.length() > LONGEST_NAME) {
            return Effect.mistake(
                    "name", "Название длиннее " + LONGEST_NAME + " знаков: сократите его");
        }
        return name.equals(was)
                ? Effect.mistake("name", "В этот день название уже такое: измените его или дату")
                : Effect.of(subject, "название", was, name);
    }

    private Effect renamed(KnownMunicipality one, String name) {
        return region.isTaken(name, one.id())
                ? Effect.mistake("name", "Так уже называется другой муниципалитет")
                : renamed(one.name(), one.name(), name);
    }

    private Effect moved(School school, MunicipalityId to) {
        Optional<KnownMunicipality> target =
                region.municipality(to).filter(KnownMunicipality::isOpen);
        if (target.isEmpty()) {
            return Effect.mistake(
                    "municipality", "Выберите муниципалитет, который есть в этот день");
        }
        return target.get().id().equals(school.municipality().id())
                ? Effect.mistake("municipality", "В этот день школа уже в этом муниципалитете")
                : Effect.of(
                        school.name(),
                        "муниципалитет",
                        school.municipality().name(),
                        target.get().name());
    }

    private Effect closed(School school) {
        return school.closure().isPresent()
                ? Effect.mistake("onDay", "В этот день школа уже закрыта")
                : Effect.of(school.name(), "статус", WORKS, "закрыта");
    }

    private Effect reopened(School school) {
        return school.closure().isEmpty()
                ? Effect.mistake("onDay", "В этот день школа работает")
                : Effect.of(school.name(), "статус", "закрыта", WORKS);
    }

    private Effect merged(School school, SchoolId into) {
        if (school.closure().isPresent()) {
            return Effect.mistake("onDay", "В этот день школа уже закрыта");
        }
        Optional<School> other = working(school, into);
        return other.isEmpty()
                ? Effect.mistake("school", "Выберите другую школу, которая в этот день работает")
                : Effect.of(school.name(), "статус", WORKS, "присоединена к " + named(other.get()));
    }

    private Effect split(School school, Reorganisation.SchoolSplit split) {
        List<Deed.Change> lines = new ArrayList<>();
        for (SchoolId id : split.parts()) {
            working(school, id)
                    .ifPresent(
                            part -> lines.add(new Deed.Change("выделена школа", "", named(part))));
        }
        return lines.size() < split.parts().size() || lines.isEmpty()
                ? Effect.mistake(
                        "school",
                        "Выберите другую школу, которая в этот день работает; новую сначала загрузите с реестром")
                : new Effect.Changes(school.name(), lines);
    }

    private Effect branch(School school, SchoolId of) {
        return working(school, of)
                .map(head -> Effect.of(school.name(), "филиал школы", "", named(head)))
                .orElse(
                        Effect.mistake(
                                "school", "Выберите другую школу, которая в этот день работает"));
    }

    private Optional<School> working(School but, SchoolId id) {
        return region.school(id)
                .filter(other -> !other.id().equals(but.id()))
                .filter(other -> other.closure().isEmpty());
    }

    private static String named(School school) {
        return "%s (код %s)".formatted(school.name(), school.code());
    }

    private Effect merged(KnownMunicipality one, MunicipalityId into) {
        Optional<KnownMunicipality> target =
                region.municipality(into)
                        .filter(KnownMunicipality::isOpen)
                        .filter(other -> !other.id().equals(one.id()));
        if (!one.isOpen()) {
            return Effect.mistake("onDay", "В этот день муниципалитета уже нет");
        }
        return target.isEmpty()
                ? Effect.mistake(
                        "municipality", "Выберите другой муниципалитет, который есть в этот день")
                : new Effect.Changes(
                        one.name(),
                        List.of(
                                new Deed.Change(
                                        "статус", "есть", "присоединён: " + target.get().name()),
                                new Deed.Change(
                                        "работающих школ", Integer.toString(one.working()), "0"),
                                new Deed.Change(
                                        "работающих школ: " + target.get().name(),
                                        Integer.toString(target.get().working()),
                                        Integer.toString(target.get().working() + one.working()))));
    }

    private static Effect closed(KnownMunicipality one) {
        if (!one.isOpen()) {
            return Effect.mistake("onDay", "В этот день муниципалитета уже нет");
        }
        return one.working() > 0
                ? Effect.mistake(
                        "onDay",
                        "В этот день в нём ещё работают школы (%d): сначала передайте или закройте их"
                                .formatted(one.working()))
                : Effect.of(one.name(), "статус", "есть", "упразднён");
    }
}
