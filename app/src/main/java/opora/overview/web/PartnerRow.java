package opora.overview.web;

import opora.territory.Municipality;
import opora.territory.Partner;
import opora.vocabulary.Days;

/** {@code span}: «с 1 сентября 2025» or «с 1 сентября 2025 по 31 августа 2026». */
public record PartnerRow(
        long id,
        String name,
        String kind,
        String municipality,
        String contacts,
        String span,
        boolean open,
        boolean changeable) {

    static PartnerRow of(Partner partner, boolean changeable) {
        return new PartnerRow(
                partner.id(),
                partner.name(),
                partner.kind().title(),
                partner.municipality().map(Municipality::name).orElse("весь регион"),
                partner.contacts(),
                "с "
                        + Days.spelled(partner.since())
                        + partner.closedOn()
                                .map(day -> " по " + Days.spelled(day.minusDays(1)))
                                .orElse(""),
                partner.closedOn().isEmpty(),
                changeable);
    }

    public String address() {
        return "/territory/partners/" + id;
    }
}
