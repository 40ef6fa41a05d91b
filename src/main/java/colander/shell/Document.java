package colander.shell;

import colander.text.VisibleText;
import java.io.Writer;
import java.util.function.Consumer;

/** A document on its way to standard output, made visible if that is a terminal. */
final class Document extends Writer {

  private final Consumer<String> out;
  private final Runnable flush;
  private final boolean visible;

  Document(Consumer<String> out, Runnable flush, boolean visible) {
    this.out = out;
    this.flush = flush;
    this.visible = visible;
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    write(new String(buffer, offset, length));
  }

  @Override
  public void write(String text) {
    out.accept(visible ? VisibleText.lines(text) : text);
  }

  @Override
  public void flush() {
    flush.run();
  }

  @Override
  public void close() {
    flush();
  }
}
