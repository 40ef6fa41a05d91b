package colander.shell;

import colander.text.VisibleText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where commands write: data to standard output, messages and progress to standard error.
 *
 * <p>Whatever is written is made visible first ({@link VisibleText}), so that no text can steer the
 * terminal; the one exception, {@link #document}, is exact only when it does not go to a terminal.
 * UTF-8 always. Used by one thread, save for {@link #progress}.
 */
public final class Console {

  private final Writer out;
  private final Writer err;
  private final Surroundings surroundings;
  private final boolean color;
  private IntSupplier width;
  private @Nullable Consumer<List<String>> pager;

  /** Makes a console on two streams, which stay open. */
  public Console(OutputStream out, OutputStream err, Surroundings surroundings, boolean color) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    this.err = new OutputStreamWriter(err, StandardCharsets.UTF_8);
    this.surroundings = surroundings;
    this.color = color;
    this.width = surroundings.columns();
  }

  /** Tells the console that a shell session holds the terminal: how wide it is, and its pager. */
  public void enterShell(IntSupplier columns, Consumer<List<String>> shellPager) {
    width = columns;
    pager = shellPager;
  }

  /** Returns how many columns a line may take at the moment. */
  public int width() {
    return width.getAsInt();
  }

  /** Writes an empty line. */
  public void line() {
    line(Line.EMPTY);
  }

  /** Writes one line; line breaks in it are shown. */
  public void line(String text) {
    line(Line.of(text));
  }

  /** Writes one line. */
  public void line(Line line) {
    write(line.render(color && surroundings.writesTerminal()) + "\n");
  }

  /** Writes text with its own line breaks. */
  public void text(String text) {
    VisibleText.lines(text).lines().forEach(this::line);
  }

  /** Writes a table as wide as the terminal; in the shell a long one opens the pager. */
  public void table(Table table) {
    page(table.fit(width()));
  }

  /** Writes lines; in the shell more than a screenful opens the pager. */
  public void page(List<Line> lines) {
    if (pager == null) {
      lines.forEach(this::line);
    } else {
      flush();
      pager.accept(lines.stream().map(line -> line.render(color)).toList());
    }
  }

  /**
   * Returns where a document for other programs goes, such as JSON or CSV: byte for byte into a
   * file or pipe, made visible on a terminal. Flush it at the end; closing it does no more.
   */
  public Writer document() {
    return new Document(this::write, this::flush, surroundings.writesTerminal());
  }

  /** Writes a message for the user to standard error, on one line. */
  public void message(String text) {
    message(Line.of(text));
  }

  /** Writes a message for the user to standard error. */
  public synchronized void message(Line line) {
    flush();
    report(line.render(color && surroundings.reportsToTerminal()) + "\n");
  }

  /** Starts a new line on the terminal after what it echoed itself, such as {@code ^C}. */
  void freshLine() {
    if (surroundings.reportsToTerminal()) {
      report("\n");
    }
  }

  /**
   * Starts a progress display on standard error; it stays silent if that is not a terminal.
   *
   * @param total how much there is to do, or 0 if that is not known
   */
  public Progress progress(String what, long total) {
    return new Progress(
        VisibleText.line(what),
        total,
        surroundings.reportsToTerminal() ? this::report : text -> {});
  }

  /** Sends everything that was written. */
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private synchronized void report(String text) {
    try {
      err.write(text);
      err.flush();
    } catch (IOException e) {
      return; // nobody is left to be told
    }
  }
}
