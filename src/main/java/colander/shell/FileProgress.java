package colander.shell;

import org.jspecify.annotations.Nullable;

/** Shows how far the file that is being read is; a new bar for each file. */
final class FileProgress implements colander.reader.Progress, AutoCloseable {

  private final Console console;
  private @Nullable Progress bar;
  private long last;

  FileProgress(Console console) {
    this.console = console;
  }

  @Override
  public void bytes(long read, long total) {
    Progress shown = bar;
    if (shown == null || read < last) {
      close();
      shown = console.progress("reading", Math.max(0, total));
      bar = shown;
    }
    last = read;
    shown.at(read);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
