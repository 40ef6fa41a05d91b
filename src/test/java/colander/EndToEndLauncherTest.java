package colander;

import static org.assertj.core.api.Assertions.assertThat;

import colander.Program.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the built program in all the ways users do. */
class EndToEndLauncherTest {

  @TempDir Path folder;

  private Result version(String program) {
    Program launched = Program.launched(folder);
    return new Program(List.of(program), folder, launched.environment()).run("--version");
  }

  @Test
  void starts_from_another_folder_and_writes_nothing_there() {
    Result result = Program.launched(folder).run("help");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("Usage").contains("--moderator NAME");
    assertThat(result.status()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void starts_through_a_chain_of_links_with_spaces_absolute_and_relative() throws IOException {
    Path real = Files.createSymbolicLink(folder.resolve("real home"), Program.home());
    Files.createDirectory(folder.resolve("some bin"));
    Files.createSymbolicLink(folder.resolve("one"), real.resolve("bin/colander"));
    Path second = folder.resolve("some bin/two");
    Files.createSymbolicLink(second, Path.of("..", "one"));
    assertThat(version(second.toString()).out()).startsWith("colander 0.");
    assertThat(version("some bin/two").out()).startsWith("colander 0.");
  }

  @Test
  void says_what_is_wrong_with_java_home() {
    Program launched = Program.launched(folder);
    assertThat(launched.with("JAVA_HOME", "/no such").run("help"))
        .isEqualTo(
            new Result(
                1,
                "",
                "colander: no Java in JAVA_HOME=/no such; set it to a JDK, or unset it"
                    + " (Colander needs Java 17 or newer)\n"));
  }

  @Test
  void says_that_a_java_is_too_old_without_starting_it() throws IOException {
    Path java = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho started\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"1.8.0_392\"\n");
    Result result =
        Program.launched(folder).with("JAVA_HOME", folder.resolve("old").toString()).run("help");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).endsWith("old/bin/java is Java 8; Colander needs Java 17 or newer\n");
  }

  @Test
  void passes_java_options_on() {
    Result result =
        Program.launched(folder)
            .with("COLANDER_JAVA_OPTS", "-Xmx64m -Duser.name=Somebody")
            .run("help");
    assertThat(result.status()).isZero();
  }

  @Test
  void a_script_from_a_pipe_has_no_prompt_and_no_banner() {
    Result result = Program.launched(folder).runWith("help exit\n");
    assertThat(result)
        .isEqualTo(new Result(0, "Leave the shell\n\nUsage\n  exit\n\nExamples\n  exit\n", ""));
  }

  @Test
  void a_configuration_file_in_the_current_folder_changes_nothing() throws IOException {
    Files.writeString(
        folder.resolve("application.properties"), "spring.main.web-application-type=reactive\n");
    assertThat(Program.launched(folder).run("help").status()).isZero();
  }

  @Test
  void the_shell_opens_on_a_terminal() {
    try (TerminalSession session = TerminalSession.open(Program.launched(folder))) {
      assertThat(session.waitFor("colander> ")).doesNotContain("Spring", "WARN");
      session.type("help exit\r").waitFor("Leave the shell");
      session.waitFor("colander> ");
      session.type("\004");
      assertThat(session.waitForExit()).isZero();
    }
  }
}
