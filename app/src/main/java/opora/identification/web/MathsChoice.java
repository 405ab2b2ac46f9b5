package opora.identification.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.identification.EgeMaths;
import opora.vocabulary.Procedure;

/** How ЕГЭ maths counts (METHODOLOGY 1.3). */
enum MathsChoice {
    WHOLE("одной процедурой: каждый участник — по тому экзамену, который сдавал", "EGE-11-MA"),
    PARTS("двумя процедурами: базовая и профильная", "EGE-11-MAB", "EGE-11-MAP"),
    PROFILE("только профильная", "EGE-11-MAP"),
    BASE("только базовая", "EGE-11-MAB"),
    NONE("не учитывается");

    private final String title;
    private final Set<Procedure> procedures;

    MathsChoice(String title, String... codes) {
        this.title = title;
        this.procedures = Arrays.stream(codes).map(Procedure::of).collect(Collectors.toSet());
    }

    String title() {
        return title;
    }

    Set<Procedure> procedures() {
        return procedures;
    }

    /** Whether a procedure is ЕГЭ maths, chosen here and not among the others. */
    static boolean isMaths(Procedure procedure) {
        return EgeMaths.with(EgeMaths.WHOLE).anyMatch(procedure::equals);
    }

    /** What these procedures say of it. */
    static MathsChoice of(Collection<Procedure> counted) {
        Set<Procedure> maths = new HashSet<>(counted);
        maths.removeIf(one -> !isMaths(one));
        return List.of(values()).stream()
                .filter(choice -> choice.procedures.equals(maths))
                .findFirst()
                .orElse(NONE);
    }

    static Optional<MathsChoice> find(String name) {
        return List.of(values()).stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
