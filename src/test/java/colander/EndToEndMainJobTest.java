package colander;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the built program: load, look, decide, undo, report. */
class EndToEndMainJobTest {

  private static final String PAGE =
      """
      Council votes on the new bridge


      The vote was close, and nobody was happy.

        • Ida

          Nobody asked the ferrymen, and that is the whole story of this bridge.

          • Rolf

            The ferrymen were asked twice and did not answer either time.

          • Rolf

            The ferrymen were asked twice and did not answer either time.

          • Uma

            Nobody asked the ferrymen, and that is the whole story of this bridge.

            My uncle is a ferryman. He was asked.
      """;

  @TempDir Path folder;
  private Program colander;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("bridge.txt"), PAGE);
    colander = Program.launched(folder);
  }

  @Test
  void a_page_is_loaded_shown_decided_on_and_undone() {
    assertThat(run("load", "bridge.txt")).contains("4 read, 4 kept; 1 thread, 1 group");
    assertThat(run("thread", "1"))
        .contains("4 comments: 1 root, 3 replies")
        .contains("  3  Rolf  pending  [group 1, exact 1.00 to 2]")
        .doesNotContain("4  Uma  pending  [");
    assertThat(run("group", "1")).contains("double-submit").contains("same author, same parent");
    assertThat(run("hide", "--group", "1")).contains("keeping 2").contains("hid 1 comment: 3");
    assertThat(run("thread", "1")).contains("3  Rolf  hidden");
    assertThat(run("duplicates", "--state", "decided")).contains("decided");
    assertThat(run("undo")).contains("undid step 1");
    assertThat(run("approve", "3")).contains("approved 1 comment: 3");
    assertThat(run("show", "3")).contains("approve by").contains("undo of step 1");
    assertThat(run("history")).contains("undone");
  }

  @Test
  void loading_the_same_page_again_changes_nothing() {
    run("load", "bridge.txt");
    run("hide", "3");
    assertThat(run("load", "bridge.txt")).contains("4 read, 0 kept, 4 unchanged");
    assertThat(run("thread", "1")).contains("3  Rolf  hidden");
  }

  @Test
  void a_report_on_a_file_is_the_contract_to_the_letter_and_touches_no_database()
      throws IOException {
    assertThat(run("report", "bridge.txt", "--format", "json", "--reproducible"))
        .isEqualTo(resource("bridge.json"));
    assertThat(run("report", "bridge.txt", "--format", "csv")).isEqualTo(resource("bridge.csv"));
    assertThat(run("report", "bridge.txt", "--format", "md")).isEqualTo(resource("bridge.md"));
    assertThat(run("report", "bridge.txt")).isEqualTo(resource("bridge.report.txt"));
    assertThat(folder.resolve("colander.db")).doesNotExist();
  }

  @Test
  void duplicates_are_an_exit_status_if_wanted() {
    assertThat(colander.run("report", "bridge.txt", "--exit-code").status()).isEqualTo(3);
    assertThat(colander.run("report", "bridge.txt").status()).isZero();
  }

  @Test
  void a_bad_file_is_told_of_and_the_others_go_on() throws IOException {
    Files.write(folder.resolve("noise.dat"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    Program.Result result = colander.run("load", "noise.dat", "none.csv", "bridge.txt");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("colander: noise.dat: "),
            line -> assertThat(line).startsWith("colander: none.csv: no such file"));
    assertThat(result.out()).contains("bridge.txt (pasted): 4 read, 4 kept");
  }

  @Test
  void a_load_of_nothing_but_bad_files_leaves_no_database() throws IOException {
    Files.write(folder.resolve("noise.dat"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    assertThat(colander.run("load", "noise.dat").status()).isEqualTo(1);
    assertThat(folder.resolve("colander.db")).doesNotExist();
  }

  @Test
  void looking_into_a_database_that_is_not_there_says_what_to_do() {
    Program.Result result = colander.run("threads");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("colander.db: no such database; load a file first");
    assertThat(folder.resolve("colander.db")).doesNotExist();
  }

  @Test
  void the_database_is_for_its_owner_only() throws IOException {
    run("load", "bridge.txt");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("colander.db"))))
        .isEqualTo("rw-------");
  }

  @Test
  void a_folder_that_cannot_be_written_is_told_of() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(closed), "this user may write everywhere");
    Program.Result result = colander.run("--db", "closed/a.db", "load", "bridge.txt");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err().lines())
        .singleElement()
        .asString()
        .contains("closed/a.db: the folder cannot be written");
  }

  @Test
  void a_pipe_of_commands_runs_as_a_script() {
    Program.Result result =
        colander.runWith(
            """
            load bridge.txt
            # a comment, and a blank line

            hide --group 1 --note "said 'twice'"
            history
            """);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("hid 1 comment: 3").contains("(said 'twice')");
  }

  @Test
  void the_demo_shows_its_groups() {
    assertThat(run("demo")).contains("15 read, 15 kept").contains("double-submit");
  }

  @Test
  void in_the_shell_decisions_stay_from_one_sitting_to_the_next() {
    try (TerminalSession first = TerminalSession.open(colander)) {
      first.waitFor("colander>");
      first.type("load bridge.txt\r").waitFor("4 kept");
      first.type("hide --group 1\r").waitFor("hid 1 comment: 3");
      first.type("undo\r").waitFor("undid step 1");
      first.type("approve 3\r").waitFor("approved 1 comment");
      first.type("exit\r");
      assertThat(first.waitForExit()).isZero();
    }
    try (TerminalSession second = TerminalSession.open(colander)) {
      second.waitFor("> ");
      second.type("thread 1\r").waitFor("approved");
      second.waitFor("> ");
      second.type("\004");
      assertThat(second.waitForExit()).isZero();
    }
  }

  private String run(String... arguments) {
    Program.Result result = colander.run(arguments);
    assertThat(result.status()).as(result.err()).isZero();
    return result.out();
  }

  private static String resource(String name) throws IOException {
    try (var in = EndToEndMainJobTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
