package opora.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opora.programme.agreement.Remark;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;

/**
 * A remark with the place it stands at.
 *
 * @param where «Мероприятие 2.3 «Взаимные посещения»»; the programme as a whole for what was removed since
 */
public record RemarkRow(Remark remark, String where, String address) {

    static List<RemarkRow> of(long programme, List<Remark> remarks, Edition edition) {
        Numbering numbering = Numbering.of(edition);
        return remarks.stream()
                .map(one ->
                        new RemarkRow(
                                one,
                                edition.find(one.provision())
                                        .map(place -> called(place, numbering))
                                        .orElse("пункт, который с тех пор удалён"),
                                edition.find(one.provision())
                                        .map(place ->
                                                "/programmes/%d/provisions/%s"
                                                        .formatted(programme, place.id()))
                                        .orElse("/programmes/%d/history".formatted(programme))))
                .toList();
    }

    /** How many are open at each provision. */
    static Map<ProvisionId, Integer> open(List<Remark> remarks, Edition edition) {
        Map<ProvisionId, Integer> open = new LinkedHashMap<>();
        remarks.stream()
                .filter(Remark::isOpen)
                .filter(one -> edition.find(one.provision()).isPresent())
                .forEach(one -> open.merge(one.provision(), 1, Integer::sum));
        return open;
    }

    /** «Мероприятие 2.3 «Взаимные посещения уроков»». */
    static String called(Provision place, Numbering numbering) {
        if (place.is(Kind.PROGRAMME)) {
            return "программа в целом";
        }
        return "%s %s «%s»"
                .formatted(
                        place.kind().title().toLowerCase(Locale.of("ru")),
                        numbering.of(place),
                        Brief.of(place.name()));
    }
}
