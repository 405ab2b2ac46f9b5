package opora.guards;

import java.util.Map;

/** Whose the rows of a table are. */
public final class RowOwners {

    /** Whose a row is where that is not the column {@code school}. */
    public static final Map<String, String> SCHOOL_OF =
            Map.ofEntries(
                    Map.entry("territory.school", "id"),
                    Map.entry(
                            "results.class_outcome",
                            "(select o.school from results.outcome o where o.id = outcome)"),
                    Map.entry(
                            "territory.code_withdrawal",
                            "(select c.school from territory.school_code c where c.id = code_withdrawal.code)"),
                    Map.entry(
                            "territory.class_act",
                            "(select min(t.school) from territory.class_turn t where t.act = class_act.id)"),
                    Map.entry(
                            "territory.class_act_withdrawal",
                            "(select min(t.school) from territory.class_turn t where t.act = class_act_withdrawal.act)"),
                    Map.entry(
                            "territory.class_successor",
                            "(select min(t.school) from territory.class_turn t where t.act = class_successor.act)"),
                    Map.entry(
                            "programme.saving",
                            "(select p.school from programme.programme p where p.id = programme)"),
                    Map.entry(
                            "programme.amendment",
                            "(select p.school from programme.programme p where p.id = programme)"),
                    Map.entry(
                            "programme.step",
                            "(select p.school from programme.programme p where p.id = programme)"),
                    Map.entry(
                            "programme.remark",
                            "(select p.school from programme.programme p where p.id = programme)"),
                    Map.entry(
                            "programme.remark_turn",
                            "(select p.school from programme.programme p where p.id = programme)"),
                    Map.entry(
                            "programme.opinion",
                            "(select p.school from programme.programme p where p.id = programme)"),
                    Map.entry(
                            "programme.removal",
                            "(select p.school from programme.programme p where p.id = programme)"),
                    Map.entry(
                            "programme.draft",
                            "(select p.school from programme.programme p where p.id = programme)"),
                    Map.entry(
                            "programme.entry",
                            "(select p.school from programme.programme p where p.id = programme)"),
                    Map.entry(
                            "programme.entry_taken_back",
                            "(select p.school from programme.programme p where p.id = programme)"),
                    Map.entry(
                            "programme.evidence",
                            "(select p.school from programme.programme p where p.id = programme)"),
                    Map.entry("intake.finding", "null::bigint"),
                    Map.entry("intake.mention", "null::bigint"),
                    Map.entry("intake.choice", "null::bigint"),
                    Map.entry("intake.bad_row", "null::bigint"),
                    Map.entry("intake.mend", "null::bigint"),
                    Map.entry("intake.row_left_out", "null::bigint"),
                    Map.entry("intake.partial", "null::bigint"),
                    Map.entry("intake.mapping", "null::bigint"));

    private RowOwners() {}
}
