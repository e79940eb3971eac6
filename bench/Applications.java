import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Base64;

/** Seals for every generated case the application of the one real case, under its own name. */
class Applications {
    void main(String[] folder) throws Exception {
        var data = Path.of(folder[0]);
        var key = Files.readAllLines(data.resolve("keys/personal-data.keys")).getLast().split(" ");
        var secret = Base64.getDecoder().decode(key[2]);
        var aead =
                AesGcmJce.create(
                        AesGcmKey.builder()
                                .setParameters(PredefinedAeadParameters.AES256_GCM)
                                .setIdRequirement(Integer.valueOf(key[1]))
                                .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
                                .build());
        var port = Files.readAllLines(data.resolve("data/postmaster.pid")).get(3).strip();
        var password = Files.readString(data.resolve("password")).strip();
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/nqs";
        var cases = "select id::text, %s from recognition_case where number %s like '9999-%%'";
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var read = connection.createStatement();
                var write =
                        connection.prepareStatement(
                                "update recognition_case set application = ? where id = ?::uuid")) {
            connection.setAutoCommit(false);
            var real = read.executeQuery(cases.formatted("application", "not"));
            real.next();
            var text =
                    new String(
                            aead.decrypt(real.getBytes(2), place(real.getString(1))),
                            StandardCharsets.UTF_8);
            var rows = read.executeQuery(cases.formatted("candidate_name", ""));
            while (rows.next()) {
                var name = "\"name\":\"" + rows.getString(2) + "\"";
                var own = text.replaceFirst("\"name\":\"[^\"]*\"", name);
                var bytes = own.getBytes(StandardCharsets.UTF_8);
                write.setBytes(1, aead.encrypt(bytes, place(rows.getString(1))));
                write.setString(2, rows.getString(1));
                write.addBatch();
            }
            write.executeBatch();
            connection.commit();
        }
    }

    private static byte[] place(String id) {
        return ("recognition_case:application:" + id).getBytes(StandardCharsets.UTF_8);
    }
}
