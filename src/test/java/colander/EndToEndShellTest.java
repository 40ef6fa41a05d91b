package colander;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types into the shell on a real terminal. */
class EndToEndShellTest {

  private static final String PROMPT = "colander> ";
  private static final String ON_TERMINAL = "-Dcolander.terminal=in,out,err";

  @TempDir Path folder;

  private TerminalSession open() {
    TerminalSession session = TerminalSession.open(Program.sample(folder).java(ON_TERMINAL));
    assertThat(session.waitFor(PROMPT)).doesNotContain("WARN", "INFO", "Spring");
    return session;
  }

  @Test
  void ctrl_c_at_the_prompt_drops_the_line_and_ctrl_d_leaves() {
    try (TerminalSession session = open()) {
      session.type("pick no\003").waitFor(PROMPT);
      session.type("\r").waitFor(PROMPT);
      session.type("   \r").waitFor(PROMPT);
      assertThat(session.type("pick yes\r").waitFor("fruits=[yes]")).doesNotContain("colander:");
      session.waitFor(PROMPT);
      session.type("\004");
      assertThat(session.waitForExit()).isZero();
    }
  }

  @Test
  void exit_with_spaces_leaves() {
    try (TerminalSession session = open()) {
      session.type(" quit  \r");
      assertThat(session.waitForExit()).isZero();
    }
  }

  @Test
  void ctrl_c_in_a_command_stops_it_and_keeps_the_shell() {
    try (TerminalSession session = open()) {
      session.type("poll\r").waitFor("polling");
      session.type("\003").waitFor("colander: interrupted");
      session.type("wait\r").waitFor("waiting");
      session.type("\003").waitFor("colander: interrupted");
      session.type("fail\r").waitFor("colander: evil\\x1b");
      session.type("pick yes\r").waitFor("fruits=[yes]");
    }
  }

  @Test
  void tab_completes_commands_options_and_values_of_options_and_arguments() {
    try (TerminalSession session = open()) {
      session.type("pi\t").waitFor("pick ");
      session.type("apr\t").waitFor("apricot ");
      session.type("--mo\t").waitFor("--mood ");
      session.type("not\t").waitFor("not-so-good ");
      session.type("bl\t\r").waitFor("fruits=[apricot, blood orange] mood=NOT_SO_GOOD");
    }
  }

  @Test
  void tab_quotes_a_file_name_with_a_space() throws Exception {
    Files.createFile(folder.resolve("my export.json"));
    try (TerminalSession session = open()) {
      session.type("look my\t").waitFor("json");
      session.type("--depth 2\r").waitFor("file=my export.json line=null depth=2");
    }
  }

  @Test
  void a_long_list_opens_the_pager() {
    try (TerminalSession session = open()) {
      session.type("count 100\r").waitFor("line 29");
      session.type("q").waitFor(PROMPT);
    }
  }

  @Test
  void history_is_kept_for_the_owner_alone() throws Exception {
    try (TerminalSession session = open()) {
      session.type("pick remembered\r").waitFor("fruits=[remembered]");
      session.waitFor(PROMPT);
      session.type("exit\r");
      assertThat(session.waitForExit()).isZero();
    }
    Path history = folder.resolve("history");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
        .isEqualTo("rw-------");
    try (TerminalSession session = open()) {
      session.type("\033OA\033OA\r").waitFor("fruits=[remembered]");
    }
  }

  @Test
  void the_shell_opens_where_no_history_can_be_written() {
    Program program =
        Program.sample(folder).java(ON_TERMINAL).with("COLANDER_HISTORY", "/proc/nowhere/history");
    try (TerminalSession session = TerminalSession.open(program)) {
      assertThat(session.waitFor(PROMPT)).doesNotContain("colander:");
      session.type("pick yes\r").waitFor("fruits=[yes]");
    }
  }
}
