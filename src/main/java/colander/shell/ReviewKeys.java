package colander.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** Reads the keys of the review from a terminal. */
final class ReviewKeys {

  private static final long TICK_MILLIS = 100;
  private static final long ESCAPE_MILLIS = 100;

  private final Terminal terminal;
  private final BindingReader reader;
  private final KeyMap<ReviewKey> commands = new KeyMap<>();
  private final KeyMap<ReviewKey> typing = new KeyMap<>();

  /**
   * A key that was pressed.
   *
   * @param text the character, if it is one
   */
  record Press(ReviewKey key, String text) {}

  ReviewKeys(Terminal terminal) {
    this.terminal = terminal;
    reader = new BindingReader(terminal.reader());
    bindLetters();
    bindMoves();
    for (KeyMap<ReviewKey> map : java.util.List.of(commands, typing)) {
      map.setAmbiguousTimeout(ESCAPE_MILLIS);
      map.setUnicode(ReviewKey.TEXT);
      map.setNomatch(ReviewKey.TEXT);
      map.bind(ReviewKey.ENTER, "\r", "\n");
      map.bind(ReviewKey.CANCEL, "\033");
      map.bind(ReviewKey.QUIT, KeyMap.ctrl('C'));
    }
    for (char c = ' '; c < 127; c++) {
      typing.bind(ReviewKey.TEXT, String.valueOf(c));
    }
    typing.bind(ReviewKey.ERASE, KeyMap.del(), KeyMap.ctrl('H'));
  }

  private void bindLetters() {
    commands.bind(ReviewKey.HIDE, "h");
    commands.bind(ReviewKey.APPROVE, "a");
    commands.bind(ReviewKey.APPROVE_ALL, "A");
    commands.bind(ReviewKey.HIDE_OTHERS, "d");
    commands.bind(ReviewKey.KEEP, "K");
    commands.bind(ReviewKey.NOT_DUPLICATE, "n");
    commands.bind(ReviewKey.UNDO, "u");
    commands.bind(ReviewKey.REDO, "U", KeyMap.ctrl('R'));
    commands.bind(ReviewKey.THREAD, "o");
    commands.bind(ReviewKey.FILTER, "/");
    commands.bind(ReviewKey.KEYS, "?");
    commands.bind(ReviewKey.QUIT, "q", KeyMap.ctrl('D'));
  }

  private void bindMoves() {
    bind(ReviewKey.NEXT_MEMBER, Capability.key_down, "j", "\033[B", "\033OB");
    bind(ReviewKey.PREVIOUS_MEMBER, Capability.key_up, "k", "\033[A", "\033OA");
    bind(ReviewKey.SKIP, Capability.key_right, "s", "\033[C", "\033OC");
    bind(ReviewKey.PREVIOUS_GROUP, Capability.key_left, "p", "\033[D", "\033OD");
    bind(ReviewKey.PAGE_DOWN, Capability.key_npage, " ", "\033[6~");
    bind(ReviewKey.PAGE_UP, Capability.key_ppage, "b", "\033[5~");
    bind(ReviewKey.FIRST_MEMBER, Capability.key_home, "g", "\033[H", "\033[1~");
    bind(ReviewKey.LAST_MEMBER, Capability.key_end, "G", "\033[F", "\033[4~");
  }

  private void bind(ReviewKey key, Capability capability, String... sequences) {
    commands.bind(key, sequences);
    String own = KeyMap.key(terminal, capability);
    if (own != null) {
      commands.bind(key, own);
    }
  }

  /**
   * Waits for a key.
   *
   * @param text whether letters are text rather than commands
   * @param disturbed polled while waiting
   * @return the key, or nothing if disturbed
   */
  @Nullable Press read(boolean text, BooleanSupplier disturbed) {
    try {
      int next = NonBlockingReader.READ_EXPIRED;
      while (next == NonBlockingReader.READ_EXPIRED) {
        if (disturbed.getAsBoolean()) {
          return null;
        }
        next = reader.peekCharacter(TICK_MILLIS);
      }
    } catch (RuntimeException e) {
      return gone(e);
    }
    ReviewKey key = reader.readBinding(text ? typing : commands);
    return key == null ? new Press(ReviewKey.QUIT, "") : new Press(key, reader.getLastBinding());
  }

  /** A terminal that went away leaves the review. */
  private static Press gone(RuntimeException e) {
    if (e.getCause() instanceof IOException || e instanceof UncheckedIOException) {
      return new Press(ReviewKey.QUIT, "");
    }
    throw e;
  }
}
