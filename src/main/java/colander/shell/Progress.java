package colander.shell;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * A line on the terminal that says how far a long work has come.
 *
 * <p>{@link #at} is cheap and may be called for every record and from any thread; the line is
 * rewritten at most ten times a second. Closing wipes it.
 */
public final class Progress implements AutoCloseable {

  private static final long INTERVAL = 100_000_000;
  private static final String WIPE = "\r\u001b[K";

  private final String what;
  private final long total;
  private final Consumer<String> terminal;
  private long next = System.nanoTime() + INTERVAL;
  private boolean shown;

  Progress(String what, long total, Consumer<String> terminal) {
    this.what = what;
    this.total = total;
    this.terminal = terminal;
  }

  /** Tells how much is done. */
  public synchronized void at(long done) {
    long now = System.nanoTime();
    if (now - next < 0) {
      return;
    }
    next = now + INTERVAL;
    shown = true;
    String far =
        total > 0 ? String.format(Locale.ROOT, " %d%%", Math.min(100, done * 100 / total)) : "";
    terminal.accept(WIPE + what + far + String.format(Locale.ROOT, " (%,d)", done));
  }

  @Override
  public synchronized void close() {
    if (shown) {
      terminal.accept(WIPE);
      shown = false;
    }
  }
}
