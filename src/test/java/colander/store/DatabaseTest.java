package colander.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.comment.ColanderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  @TempDir Path folder;

  @Test
  void the_database_and_its_helpers_are_for_their_owner_only() throws IOException {
    try (Database database = Database.openOrCreate(folder.resolve("a.db"))) {
      add(database, "disqus");
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files)
            .hasSizeGreaterThan(1)
            .allSatisfy(
                file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void a_new_database_in_which_nothing_was_kept_leaves_no_file() throws IOException {
    Database database = Database.openOrCreate(folder.resolve("a.db"));
    database.close();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void what_was_written_is_there_again() {
    Path file = folder.resolve("a.db");
    try (Database database = Database.openOrCreate(file)) {
      add(database, "disqus");
    }
    try (Database database = Database.open(file)) {
      assertThat(new SourceTable(database).names()).containsExactly("disqus");
    }
  }

  @Test
  void a_write_that_throws_leaves_nothing() {
    try (Database database = Database.openOrCreate(folder.resolve("a.db"))) {
      assertThatThrownBy(
              () ->
                  database.write(
                      () -> {
                        insert(database, "disqus");
                        throw new IllegalStateException("in the middle");
                      }))
          .isInstanceOf(IllegalStateException.class);
      assertThat(new SourceTable(database).names()).isEmpty();
    }
  }

  @Test
  void a_part_that_throws_leaves_the_rest_of_the_write() {
    try (Database database = Database.openOrCreate(folder.resolve("a.db"))) {
      database.write(
          () -> {
            insert(database, "first");
            assertThatThrownBy(
                    () ->
                        database.part(
                            () -> {
                              insert(database, "second");
                              throw new ColanderException("broken");
                            }))
                .isInstanceOf(ColanderException.class);
            return insert(database, "third");
          });
      assertThat(new SourceTable(database).names()).containsExactly("first", "third");
    }
  }

  @Test
  void a_database_that_is_not_there_is_told_of_and_not_made() {
    Path file = folder.resolve("none.db");
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("none.db: no such database");
    assertThat(file).doesNotExist();
  }

  @Test
  void a_file_that_is_no_database_stays_as_it_is() throws IOException {
    Path file =
        Files.writeString(folder.resolve("notes.txt"), "no database, but notes ".repeat(99));
    String before = Files.readString(file);
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("is not a database");
    assertThat(file).hasContent(before);
  }

  @Test
  void a_database_of_another_program_is_refused() throws SQLException {
    Path file = folder.resolve("other.db");
    execute(file, "CREATE TABLE bookmark (url TEXT)");
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("another program");
  }

  @Test
  void a_database_of_a_newer_version_is_refused() throws SQLException {
    Path file = folder.resolve("a.db");
    try (Database database = Database.openOrCreate(file)) {
      add(database, "disqus");
    }
    execute(file, "PRAGMA user_version = 99");
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("newer Colander");
  }

  @Test
  void an_older_database_is_copied_before_it_is_changed() throws SQLException {
    Path file = folder.resolve("a.db");
    try (Connection connection = connect(file)) {
      new Migrations(file, List.of("test-1.sql")).apply(connection);
      connection.createStatement().executeUpdate("INSERT INTO dish VALUES ('spaghetti')");
      new Migrations(file, List.of("test-1.sql", "test-2.sql")).apply(connection);
      assertThat(single(connection, "SELECT name || coalesce(sauce, '-') FROM dish"))
          .isEqualTo("spaghetti-");
    }
    try (Connection copy = connect(folder.resolve("a.db.v1.bak"))) {
      assertThat(single(copy, "SELECT name FROM dish")).isEqualTo("spaghetti");
      assertThat(single(copy, "PRAGMA user_version")).isEqualTo("1");
    }
  }

  @Test
  void the_program_knows_every_migration_of_the_folder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("db"))) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted())
          .isNotEmpty()
          .containsExactlyElementsOf(Migrations.FILES);
    }
  }

  @Test
  void a_folder_that_is_not_there_is_told_of() {
    assertThatThrownBy(() -> Database.openOrCreate(folder.resolve("no/a.db")))
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("the folder does not exist");
  }

  @Test
  void a_folder_is_no_database() {
    assertThatThrownBy(() -> Database.openOrCreate(folder))
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("is a folder");
  }

  private static void add(Database database, String source) {
    database.write(() -> insert(database, source));
  }

  private static int insert(Database database, String source) {
    return database
        .jdbc()
        .sql("INSERT INTO source (name) VALUES (:name)")
        .param("name", source)
        .update();
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = connect(file)) {
      connection.createStatement().executeUpdate(sql);
    }
  }

  private static Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static String single(Connection connection, String query) throws SQLException {
    return connection.createStatement().executeQuery(query).getString(1);
  }
}
