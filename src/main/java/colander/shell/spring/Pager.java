package colander.shell.spring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/** Shows lines on the shell's terminal, a screenful at a time if they are many. */
final class Pager implements Consumer<List<String>> {

  private static final String HINT = "space: on   b: back   /: find   q: leave";

  private final Terminal terminal;

  Pager(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void accept(List<String> lines) {
    if (rows(lines) < terminal.getHeight()) {
      lines.forEach(terminal.writer()::println);
      terminal.flush();
      return;
    }
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try (InputStream source = new ByteArrayInputStream(text)) {
      new Less(terminal, Path.of("")).run(new Source.InputStreamSource(source, true, HINT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int rows(List<String> lines) {
    int width = Math.max(1, terminal.getWidth());
    return lines.stream()
        .mapToInt(
            line -> Math.max(0, AttributedString.fromAnsi(line).columnLength() - 1) / width + 1)
        .sum();
  }
}
