package opora.programme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.Owners.Names;
import opora.programme.Programme;
import opora.programme.ProgrammeLevel;
import opora.programme.agreement.Course.Phase;
import opora.ui.Chip;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list of programmes shows, as the address says; an unknown word filters nothing. */
public record ProgrammesFilter(
        @Nullable String level,
        @Nullable String phase,
        @Nullable String municipality,
        @Nullable Integer page) {

    static final String ADDRESS = "/programmes";

    List<Programme> among(List<Programme> seen, Names names) {
        return seen.stream()
                .filter(one -> chosenLevel().filter(wanted -> wanted != one.level()).isEmpty())
                .filter(one ->
                        chosenPhase().filter(wanted -> wanted != one.course().phase()).isEmpty())
                .filter(one ->
                        chosenMunicipality()
                                .filter(wanted -> !wanted.equals(names.municipality(one)))
                                .isEmpty())
                .toList();
    }

    public Optional<ProgrammeLevel> chosenLevel() {
        return Arrays.stream(ProgrammeLevel.values())
                .filter(one -> one.name().equals(level))
                .findFirst();
    }

    public Optional<Phase> chosenPhase() {
        return Arrays.stream(Phase.values()).filter(one -> one.name().equals(phase)).findFirst();
    }

    public Optional<String> chosenMunicipality() {
        return Optional.ofNullable(municipality).filter(name -> !name.isBlank());
    }

    /** The page that is shown of so many. */
    public int shown(int pages) {
        return Math.clamp(Optional.ofNullable(page).orElse(1), 1, pages);
    }

    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        chosenLevel()
                .ifPresent(one ->
                        chips.add(new Chip(one.title(), address(ADDRESS, Map.of("level", "")))));
        chosenPhase()
                .ifPresent(one ->
                        chips.add(new Chip(one.title(), address(ADDRESS, Map.of("phase", "")))));
        chosenMunicipality()
                .ifPresent(one ->
                        chips.add(new Chip(one, address(ADDRESS, Map.of("municipality", "")))));
        return chips;
    }

    public String onPage(int number) {
        return address(ADDRESS, Map.of("page", Integer.toString(number)));
    }

    public String book() {
        return address(ADDRESS + "/list.xlsx", Map.of());
    }

    /** {@code other}: what differs from this filter; «» is left out. The page is not kept. */
    private String address(String path, Map<String, String> other) {
        Map<String, String> asked = new LinkedHashMap<>();
        chosenLevel().ifPresent(one -> asked.put("level", one.name()));
        chosenPhase().ifPresent(one -> asked.put("phase", one.name()));
        chosenMunicipality().ifPresent(one -> asked.put("municipality", one));
        asked.putAll(other);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        asked.forEach((key, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(key, "{" + key + "}");
            }
        });
        return address.build(asked).toString();
    }
}
