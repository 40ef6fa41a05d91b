package colander;

import static org.assertj.core.api.Assertions.assertThat;

import colander.Program.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands and scripts in batch. */
class EndToEndCommandTest {

  @TempDir Path folder;

  private Result run(String... arguments) {
    return Program.sample(folder).run(arguments);
  }

  @Test
  void a_command_gets_its_words_as_the_caller_quoted_them() {
    Result result = run("pick", "two words", "it's", "--note=a \"b\"", "--tag", "x", "--tag", "y");
    assertThat(result.out())
        .isEqualTo(
            "fruits=[two words, it's] mood=GOOD number=null tags=[x, y] note=a \"b\" dry=false\n");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
  }

  @Test
  void global_options_stand_before_or_after_the_command() {
    Result result = run("--moderator=Ann", "settings", "--db", "my.db", "--debug");
    assertThat(result.out()).contains("db=my.db moderator=Ann").contains("debug=true");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void the_environment_sets_what_no_option_does() {
    Result result =
        Program.sample(folder)
            .with("COLANDER_DB", "env.db")
            .with("COLANDER_MODERATOR", "Env")
            .with("NO_COLOR", "1")
            .run("settings");
    assertThat(result.out()).contains("db=env.db moderator=Env color=false");
  }

  @Test
  void duplicates_found_end_with_status_3() {
    assertThat(run("found")).isEqualTo(new Result(3, "", ""));
  }

  @Test
  void a_failure_is_one_line_without_control_codes() {
    assertThat(run("fail"))
        .isEqualTo(
            new Result(1, "", "colander: evil\\x1b[31m.json:3: no such thing; try another\n"));
  }

  @Test
  void a_mistake_in_the_program_is_one_line_and_a_trace_only_with_debug() {
    assertThat(run("crash").err())
        .isEqualTo(
            "colander: internal error: java.lang.IllegalStateException: sky fell;"
                + " run with --debug for details\n");
    assertThat(run("--debug", "crash").err()).contains("SampleCommands.crash(");
  }

  @Test
  void running_out_of_memory_is_one_line_that_says_what_to_do() {
    assertThat(run("exhaust"))
        .isEqualTo(
            new Result(
                1, "", "colander: out of memory; allow more with COLANDER_JAVA_OPTS=-Xmx4g\n"));
  }

  @Test
  void a_wrong_option_ends_with_status_2_and_a_guess() {
    Result result = run("pick", "apple", "--mod", "good");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("colander: pick: unknown option --mod; did you mean --mood? (see: help pick)\n");
  }

  @Test
  void hostile_text_is_shown_not_sent() {
    assertThat(run("hostile").out()).isEqualTo("a\\x1b[2Jb\n\\u202ec\nred⏎\n");
  }

  @Test
  void a_script_runs_a_command_a_line_and_stops_at_the_first_error() {
    String script = "# first\n\n pick 'a b'\nfound\nfail\npick never\n";
    Result result = Program.sample(folder).runWith(script);
    assertThat(result.out()).startsWith("fruits=[a b]").doesNotContain("never");
    assertThat(result.err()).startsWith("colander: line 5: evil");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void a_script_keeps_going_if_told_and_ends_as_its_first_failure() {
    Result result =
        Program.sample(folder).runWith("nosuch\nfail\npick last\nexit\nfail\n", "--keep-going");
    assertThat(result.out()).startsWith("fruits=[last]");
    assertThat(result.err().lines()).hasSize(2);
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void a_reader_that_goes_away_is_no_failure() {
    Program head = Program.sample(folder);
    String command = String.join("' '", head.command());
    Result result =
        new Program(
                List.of("sh", "-c", "'" + command + "' count 99999 | head -n 1"),
                folder,
                head.environment())
            .run();
    assertThat(result).isEqualTo(new Result(0, "line 1\n", ""));
  }

  @Test
  void an_interrupt_stops_a_command_that_polls_and_one_that_waits() throws Exception {
    for (String command : new String[] {"poll", "wait"}) {
      Process process = Program.sample(folder).start(command).start();
      process.getErrorStream().read();
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      String rest = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(rest).endsWith("ing\ncolander: interrupted\n");
      assertThat(process.waitFor()).isEqualTo(130);
    }
  }
}
