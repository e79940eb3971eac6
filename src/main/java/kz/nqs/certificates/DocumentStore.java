package kz.nqs.certificates;

import static java.util.stream.Collectors.toMap;
import static kz.nqs.protection.Sealed.DOCUMENT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.nqs.language.Bilingual;
import kz.nqs.protection.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DocumentStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    DocumentStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Bytes as made, with the hash they had then. */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(byte[] bytes, String sha256) {}

    /**
     * @return false if the recognition has a document; whoever is issuing it now is waited for
     */
    boolean begin(ToIssue c, LocalDate issuedOn, @Nullable LocalDate validUntil) {
        return jdbc.sql(
                                """
                                insert into recognition_document (recognition, holder, holder_name,
                                    centre, centre_name_kk, centre_name_ru, accreditation,
                                    head_name, profession_kk, profession_ru, nkz, oked, level,
                                    examined, validity_years, issued_on, valid_until)
                                values (:recognition, :holder, :holderName,
                                    :centre, :centreKk, :centreRu, :accreditation,
                                    :head, :professionKk, :professionRu, :nkz, :oked, :level,
                                    :examined, :years, :issuedOn, :validUntil)
                                on conflict (recognition) do nothing
                                """)
                        .param("recognition", c.recognition())
                        .param("holder", c.holder())
                        .param("holderName", c.holderName())
                        .param("centre", c.centre())
                        .param("centreKk", c.centreName().kk())
                        .param("centreRu", c.centreName().ru())
                        .param("accreditation", c.accreditationNumber())
                        .param("head", c.headName())
                        .param("professionKk", c.professionName().kk())
                        .param("professionRu", c.professionName().ru())
                        .param("nkz", c.nkz())
                        .param("oked", c.oked())
                        .param("level", c.level())
                        .param("examined", c.examined())
                        .param("years", c.validityYears())
                        .param("issuedOn", issuedOn)
                        .param("validUntil", validUntil)
                        .update()
                == 1;
    }

    void complete(UUID recognition, SerialNumber serial, byte[] pdf, String sha256) {
        jdbc.sql(
                        """
                        insert into recognition_paper (recognition, ordinal, serial, pdf, sha256)
                        values (:recognition, :ordinal, :serial, :pdf, :sha256)
                        """)
                .param("recognition", recognition)
                .param("ordinal", serial.ordinal())
                .param("serial", serial.toString())
                .param("pdf", seal.close(DOCUMENT, recognition, pdf))
                .param("sha256", sha256)
                .update();
    }

    /** By their ordinals; what else stands in a number is compared by who asks. */
    Map<SerialNumber, RecognitionDocument> find(Collection<SerialNumber> serials) {
        return jdbc
                .sql(
                        """
                        select d.*, p.ordinal from recognition_document d
                        join recognition_paper p using (recognition) where p.ordinal = any(:ordinals)
                        """)
                .param("ordinals", serials.stream().map(SerialNumber::ordinal).toArray(Long[]::new))
                .query(DocumentStore::document)
                .list()
                .stream()
                .collect(toMap(RecognitionDocument::serial, Function.identity()));
    }

    Optional<RecognitionDocument> ofRecognition(UUID recognition) {
        return jdbc.sql(
                        """
                        select d.*, p.ordinal from recognition_document d
                        join recognition_paper p using (recognition)
                        where d.recognition = :recognition
                        """)
                .param("recognition", recognition)
                .query(DocumentStore::document)
                .optional();
    }

    List<RecognitionDocument> ofHolder(UUID holder) {
        return jdbc.sql(
                        """
                        select d.*, p.ordinal from recognition_document d
                        join recognition_paper p using (recognition)
                        where d.holder = :holder order by d.issued_on desc, p.ordinal desc
                        """)
                .param("holder", holder)
                .query(DocumentStore::document)
                .list();
    }

    Kept paper(SerialNumber serial) {
        return jdbc.sql("select * from recognition_paper where serial = :serial")
                .param("serial", serial.toString())
                .query((row, _) -> kept(row))
                .single();
    }

    private Kept kept(ResultSet row) throws SQLException {
        var recognition = row.getObject("recognition", UUID.class);
        var pdf = seal.open(DOCUMENT, recognition, row.getBytes("pdf"));
        return new Kept(pdf, row.getString("sha256"));
    }

    String hash(SerialNumber serial) {
        return jdbc.sql("select sha256 from recognition_paper where serial = :serial")
                .param("serial", serial.toString())
                .query(String.class)
                .single();
    }

    /** The recognition whose document it was; empty if there is none or it is annulled already. */
    Optional<UUID> annul(SerialNumber serial, LocalDate day) {
        return jdbc.sql(
                        """
                        update recognition_document d set annulled_on = :day
                        from recognition_paper p where p.recognition = d.recognition
                            and p.serial = :serial and d.annulled_on is null
                        returning d.recognition
                        """)
                .param("serial", serial.toString())
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    /** Those whose last day was before this one, each given only once. */
    List<RecognitionDocument> expiredBy(LocalDate day) {
        return jdbc.sql(
                        """
                        update recognition_document d set expiry_noted_on = :day
                        from recognition_paper p where p.recognition = d.recognition
                            and d.valid_until < :day and d.expiry_noted_on is null
                            and d.annulled_on is null
                        returning d.*, p.ordinal
                        """)
                .param("day", day)
                .query(DocumentStore::document)
                .list();
    }

    private static RecognitionDocument document(ResultSet row, int number) throws SQLException {
        var content = content(row);
        return new RecognitionDocument(
                SerialNumber.of(content, row.getLong("ordinal")),
                content,
                day(row, "issued_on"),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("annulled_on", LocalDate.class));
    }

    private static ToIssue content(ResultSet row) throws SQLException {
        return new ToIssue(
                row.getObject("recognition", UUID.class),
                row.getObject("holder", UUID.class),
                row.getString("holder_name"),
                row.getObject("centre", UUID.class),
                new Bilingual(row.getString("centre_name_kk"), row.getString("centre_name_ru")),
                row.getString("accreditation"),
                row.getString("head_name"),
                new Bilingual(row.getString("profession_kk"), row.getString("profession_ru")),
                row.getString("nkz"),
                row.getString("oked"),
                row.getInt("level"),
                day(row, "examined"),
                row.getObject("validity_years", Integer.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
