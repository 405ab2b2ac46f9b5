package opora.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opora.vocabulary.Procedure;

/** The procedures that a person can name for a file, as the schedules of 2020–2026 have them. */
public final class UsualProcedures {

    public record Group(String title, List<Procedure> procedures) {}

    static final List<Group> GROUPS = groups();

    private UsualProcedures() {}

    private static List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(vpr(4, "RU MA OM"));
        groups.add(vpr(5, "RU MA HI BI"));
        groups.add(vpr(6, "RU MA HI OB GE BI"));
        groups.add(vpr(7, "RU MA HI OB GE BI PH EN DE FR"));
        groups.add(vpr(8, "RU MA HI OB GE BI PH CH EN DE FR"));
        groups.add(vpr(10, "RU MA HI GE PH CH EN"));
        groups.add(vpr(11, "HI GE PH CH BI EN DE FR"));
        groups.add(group("ОГЭ", "OGE-9-", "RU MA PH CH IN BI HI GE OB LI EN DE FR ES"));
        groups.add(group("ЕГЭ", "EGE-11-", "RU MA MAB MAP PH CH IN BI HI GE OB LI EN DE FR ES ZH"));
        return List.copyOf(groups);
    }

    private static Group vpr(int grade, String subjects) {
        return group("ВПР, " + grade + " класс", "VPR-" + grade + "-", subjects);
    }

    private static Group group(String title, String prefix, String subjects) {
        return new Group(
                title,
                Stream.of(subjects.split(" "))
                        .map(subject -> Procedure.of(prefix + subject))
                        .toList());
    }
}
