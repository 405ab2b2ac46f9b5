package opora.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.territory.Act;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.Partner;
import opora.territory.TerritoryScope;
import opora.territory.acts.PartnerArchive;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlPartners implements PartnerArchive {

    private final JdbcClient jdbc;

    SqlPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long create(Partner.Kind kind, Optional<MunicipalityId> municipality) {
        return jdbc.sql(
                        """
                        insert into territory.partner (kind, municipality) values (:kind, :municipality) returning id
                        """)
                .param("kind", kind.name())
                .param(
                        "municipality",
                        municipality.map(MunicipalityId::value).orElse(null),
                        Types.BIGINT)
                .query(Long.class)
                .single();
    }

    @Override
    public void tell(long partner, Partner.Facts facts, Standing standing, Act.Signed signed) {
        jdbc.sql(
                        """
                        insert into territory.partner_turn (partner, on_day, name, contacts, standing, recorded_at, person, person_name)
                        values (:partner, :day, :name, :contacts, :standing, :at, :person, :person_name)
                        """)
                .param("partner", partner)
                .param("day", facts.onDay().orElseThrow())
                .param("name", facts.name().strip())
                .param("contacts", facts.contacts().strip())
                .param("standing", standing.name())
                .params(Signature.of(signed))
                .update();
    }

    /** A municipality that was joined to another one has left its partners to it. */
    @Override
    public List<Partner> list(TerritoryScope seen) {
        return jdbc.sql(
                        """
                        select p.id, p.kind, t.name, t.contacts, t.standing, t.on_day,
                               (select min(f.on_day) from territory.partner_turn f where f.partner = p.id) as since,
                               home.id as municipality, home.name as municipality_name
                        from territory.partner p
                        join lateral (select * from territory.partner_turn t where t.partner = p.id
                                      order by t.on_day desc, t.id desc limit 1) t on true
                        left join territory.municipalities_on(current_date) own on own.id = p.municipality
                        left join territory.municipalities_on(current_date) home on home.id = own.stands_for
                        where :region or p.municipality is null or home.id = :municipality
                        order by t.standing = 'CLOSED', t.name collate public.russian, p.id
                        """)
                .param("region", seen instanceof TerritoryScope.WholeRegion)
                .param(
                        "municipality",
                        seen.onlyMunicipality().map(MunicipalityId::value).orElse(null),
                        Types.BIGINT)
                .query(SqlPartners::partner)
                .list();
    }

    private static Partner partner(ResultSet row, int number) throws SQLException {
        long home = row.getLong("municipality");
        Optional<Municipality> municipality =
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(
                                new Municipality(
                                        new MunicipalityId(home),
                                        row.getString("municipality_name")));
        return new Partner(
                row.getLong("id"),
                Partner.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                municipality,
                row.getString("contacts"),
                row.getObject("since", LocalDate.class),
                row.getString("standing").equals("CLOSED")
                        ? Optional.of(row.getObject("on_day", LocalDate.class))
                        : Optional.empty());
    }
}
