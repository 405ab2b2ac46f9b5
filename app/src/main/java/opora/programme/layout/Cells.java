package opora.programme.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.wording.Edition;
import opora.programme.wording.Field;
import opora.programme.wording.Labels;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.Numbers;

/** What stands in a cell: a value as people read it, the number of the row, what is known beside. */
final class Cells {

    private final Edition edition;
    private final Numbering numbering;
    private final Map<ProvisionId, Map<String, String>> beside;

    Cells(Edition edition, Map<ProvisionId, Map<String, String>> beside) {
        this.edition = edition;
        this.numbering = Numbering.of(edition);
        this.beside = beside;
    }

    String number(Provision provision) {
        return numbering.of(provision);
    }

    /** Empty lines are left out. */
    List<String> lines(Provision provision, String key) {
        return text(provision, key)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String text(Provision provision, String key) {
        Optional<String> known =
                Optional.ofNullable(beside.getOrDefault(provision.id(), Map.of()).get(key));
        if (known.isPresent()) {
            return known.get();
        }
        if (key.equals("number")) {
            return number(provision) + ".";
        }
        if (key.equals("goal") && !provision.is("goal")) {
            return edition.around(provision, "goal").map(goal -> goal.value("text")).orElse("");
        }
        String told = Labels.told(edition, provision, key);
        return Labels.field(provision.kind(), key)
                .filter(field -> field.type() == Field.Type.MONEY && !told.isEmpty())
                .map(field -> rubles(told))
                .orElse(told);
    }

    private static String rubles(String sum) {
        int point = sum.indexOf('.');
        String whole = Numbers.whole(Long.parseLong(point < 0 ? sum : sum.substring(0, point)));
        return point < 0 ? whole : whole + "," + sum.substring(point + 1);
    }
}
