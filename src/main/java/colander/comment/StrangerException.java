package colander.comment;

import java.util.Locale;

/** Says that two exports use the same id for quite different comments. */
public final class StrangerException extends ColanderException {

  private static final long serialVersionUID = 1;

  private final String source;

  public StrangerException(CommentId id) {
    super(
        String.format(
            Locale.ROOT,
            "id %s is already that of another comment of source '%s'; if this is another site's export,"
                + " load it with --source NAME",
            id.value(),
            id.source()));
    this.source = id.source();
  }

  /** The source that both exports were given. */
  public String source() {
    return source;
  }
}
