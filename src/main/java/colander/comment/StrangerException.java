package colander.comment;

/** Says that two exports use the same id for quite different comments. */
public final class StrangerException extends ColanderException {

  private static final long serialVersionUID = 1;

  public StrangerException(CommentId id) {
    super(
        ("id %s is already that of another comment of source '%s'; if this is another site's export,"
                + " load it with --source NAME")
            .formatted(id.value(), id.source()));
  }
}
