package colander;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program on a real terminal of 100 by 30, which a test types into and reads from.
 *
 * <p>What the program wrote is kept as it came, escape sequences included; {@link #waitFor} looks
 * only at what came after the last match.
 */
public final class TerminalSession implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 30_000;
  private static final Path SCRIPT = Path.of("/usr/bin/script");

  private final Process process;
  private final OutputStream keyboard;
  private final StringBuilder screen = new StringBuilder();
  private int seen;

  private TerminalSession(Process process) {
    this.process = process;
    keyboard = process.getOutputStream();
    Thread reader = new Thread(this::read, "terminal");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a program on a terminal; the test is skipped where there is no way to make one. */
  public static TerminalSession open(Program program, String... arguments) {
    assumeTrue(Files.isExecutable(SCRIPT), "no script(1) here");
    String command =
        Stream.concat(program.command().stream(), Stream.of(arguments))
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" ", "stty cols 100 rows 30; exec ", ""));
    ProcessBuilder builder = program.start().redirectErrorStream(true);
    builder.command(SCRIPT.toString(), "-qfec", command, "/dev/null");
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().put("SHELL", "/bin/sh");
    try {
      return new TerminalSession(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    char[] buffer = new char[4096];
    try (Reader from = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
        synchronized (screen) {
          screen.append(buffer, 0, n);
          screen.notifyAll();
        }
      }
    } catch (IOException e) {
      return; // the program ended
    }
  }

  /** Types keys; {@code \r} is Enter, {@code \t} Tab, {@code \003} Ctrl-C, {@code \004} Ctrl-D. */
  public TerminalSession type(String keys) {
    try {
      keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
      keyboard.flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until a text appears after what was waited for before; returns what came up to it. */
  public String waitFor(String text) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    synchronized (screen) {
      int at = screen.indexOf(text, seen);
      while (at < 0) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError("no '" + text + "' on the terminal: " + screen.substring(seen));
        }
        pause(left);
        at = screen.indexOf(text, seen);
      }
      String before = screen.substring(seen, at + text.length());
      seen = at + text.length();
      return before;
    }
  }

  private void pause(long millis) {
    try {
      screen.wait(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits for the end of the program and returns its exit status. */
  public int waitForExit() {
    try {
      assertThat(process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
