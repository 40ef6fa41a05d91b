package colander.session;

import colander.comment.ColanderException;

/** Says that another moderator decided on something that this session has not seen decided. */
public final class JustDecidedException extends ColanderException {

  private static final long serialVersionUID = 1;

  JustDecidedException(String message) {
    super(message);
  }
}
