import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Runs the statements of its input in the embedded database of a data folder, as its superuser. */
class Sql {
    void main(String[] folder) throws Exception {
        var data = Path.of(folder[0]);
        var port = Files.readAllLines(data.resolve("data/postmaster.pid")).get(3).strip();
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/nqs";
        var password = Files.readString(data.resolve("password")).strip();
        var statements = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement()) {
            var isRows = statement.execute(statements);
            while (isRows || statement.getUpdateCount() != -1) {
                var rows = statement.getResultSet();
                while (rows != null && rows.next()) {
                    System.out.println(rows.getString(1));
                }
                isRows = statement.getMoreResults();
            }
        }
    }
}
