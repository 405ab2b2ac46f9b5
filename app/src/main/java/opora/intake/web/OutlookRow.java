package opora.intake.web;

import java.util.ArrayList;
import java.util.List;
import opora.intake.CheckedBatch.Outlook;
import opora.intake.formats.Keeper.Prospect;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** What will be known of a procedure once the load is accepted. */
public record OutlookRow(
        String title, String before, String after, String failed, String low, String missing) {

    private static final Noun OF_SCHOOLS = new Noun("школы", "школ", "школ");
    private static final String NOT_TOLD = "нет в источнике";

    static OutlookRow of(Outlook outlook) {
        Prospect prospect = outlook.prospect();
        return new OutlookRow(
                prospect.procedure().title(prospect.year()),
                Numbers.whole(prospect.schoolsBefore()),
                Numbers.whole(prospect.schoolsAfter()),
                prospect.failed()
                        .map(failed -> share(failed, prospect.participants()))
                        .orElse(NOT_TOLD),
                prospect.low().map(low -> Numbers.whole(low)).orElse(NOT_TOLD),
                missing(outlook));
    }

    /** «867 из 5871 · 14,8 %». */
    private static String share(int failed, int participants) {
        return "%s из %s · %s\u202f%%"
                .formatted(
                        Numbers.whole(failed),
                        Numbers.whole(participants),
                        Numbers.decimal(100.0 * failed / participants, 1));
    }

    private static String missing(Outlook outlook) {
        List<String> said = new ArrayList<>();
        if (outlook.without() > 0) {
            said.add("нет результатов у " + OF_SCHOOLS.counted(outlook.without()));
        }
        if (outlook.prospect().onlyShares() > 0) {
            said.add(
                    "у "
                            + OF_SCHOOLS.counted(outlook.prospect().onlyShares())
                            + " только доли, без числа не справившихся");
        }
        return said.isEmpty() ? "—" : String.join("; ", said);
    }
}
