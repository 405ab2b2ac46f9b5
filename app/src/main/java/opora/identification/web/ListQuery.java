package opora.identification.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.identification.StatusTag;
import opora.identification.run.Roll.Line;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a person asks of a list. It lives in the address, so that a view can be sent to a colleague; what an address says wrongly is passed
 * over.
 *
 * @param text part of a name or of a code
 * @param municipalities by number; none means all
 * @param statuses at least one
 * @param procedure schools with a low result in it
 * @param page 1-based; 0 for all schools on one page, as for print
 */
record ListQuery(
        String text,
        SortedSet<Long> municipalities,
        Set<StatusTag> statuses,
        Optional<Procedure> procedure,
        GroupSize size,
        ListOrder order,
        int page) {

    static final Set<StatusTag> USUAL = EnumSet.of(StatusTag.LISTED, StatusTag.RISK);
    static final int ALL_PAGES = 0;

    ListQuery {
        municipalities = new TreeSet<>(municipalities);
        statuses = EnumSet.copyOf(statuses);
    }

    static ListQuery usual() {
        return new ListQuery(
                "", new TreeSet<>(), USUAL, Optional.empty(), GroupSize.ANY, ListOrder.USUAL, 1);
    }

    static ListQuery of(MultiValueMap<String, String> address) {
        return new ListQuery(
                first(address, "q").strip(),
                numbers(address.get("m")),
                statuses(address.get("status")),
                Procedure.find(first(address, "p")),
                GroupSize.of(first(address, "size")),
                ListOrder.of(first(address, "sort"), first(address, "dir")),
                page(first(address, "page")));
    }

    private static String first(MultiValueMap<String, String> address, String name) {
        return Objects.requireNonNullElse(address.getFirst(name), "");
    }

    private static SortedSet<Long> numbers(@Nullable List<String> words) {
        return (words == null ? List.<String>of() : words)
                .stream()
                        .filter(word -> word.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<StatusTag> statuses(@Nullable List<String> words) {
        Set<StatusTag> named = EnumSet.noneOf(StatusTag.class);
        for (StatusTag tag : StatusTag.values()) {
            if (words != null && words.contains(tag.kind())) {
                named.add(tag);
            }
        }
        return named.isEmpty() ? USUAL : named;
    }

    private static int page(String word) {
        if (word.equals("all")) {
            return ALL_PAGES;
        }
        return word.matches("[1-9]\\d{0,3}") ? Integer.parseInt(word) : 1;
    }

    /** Whether a filter is on that the list does not have by itself. */
    boolean isNarrowed() {
        return !withOrder(ListOrder.USUAL).withPage(1).equals(usual());
    }

    ListQuery withText(String other) {
        return new ListQuery(other, municipalities, statuses, procedure, size, order, 1);
    }

    ListQuery withMunicipalities(Collection<Long> others) {
        return new ListQuery(text, new TreeSet<>(others), statuses, procedure, size, order, 1);
    }

    ListQuery withoutMunicipality(long one) {
        SortedSet<Long> others = new TreeSet<>(municipalities);
        others.remove(one);
        return withMunicipalities(others);
    }

    ListQuery withStatuses(Set<StatusTag> others) {
        return new ListQuery(text, municipalities, others, procedure, size, order, 1);
    }

    ListQuery ofAnyStatus() {
        return withStatuses(EnumSet.allOf(StatusTag.class));
    }

    /** Without the last status every status is shown: a list of nothing helps nobody. */
    ListQuery withoutStatus(StatusTag one) {
        Set<StatusTag> others = EnumSet.copyOf(statuses);
        others.remove(one);
        return others.isEmpty() ? ofAnyStatus() : withStatuses(others);
    }

    ListQuery withProcedure(Optional<Procedure> other) {
        return new ListQuery(text, municipalities, statuses, other, size, order, 1);
    }

    ListQuery withSize(GroupSize other) {
        return new ListQuery(text, municipalities, statuses, procedure, other, order, 1);
    }

    ListQuery withOrder(ListOrder other) {
        return new ListQuery(text, municipalities, statuses, procedure, size, other, 1);
    }

    ListQuery withPage(int other) {
        return new ListQuery(text, municipalities, statuses, procedure, size, order, other);
    }

    boolean isOfAnyStatus() {
        return statuses.size() == StatusTag.values().length;
    }

    boolean showsAll() {
        return page == ALL_PAGES;
    }

    /** What a list can be narrowed by. */
    enum Filter {
        TEXT,
        MUNICIPALITY,
        STATUS,
        PROCEDURE,
        SIZE
    }

    boolean passes(Filter filter, Line school) {
        return switch (filter) {
            case TEXT -> text.isEmpty() || has(school.title()) || has(school.code());
            case MUNICIPALITY ->
                    municipalities.isEmpty()
                            || municipalities.contains(school.home().municipality());
            case STATUS -> statuses.contains(StatusTag.of(school.status()));
            case PROCEDURE -> procedure.isEmpty() || school.low().contains(procedure.get());
            case SIZE -> size.isOf(school);
        };
    }

    private boolean has(String name) {
        return name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** The address of the view; what is usual is left out. */
    String at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!text.isEmpty()) {
            address.queryParam("q", text);
        }
        municipalities.forEach(one -> address.queryParam("m", one));
        if (!statuses.equals(USUAL)) {
            statuses.forEach(tag -> address.queryParam("status", tag.kind()));
        }
        procedure.ifPresent(one -> address.queryParam("p", one.code()));
        if (size != GroupSize.ANY) {
            address.queryParam("size", size.key());
        }
        if (!order.equals(ListOrder.USUAL)) {
            address.queryParam("sort", order.column().key());
        }
        if (!order.isFirst()) {
            address.queryParam("dir", order.direction().key());
        }
        if (page != 1) {
            address.queryParam("page", showsAll() ? "all" : page);
        }
        return address.encode().build().toUriString();
    }
}
