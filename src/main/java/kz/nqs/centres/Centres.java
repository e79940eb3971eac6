package kz.nqs.centres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.nqs.language.Bilingual;
import kz.nqs.language.Lang;
import kz.nqs.search.Found;
import kz.nqs.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The recognition centres: the only door of this room. */
@Component
@Transactional
public class Centres {
    private static final String ACCREDIT =
            """
            insert into centre (id, name_kk, name_ru, accreditation_number,
                accredited_from, accredited_until, address_kk, address_ru, phone, email)
            values (:id, :name_kk, :name_ru, :number, :from, :until, :address_kk,
            :address_ru, :phone, :email)
            on conflict (id) do update set
                accreditation_number = excluded.accreditation_number,
                accredited_from = excluded.accredited_from,
                accredited_until = excluded.accredited_until
            """;

    /** What the search calls the centres. */
    public static final String REGISTER = "centres";

    private final JdbcClient jdbc;
    private final Search search;

    Centres(JdbcClient jdbc, Search search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** By accreditation number. */
    public List<Centre> all() {
        return jdbc.sql("select * from centre order by accreditation_number")
                .query(Centres::centre)
                .list();
    }

    /** By name, address or accreditation number, the closest first. */
    public Found search(String typed, Lang lang) {
        return search.find(REGISTER, typed, lang, Integer.MAX_VALUE);
    }

    /** Those centres, in that order. */
    public List<Centre> those(List<String> ids) {
        return jdbc.sql(
                        """
                        select c.* from centre c join unnest(cast(:ids as uuid[]))
                            with ordinality wanted (id, place) on wanted.id = c.id
                        order by wanted.place
                        """)
                .param("ids", ids.toArray(String[]::new))
                .query(Centres::centre)
                .list();
    }

    /** By the alphabet of that language. */
    public List<Centre> all(Lang lang) {
        return jdbc.sql(
                        "select * from centre order by name_%1$s collate \"%1$s-x-icu\""
                                .formatted(lang.code()))
                .query(Centres::centre)
                .list();
    }

    public Optional<Centre> find(UUID id) {
        return jdbc.sql("select * from centre where id = :id")
                .param("id", id)
                .query(Centres::centre)
                .optional();
    }

    /**
     * @throws org.springframework.dao.EmptyResultDataAccessException if there is no such centre
     */
    public Centre centre(UUID id) {
        return jdbc.sql("select * from centre where id = :id")
                .param("id", id)
                .query(Centres::centre)
                .single();
    }

    /** The centre of that accreditation number. */
    public Optional<Centre> accredited(String number) {
        return jdbc.sql("select * from centre where accreditation_number = :number")
                .param("number", number)
                .query(Centres::centre)
                .optional();
    }

    /** Enters a centre, or its new accreditation. */
    public void accredit(Centre centre) {
        jdbc.sql(ACCREDIT)
                .param("id", centre.id())
                .param("name_kk", centre.name().kk())
                .param("name_ru", centre.name().ru())
                .param("number", centre.accreditationNumber())
                .param("from", centre.accreditedFrom())
                .param("until", centre.accreditedUntil())
                .param("address_kk", centre.address().kk())
                .param("address_ru", centre.address().ru())
                .param("phone", centre.phone())
                .param("email", centre.email())
                .update();
        search.put(FindableCentres.entry(centre(centre.id())));
    }

    private static Centre centre(ResultSet row, int number) throws SQLException {
        return new Centre(
                row.getObject("id", UUID.class),
                new Bilingual(row.getString("name_kk"), row.getString("name_ru")),
                row.getString("accreditation_number"),
                day(row, "accredited_from"),
                day(row, "accredited_until"),
                new Bilingual(row.getString("address_kk"), row.getString("address_ru")),
                row.getString("phone"),
                row.getString("email"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
