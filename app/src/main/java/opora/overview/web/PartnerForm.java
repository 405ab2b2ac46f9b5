package opora.overview.web;

import java.util.Objects;
import java.util.Optional;
import opora.territory.MunicipalityId;
import opora.territory.Partner;
import opora.vocabulary.TypedDay;
import org.jspecify.annotations.Nullable;

/** The form of a partner, of a new one and of one to be told anew. */
public record PartnerForm(
        Partner.@Nullable Kind kind,
        @Nullable Long municipality,
        @Nullable String name,
        @Nullable String contacts,
        @Nullable String onDay) {

    static final PartnerForm EMPTY = new PartnerForm(null, null, null, null, null);

    static PartnerForm of(Partner partner) {
        return new PartnerForm(
                partner.kind(),
                partner.municipality().map(home -> home.id().value()).orElse(null),
                partner.name(),
                partner.contacts(),
                null);
    }

    Partner.Kind kindOrOther() {
        return Objects.requireNonNullElse(kind, Partner.Kind.OTHER);
    }

    Optional<MunicipalityId> home() {
        return Optional.ofNullable(municipality).map(MunicipalityId::new);
    }

    Partner.Facts facts() {
        return new Partner.Facts(nameText(), contactsText(), TypedDay.find(dayText()));
    }

    public String nameText() {
        return Objects.requireNonNullElse(name, "");
    }

    public String contactsText() {
        return Objects.requireNonNullElse(contacts, "");
    }

    public String dayText() {
        return Objects.requireNonNullElse(onDay, "");
    }

    public boolean isOf(Partner.Kind one) {
        return one == kindOrOther();
    }

    public boolean isIn(long one) {
        return municipality != null && municipality == one;
    }
}
