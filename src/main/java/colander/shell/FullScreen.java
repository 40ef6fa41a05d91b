package colander.shell;

import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.InfoCmp.Capability;

/**
 * The terminal as one page that is drawn as a whole; closing it gives the terminal back as it was.
 *
 * <p>Every line is drawn anew, and put where it belongs by its row: JLine's {@code Display} sends
 * only what changed, but where the terminal counts the columns of an emoji otherwise than JLine
 * does, that leaves pieces of the page before.
 */
final class FullScreen implements AutoCloseable {

  private static final Size USUAL = new Size(80, 24);
  private static final String WRAP_OFF = "\033[?7l";
  private static final String WRAP_ON = "\033[?7h";

  private final Terminal terminal;
  private final boolean color;
  private final Attributes before;
  private final SignalHandler resizing;
  private final Thread hook = new Thread(this::restore, "restore terminal");
  private volatile boolean resized;
  private boolean open = true;

  /** Takes the terminal; Ctrl-C comes as a key from now on. */
  FullScreen(Terminal terminal, boolean color) {
    this.terminal = terminal;
    this.color = color;
    before = terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    resizing = terminal.handle(Signal.WINCH, signal -> resized = true);
    Runtime.getRuntime().addShutdownHook(hook);
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.keypad_xmit);
    terminal.puts(Capability.cursor_invisible);
    terminal.writer().write(WRAP_OFF);
    terminal.flush();
  }

  /** How large the page is; some terminals do not tell. */
  Size size() {
    Size size = terminal.getSize();
    boolean known = size.getColumns() > 0 && size.getRows() > 0;
    return known ? size : USUAL;
  }

  /** Tells once that the size has changed since the last call. */
  boolean takeResized() {
    boolean was = resized;
    resized = false;
    return was;
  }

  /** Draws the page, one line a row. */
  void draw(List<Line> lines) {
    StringBuilder page = new StringBuilder();
    for (int row = 0; row < lines.size(); row++) {
      page.append("\033[").append(row + 1).append(";1H");
      page.append(lines.get(row).render(color)).append("\033[0m\033[K");
    }
    page.append("\033[J");
    terminal.writer().write(page.toString());
    terminal.flush();
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the program is ending, and the hook has run or will find nothing to do
    }
  }

  private synchronized void restore() {
    if (open) {
      open = false;
      terminal.writer().write(WRAP_ON);
      terminal.puts(Capability.cursor_normal);
      terminal.puts(Capability.keypad_local);
      terminal.puts(Capability.exit_ca_mode);
      terminal.flush();
      terminal.handle(Signal.WINCH, resizing);
      terminal.setAttributes(before);
    }
  }
}
