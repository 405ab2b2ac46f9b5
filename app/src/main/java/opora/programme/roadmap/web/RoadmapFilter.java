package opora.programme.roadmap.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import opora.programme.diary.ActivityState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** How a roadmap is looked at, as the address says; an unknown word filters nothing. */
public record RoadmapFilter(
        @Nullable String view,
        @Nullable String responsible,
        @Nullable String month,
        @Nullable String section,
        @Nullable String state) {

    /** How it is shown. */
    public enum View {
        LIST("Список"),
        GANTT("По времени"),
        CALENDAR("Календарь");

        private final String title;

        View(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** As the address says it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public View shown() {
        return Arrays.stream(View.values())
                .filter(one -> one.code().equals(view))
                .findFirst()
                .orElse(View.GANTT);
    }

    public Optional<String> chosenResponsible() {
        return said(responsible);
    }

    public Optional<YearMonth> chosenMonth() {
        try {
            return said(month).map(YearMonth::parse);
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    /** The number of the section. */
    public Optional<Integer> chosenSection() {
        return said(section).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    public Optional<ActivityState> chosenState() {
        return Arrays.stream(ActivityState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
    }

    public boolean isEmpty() {
        return Stream.of(chosenResponsible(), chosenMonth(), chosenSection(), chosenState())
                .allMatch(Optional::isEmpty);
    }

    /** The same filters in another view: «view=list&amp;month=2027-05». */
    public String query(View other) {
        UriComponentsBuilder query =
                UriComponentsBuilder.newInstance().queryParam("view", other.code());
        chosenResponsible().ifPresent(one -> query.queryParam("responsible", "{responsible}"));
        chosenMonth().ifPresent(one -> query.queryParam("month", one));
        chosenSection().ifPresent(one -> query.queryParam("section", one));
        chosenState().ifPresent(one -> query.queryParam("state", one.name()));
        String text = query.encode().buildAndExpand(chosenResponsible().orElse("")).toUriString();
        return text.substring(text.indexOf('?') + 1);
    }

    public String query() {
        return query(shown());
    }
}
