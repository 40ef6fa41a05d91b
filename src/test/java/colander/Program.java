package colander;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that tests run as a process of its own, in a folder and an environment they choose.
 *
 * @param command the program and its first arguments
 * @param folder where it runs
 * @param environment what it sees beyond the usual; an empty value takes a variable away
 */
public record Program(List<String> command, Path folder, Map<String, String> environment) {

  private static final long PATIENCE_SECONDS = 60;

  /**
   * How a run ended.
   *
   * @param status the exit status
   */
  public record Result(int status, String out, String err) {}

  public Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** Returns where the build leaves the program. */
  public static Path home() {
    return Path.of("target", "colander").toAbsolutePath();
  }

  /** The built program, as a user starts it. */
  public static Program launched(Path folder) {
    return new Program(List.of(home().resolve("bin/colander").toString()), folder, clean(folder));
  }

  /** The program with {@link SampleCommands}, from the tests' class path. */
  public static Program sample(Path folder) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new Program(
        List.of(
            java,
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-Dcolander.terminal=none",
            "-Djline.tmpdir=" + folder,
            "-cp",
            classPath(),
            SampleProgram.class.getName()),
        folder,
        clean(folder));
  }

  /** The tests' class path without the logging that only test tools bring along. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("slf4j"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Map<String, String> clean(Path folder) {
    return Map.of(
        "COLANDER_HISTORY", folder.resolve("history").toString(),
        "COLANDER_DB", "",
        "COLANDER_MODERATOR", "",
        "COLANDER_JAVA_OPTS", "",
        "NO_COLOR", "",
        "LC_ALL", "C.UTF-8");
  }

  /** Returns the program with one more variable in its environment. */
  public Program with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new Program(command, folder, more);
  }

  /** Returns the program with an option of its Java machine; not for launched ones. */
  public Program java(String option) {
    List<String> more = new ArrayList<>(command);
    more.replaceAll(word -> word.equals("-Dcolander.terminal=none") ? option : word);
    return new Program(more, folder, environment);
  }

  /** Runs the program with nothing on its standard input. */
  public Result run(String... arguments) {
    return runWith("", arguments);
  }

  /** Runs the program with some text on its standard input. */
  public Result runWith(String input, String... arguments) {
    try {
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      Process process =
          start(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("Broken pipe"); // it ended without reading
      }
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertThat(ended).as("ended in time").isTrue();
      Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Prepares a run whose streams the test connects itself. */
  public ProcessBuilder start(String... arguments) {
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(command.stream(), Stream.of(arguments)).toList())
            .directory(folder.toFile());
    environment.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            builder.environment().remove(name);
          } else {
            builder.environment().put(name, value);
          }
        });
    return builder;
  }
}
