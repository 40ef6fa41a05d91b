package colander;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Presses the keys of the review on a real terminal. */
class EndToEndReviewTest {

  private static final String DOWN = "\033[B";
  private static final String TAKEN = "\033[?1049h";
  private static final String GIVEN_BACK = "\033[?1049l";

  @TempDir Path folder;
  private Program colander;

  @BeforeEach
  void load() throws IOException {
    Files.writeString(
        folder.resolve("bridge.csv"),
        """
        id,author,text
        11,Ann,Nobody asked the ferrymen and that is the whole story of this bridge
        12,Ben,Nobody asked the ferrymen and that is the whole story of this bridge
        13,Cay,Nobody asked the ferrymen and this is the whole story of this bridge
        21,Dan,Why should my quarter pay for stones which were stolen forty years ago?
        22,Eva,Why should my quarter pay for stones which were stolen forty years ago?
        23,Fay,Why should our quarter pay for stones which were stolen forty years ago?
        31,Gus,Trams ran here before anyone now living was born; let them run once more
        32,Hal,Trams ran here before anyone now living was born; let them run once more
        """);
    colander = Program.launched(folder);
    assertThat(colander.run("load", "bridge.csv").status()).isZero();
  }

  @Test
  void a_moderator_decides_mis_presses_undoes_quits_and_comes_back() {
    try (TerminalSession session = TerminalSession.open(colander)) {
      session.waitFor("3 open> ");
      session.type("review\r").waitFor(TAKEN);
      session.waitFor("1/3");
      session.type("d").waitFor("2/3");
      session.waitFor("hid 2 comments, kept 1; u takes it back");
      session.type("z").waitFor("no such key here; ? shows the keys");
      session.type("u").waitFor("1/3");
      session.waitFor("undid step 1: hide of group");
      session.type("U").waitFor("redid step 1");
      session.type("s").waitFor("2/3");
      session.type("q").waitFor(GIVEN_BACK);
      session.waitFor("2 open> ");
      session.type("exit\r");
      assertThat(session.waitForExit()).isZero();
    }
    try (TerminalSession later = TerminalSession.open(colander.with("NO_COLOR", "1"), "review")) {
      later.waitFor("1/2");
      later.type(DOWN).waitFor("> 5");
      later.type("K").waitFor("kept now: 5");
      later.type("d").waitFor("kept 5; u takes it back");
      later.type("A").waitFor("The end of the review");
      later.type("q");
      assertThat(later.waitForExit()).isZero();
    }
    assertThat(colander.run("duplicates").out()).isEmpty();
    assertThat(colander.run("history").out()).contains("undo of step 1", "approve of group");
  }

  @Test
  void a_review_goes_on_where_it_was_left_also_after_ctrl_c() {
    try (TerminalSession session = TerminalSession.open(colander, "review")) {
      session.waitFor("1/3");
      session.type("ss").waitFor("3/3");
      session.type("\003").waitFor(GIVEN_BACK);
      assertThat(session.waitForExit()).isZero();
    }
    try (TerminalSession session = TerminalSession.open(colander, "review")) {
      session.waitFor("3/3");
      session.waitFor("on from where you left");
      session.type("q");
      assertThat(session.waitForExit()).isZero();
    }
    try (TerminalSession other =
        TerminalSession.open(colander, "--moderator", "somebody-else", "review")) {
      other.waitFor("1/3");
      other.type("q");
      assertThat(other.waitForExit()).isZero();
    }
  }

  @Test
  void a_group_that_is_no_duplicate_leaves_the_queue_and_an_undo_brings_it_back() {
    try (TerminalSession session = TerminalSession.open(colander, "review")) {
      session.waitFor("1/3");
      session.type("n").waitFor("no duplicates of one another");
      session.type("u").waitFor("undid step 1: not-duplicate");
      session.type("q");
      assertThat(session.waitForExit()).isZero();
    }
    assertThat(colander.run("duplicates", "--format", "json").out()).contains("\"open\"");
  }

  @Test
  void a_filter_is_typed_and_a_wrong_one_told() {
    try (TerminalSession session = TerminalSession.open(colander, "review")) {
      session.waitFor("1/3");
      session.type("/nonsense\r").waitFor("no kind or pattern 'nonsense'");
      session.type("/author:Dan\r").waitFor("only author:Dan");
      session.type("o").waitFor("o back to the group");
      session.type("o").waitFor("1/1");
      session.type("?").waitFor("any key goes back");
      session.type("qq").waitFor(GIVEN_BACK);
      assertThat(session.waitForExit()).isZero();
    }
  }

  @Test
  void without_a_terminal_it_says_what_to_use() {
    Program.Result result = colander.run("review");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err().lines()).singleElement().asString().contains("review needs a terminal");
  }

  @Test
  void a_terminal_that_cannot_move_the_cursor_is_refused() {
    try (TerminalSession session =
        TerminalSession.open(
            new Program(
                java.util.List.of("env", "TERM=dumb", colander.command().get(0)),
                folder,
                colander.environment()),
            "review")) {
      session.waitFor("review needs a terminal that can move the cursor");
      assertThat(session.waitForExit()).isEqualTo(2);
    }
  }
}
