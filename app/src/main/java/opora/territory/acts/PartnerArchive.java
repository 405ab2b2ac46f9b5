package opora.territory.acts;

import java.util.List;
import java.util.Optional;
import opora.territory.Act;
import opora.territory.MunicipalityId;
import opora.territory.Partner;
import opora.territory.TerritoryScope;

/** Where partners are kept. */
public interface PartnerArchive {

    enum Standing {
        OPEN,
        CLOSED
    }

    /** Answers its number; nothing is known of it until it is told. */
    long create(Partner.Kind kind, Optional<MunicipalityId> municipality);

    /** {@code facts} tell a day. */
    void tell(long partner, Partner.Facts facts, Standing standing, Act.Signed signed);

    /** Those of the region and those of the municipality in sight; those that help first, by name in the Russian order. */
    List<Partner> list(TerritoryScope seen);
}
