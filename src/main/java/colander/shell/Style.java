package colander.shell;

import org.jline.utils.AttributedStyle;

/** What a stretch of text means to the reader; colours and weights follow from it. */
public enum Style {
  PLAIN(AttributedStyle.DEFAULT),
  STRONG(AttributedStyle.BOLD),
  FAINT(AttributedStyle.DEFAULT.foreground(AttributedStyle.BRIGHT | AttributedStyle.BLACK)),
  KEY(AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN)),
  GOOD(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN)),
  WARNING(AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW)),
  BAD(AttributedStyle.DEFAULT.foreground(AttributedStyle.RED)),
  ADDED(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN).underline()),
  REMOVED(AttributedStyle.DEFAULT.foreground(AttributedStyle.RED).underline()),
  CHOSEN(AttributedStyle.INVERSE);

  @SuppressWarnings("ImmutableEnumChecker") // a style of JLine never changes
  private final AttributedStyle look;

  Style(AttributedStyle look) {
    this.look = look;
  }

  AttributedStyle look() {
    return look;
  }
}
