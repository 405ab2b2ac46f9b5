package opora.overview.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Explanation;
import opora.identification.RunRecords.Home;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.StatusTag;
import opora.overview.LowProcedures;
import opora.territory.Municipality;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** Tells the schools of whoever looks: by name, by status, or for the region in numbers. */
@Component
class SchoolsAtHome {

    /** So many schools stand on the page; of more, those that are well are only counted. */
    private static final int ROOM = 12;

    private final Schools schools;

    SchoolsAtHome(Schools schools) {
        this.schools = schools;
    }

    MySchools of(Look look) {
        Viewer viewer = look.viewer();
        if (!viewer.may(Right.SEE_SCHOOLS)) {
            return new MySchools.None();
        }
        if (!viewer.may(Right.SEE_RESULTS)) {
            return named(viewer.scope());
        }
        return switch (viewer.scope()) {
            case TerritoryScope.WholeRegion _ -> region(look.lists());
            case TerritoryScope.OneSchool(SchoolId school) -> single(school, look.lists());
            case TerritoryScope.OneMunicipality _, TerritoryScope.NamedSchools _ ->
                    several(viewer.scope(), look.lists());
        };
    }

    private MySchools named(TerritoryScope seen) {
        List<School> all = schools.list(seen);
        String title = seen.onlySchool().isPresent() ? "Моя школа" : "Мои школы";
        return new MySchools.Named(
                title,
                all.stream()
                        .limit(ROOM)
                        .map(school -> row(school, school.municipality().name(), "", ""))
                        .toList(),
                Math.max(0, all.size() - ROOM));
    }

    private static MySchools single(SchoolId school, Lists.Known known) {
        return new MySchools.Single(
                address(school),
                known.newest()
                        .flatMap(newest ->
                                newest.list().entries().stream()
                                        .findFirst()
                                        .map(entry -> own(newest.run(), entry, school))));
    }

    private static MySchools.Own own(Run run, Entry entry, SchoolId school) {
        return new MySchools.Own(
                "Статус по результатам " + run.year() + " года",
                StatusTag.of(entry.verdict().verdict().status()),
                Explanation.of(entry.verdict(), run.method(), run.year()),
                "/identification/runs/" + run.id() + "/schools/" + school.value());
    }

    private static MySchools region(Lists.Known known) {
        return new MySchools.Region(
                known.newest().map(StateOfLists::of),
                ListsByYear.of(known),
                known.newest().map(SchoolsAtHome::municipalities).orElse(List.of()));
    }

    /** In the order of the run; schools of which no register told a municipality come last. */
    private static List<MySchools.Municipality> municipalities(Lists.Newest newest) {
        Map<SchoolId, Entry> entries = new HashMap<>();
        newest.reading().forEach(entry -> entries.put(entry.place().id().orElseThrow(), entry));
        Map<Long, String> names = new LinkedHashMap<>();
        Map<Long, List<Entry>> by = new HashMap<>();
        for (Home home : newest.homes()) {
            long id = home.municipality().map(one -> one.id().value()).orElse(0L);
            names.putIfAbsent(
                    id, home.municipality().map(Municipality::name).orElse(Municipality.NOT_TOLD));
            Optional.ofNullable(entries.get(home.school()))
                    .ifPresent(
                            entry -> by.computeIfAbsent(id, none -> new ArrayList<>()).add(entry));
        }
        String list = "/identification/runs/%d?m=".formatted(newest.run().id());
        return names.entrySet().stream()
                .map(one ->
                        new MySchools.Municipality(
                                one.getValue(),
                                list + one.getKey(),
                                SchoolList.countsOf(by.getOrDefault(one.getKey(), List.of()))))
                .toList();
    }

    private MySchools several(TerritoryScope seen, Lists.Known known) {
        Map<SchoolId, Entry> entries = new HashMap<>();
        known.newest()
                .ifPresent(newest ->
                        newest.reading()
                                .forEach(entry ->
                                        entries.put(entry.place().id().orElseThrow(), entry)));
        List<MySchools.Row> rows =
                schools.list(seen).stream()
                        .filter(school ->
                                school.closure().isEmpty() || entries.containsKey(school.id()))
                        .map(school -> row(seen, school, entries, known))
                        .sorted(Comparator.comparing(SchoolsAtHome::order))
                        .toList();
        long pressing = rows.stream().filter(row -> !isWell(row)).count();
        List<MySchools.Row> shown = rows.stream().limit(Math.max(ROOM, pressing)).toList();
        int rest = rows.size() - shown.size();
        Optional<Run> run = known.newest().map(Lists.Newest::run);
        return new MySchools.Several(
                known.newest().map(StateOfLists::of),
                shown,
                rest == 0
                        ? ""
                        : "Ещё "
                                + Noun.SCHOOL.counted(rest)
                                + (run.isPresent() ? " вне перечня" : ""),
                run.map(one -> "/identification/runs/%d?status=clear".formatted(one.id()))
                        .orElse("/schools"));
    }

    private static MySchools.Row row(
            TerritoryScope seen, School school, Map<SchoolId, Entry> entries, Lists.Known known) {
        String where = seen.onlyMunicipality().isPresent() ? "" : school.municipality().name();
        if (known.newest().isEmpty()) {
            return row(school, where, "", "");
        }
        Entry entry = entries.get(school.id());
        if (entry == null) {
            return row(school, where, "nodata", "Не в расчёте");
        }
        StatusTag tag = StatusTag.of(entry.verdict().verdict().status());
        return new MySchools.Row(
                school.name(),
                address(school.id()),
                where,
                LowProcedures.of(entry.verdict(), known.newest().get().run().year()),
                tag.kind(),
                tag.title(),
                LowProcedures.areSmall(entry.verdict(), known.newest().get().run().year()));
    }

    private static MySchools.Row row(School school, String where, String kind, String status) {
        return new MySchools.Row(
                school.name(), address(school.id()), where, "", kind, status, false);
    }

    /** By status as the list tells them; what the run does not know comes with what has no data. */
    private static int order(MySchools.Row row) {
        List<String> pressing =
                List.of(
                        StatusTag.LISTED.kind(),
                        StatusTag.RISK.kind(),
                        StatusTag.NO_DATA.kind(),
                        StatusTag.CLEAR.kind(),
                        "");
        return pressing.indexOf(row.kind());
    }

    private static boolean isWell(MySchools.Row row) {
        return row.kind().equals(StatusTag.CLEAR.kind()) || row.kind().isEmpty();
    }

    private static String address(SchoolId school) {
        return "/schools/" + school.value();
    }
}
