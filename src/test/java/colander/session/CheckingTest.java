package colander.session;

import static colander.Samples.MORNING;
import static colander.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;

import colander.moderation.Action;
import colander.session.Deciding.Why;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingTest {

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = new Workspace(folder.resolve("a.db"), "mod", Clock.fixed(MORNING, ZoneOffset.UTC));
    Seed seed = new Seed(workspace);
    seed.comments(comment("1", "Ada", "More salt").build(), comment("2", "Bob", "Salt").build());
    seed.groups(List.of(0, 1));
    Deciding deciding = new Deciding(workspace);
    deciding.decide(Action.HIDE, List.of("1"), Why.UNSAID);
    deciding.decide(Action.APPROVE, List.of("2"), Why.UNSAID);
    deciding.undo(1);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void a_sound_database_has_nothing_to_tell() {
    assertThat(check()).isEmpty();
  }

  @Test
  void a_changed_reason_breaks_the_chain() throws SQLException {
    tamper("DROP TRIGGER step_keeps", "UPDATE step SET note = 'never said' WHERE id = 2");
    assertThat(check())
        .singleElement()
        .asString()
        .startsWith("the decision log was changed at or before step 2");
  }

  @Test
  void a_step_cut_off_the_end_is_missed() throws SQLException {
    tamper(
        "DROP TRIGGER step_stays",
        "DROP TRIGGER decision_stays",
        "DELETE FROM decision WHERE step = 3",
        "DELETE FROM step WHERE id = 3");
    assertThat(check()).anyMatch(line -> line.contains("entries of the decision log are missing"));
  }

  @Test
  void a_status_set_behind_the_log_is_found() throws SQLException {
    tamper("UPDATE comment SET decided = 'hidden' WHERE id = 2");
    assertThat(check())
        .anyMatch(line -> line.startsWith("1 comments have another status than the decision log"));
  }

  @Test
  void wrong_counts_are_found() throws SQLException {
    tamper("UPDATE duplicate_group SET visible = 9");
    assertThat(check()).singleElement().asString().contains("counted wrongly");
  }

  private List<String> check() {
    return new Checking(workspace).check();
  }

  private void tamper(String... statements) throws SQLException {
    workspace.close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }
}
